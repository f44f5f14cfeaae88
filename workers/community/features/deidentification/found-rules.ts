/** A run of characters in a text: from the first to just after the last. */
type Place = { readonly from: number; readonly to: number };

/** Scripts that set no space between words: there a name has no edge to look for. */
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/** Words as they may stand in a text: whole, over a line's end too, in capitals or not. */
const patternOf = (words: string, exact: boolean): RegExp => {
	const body = words.trim().split(/\s+/).map(escaped).join("\\s+");
	const edge = (sign: string, letter: string) => (unspaced.test(letter) ? "" : sign);
	const [first = "", last = ""] = [words.trim().at(0), words.trim().at(-1)];
	return new RegExp(
		`${edge("(?<![\\p{L}\\p{N}])", first)}${body}${edge("(?![\\p{L}\\p{N}])", last)}`,
		exact ? "gu" : "giu",
	);
};

/** Everywhere that these words stand in a text. `exact`: only in these capitals and small letters. */
export const placesOf = (text: string, words: string, exact = false): Place[] =>
	words.trim() === ""
		? []
		: [...text.matchAll(patternOf(words, exact))].map((found) => ({
				from: found.index,
				to: found.index + found[0].length,
			}));

export const standsIn = (text: string, words: string, exact = false): boolean =>
	words.trim() !== "" && patternOf(words, exact).test(text);

const bare = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether all of some words occur in a text at all, wherever: what is asked first of every name that is known here, since
 * looking for each of a thousand by its pattern would take too long.
 */
export const occurring = (text: string): ((words: string) => boolean) => {
	const known = new Set(bare(text));
	return (words) => unspaced.test(words) || bare(words).every((word) => known.has(word));
};

/** Shorter parts of names are also words, or letters: An, Li, J. */
const shortestPart = 3;

/** The parts of a name by which people call one another. */
export const partsOf = (name: string): string[] =>
	name
		.split(/\s+/)
		.map((part) => part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""))
		.filter((part) => part.length >= shortestPart && part !== name.trim() && /^\p{Lu}/u.test(part));
