/** What a network says of itself. */
export type Card = {
	readonly name: string;
	readonly tagline: string;
	/** Markdown, as is `howToJoin`. */
	readonly about: string;
	readonly howToJoin: string;
	/** BCP 47; the first is the site's own. */
	readonly languages: readonly string[];
	readonly accent: string;
};

/** The card as it stands right after the first coordinator named the network. */
export const firstCard = (name: string): Card => ({
	name,
	tagline: "",
	about: "",
	howToJoin: "",
	languages: ["en"],
	accent: "forest",
});

/** Whether a tag names a language as BCP 47 writes it. */
export const isLanguageTag = (tag: string): boolean => {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
};
