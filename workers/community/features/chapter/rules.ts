/** How far a learning community has come, as people see it. */
export const lifeStages = ["conversations", "forming", "launched", "mature", "dispersed"] as const;
export type LifeStage = (typeof lifeStages)[number];

export const lifeStageWords: Readonly<Record<LifeStage, string>> = {
	conversations: "First conversations",
	forming: "Forming",
	launched: "Launched",
	mature: "Mature",
	dispersed: "Dispersed",
};

export const lifeStageHints: Readonly<Record<LifeStage, string>> = {
	conversations: "A few people talk about whether to begin.",
	forming: "People are found, and the first meetings are being agreed on.",
	launched: "You meet, and the first practices are being tried.",
	mature: "You have a rhythm, and others come to learn from you.",
	dispersed: "You no longer meet; what you learned stays here to be read.",
};

/** Who may see the chapter's card on a network's pages. */
export const listings = ["public", "network", "hidden"] as const;
export type Listing = (typeof listings)[number];

/** What a chapter says of itself. */
export type Card = {
	readonly name: string;
	readonly tagline: string;
	readonly place: string;
	readonly latitude: number | null;
	readonly longitude: number | null;
	/** BCP 47; the first is the site's own. */
	readonly languages: readonly string[];
	readonly lifeStage: LifeStage;
	/** Calendar day, `YYYY-MM-DD`. */
	readonly founded: string | null;
	readonly about: string;
	readonly howToJoin: string;
	readonly aims: readonly string[];
	readonly accent: string;
	readonly listed: Listing;
};

/** A point needs both of its numbers. */
export const halfAPlace = (card: Pick<Card, "latitude" | "longitude">): boolean =>
	(card.latitude === null) !== (card.longitude === null);

/** Whether a tag names a language as BCP 47 writes it. */
export const isLanguageTag = (tag: string): boolean => {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
};
