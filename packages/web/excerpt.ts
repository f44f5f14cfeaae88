/**
 * The text without its marks, cut at a word, for a description or a card. It is text, to be escaped like any other; a list
 * shows many, so it looks for marks only and doesn't parse.
 */
export const plainExcerpt = (text: string, most: number): string => {
	const begun = text.slice(0, most * 2 + 200);
	// Most texts have no link and no underscore, and looking for either by pattern costs more than all the rest.
	const unlinked = begun.includes("](") ? begun.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1") : begun;
	const spoken = unlinked.includes("_") ? unlinked.replace(/\b_|_\b/g, "") : unlinked;
	const plain = spoken
		.replace(/^[ \t]*(#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]+/gm, "")
		.replace(/[*`~|]+/g, "")
		.replace(/[^\S ]\s*| \s+/g, " ")
		.trim();
	if (plain.length <= most) return plain;
	const cut = plain.slice(0, most);
	const space = cut.lastIndexOf(" ");
	return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
};
