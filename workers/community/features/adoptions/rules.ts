import type { Content } from "#protocol/content.ts";
import type { Audience } from "#protocol/vocabulary.ts";

/** The text fields of a practice that may be borrowed; the title is always the adopter's own. */
export const borrowable = ["situation", "tension", "whatWeDo", "whyItWorks", "whatHappened", "watchFor"] as const;
export type Borrowable = (typeof borrowable)[number];
export type Texts = Readonly<Record<Borrowable, string>>;
export type StoredTexts = Readonly<Record<Borrowable, string | null>>;

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

/**
 * Who hears of an adoption: where the source was open to the network, the network; otherwise, or when its origin would
 * not be reached that way, just the sites along its lineage.
 */
export const adoptionAudience = (
	source: Audience["scope"],
	lineage: readonly string[],
	originInReach: boolean,
): Audience => (source !== "sites" && originInReach ? { scope: "network" } : { scope: "sites", sites: [...lineage] });
