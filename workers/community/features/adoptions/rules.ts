import type { Content } from "#protocol/content.ts";
import type { Audience } from "#protocol/vocabulary.ts";

/** The text fields of a practice that may be borrowed; the title is always the adopter's own. */
export const borrowable = ["situation", "tension", "whatWeDo", "whyItWorks", "whatHappened", "watchFor"] as const;
export type Borrowable = (typeof borrowable)[number];
export type Texts = Readonly<Record<Borrowable, string>>;
export type StoredTexts = Readonly<Record<Borrowable, string | null>>;

/** The text fields alone, of something that has more. */
export const textsOf = ({ situation, tension, whatWeDo, whyItWorks, whatHappened, watchFor }: Texts): Texts => ({
	...{ situation, tension, whatWeDo, whyItWorks, whatHappened, watchFor },
});

/** Line endings and outer space are a browser's doing, not somebody's words. */
export const sameWords = (a: string, b: string): boolean =>
	a.replaceAll("\r\n", "\n").trim() === b.replaceAll("\r\n", "\n").trim();

/** What is stored of an adopter's text: null where it still says what its source says (decision 0006). */
export const ownWords = (texts: Texts, source: Pick<Content<"practice">, Borrowable>): StoredTexts =>
	Object.fromEntries(
		borrowable.map((field) => [
			field,
			source[field].trim() !== "" && sameWords(texts[field], source[field]) ? null : texts[field],
		]),
	) as StoredTexts;

type Reach = "chapter" | "network" | "public";

/** How far an adopted practice may go without asking its source: never further than the source itself went. */
export const widestFor = (source: Audience["scope"]): Reach =>
	source === "public" ? "public" : source === "network" ? "network" : "chapter";

/** What decides who may hear that its practice was brought home. */
type Told = {
	readonly origin: string;
	readonly scope: Audience["scope"];
	/** The sites that the source was addressed to by name. */
	readonly sites: readonly string[];
	readonly lineage: readonly string[];
	/** Whether its origin hears what we tell the network. */
	readonly originInReach: boolean;
};

/**
 * Who hears of an adoption: where the source was open to the network, the network; otherwise, or when its origin would
 * not be reached that way, its origin, and of those that it came from just who could see the source themselves.
 */
export const adoptionAudience = (source: Told): Audience => {
	if (source.scope !== "sites" && source.originInReach) return { scope: "network" };
	const along = source.lineage.filter((one) => one !== source.origin && source.sites.includes(one));
	return { scope: "sites", sites: [source.origin, ...along] };
};
