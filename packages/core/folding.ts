/** Scripts that write without spaces between words: each character is a word of its own in the search index. */
export const unspacedScripts =
	"[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]";
const unspaced = new RegExp(unspacedScripts, "gu");

/** Whether a text goes into the search index as it is. */
export const isSpaced = (text: string): boolean => text.search(unspaced) < 0;

/** Text as the search index takes it: unspaced scripts are set apart, so that parts of a sentence can be found. */
export const spaced = (text: string): string => text.replace(unspaced, " $& ");

/** Enough for any question a person types; more would only cost. */
const mostWords = 12;

/**
 * What somebody typed as an FTS5 query: every word must occur, the last may be a beginning; nothing of FTS5's own
 * syntax gets through. Null when there is no word in it.
 */
export const searchQuery = (typed: string): string | null => {
	const runs = typed.normalize("NFKC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	const words = runs.slice(0, mostWords).map((run) => spaced(run).trim().split(/\s+/));
	if (words.length === 0) return null;
	return words
		.map((parts, i) => `"${parts.join(" ")}"${i === words.length - 1 && parts.length === 1 ? "*" : ""}`)
		.join(" ");
};
