/**
 * The text without its marks, cut at a word, for a description or a card. It is text, to be escaped like any other; a list
 * shows many, so it looks for marks only and doesn't parse.
 */
export const plainExcerpt = (text: string, most: number): string => {
	const plain = text
		.slice(0, most * 2 + 200)
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/^[ \t]*(#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]+/gm, "")
		.replace(/[*`~|]+|\b_|_\b/g, "")
		.replace(/\s+/g, " ")
		.trim();
	if (plain.length <= most) return plain;
	const cut = plain.slice(0, most);
	const space = cut.lastIndexOf(" ");
	return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
};
