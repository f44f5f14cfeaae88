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

/** A title that is read at a glance. */
const longestShort = 90;
/** Fewer letters than this before a full stop are an abbreviation, or too little to go by. */
const fewLetters = 20;
const sentence = new RegExp(`^.{${fewLetters},}?(?:[.!?…]+["”’»)]*(?= )|[。！？]+)`, "u");

/** What stands for a text where it is named: all of a short one, otherwise its first sentence, or as much of it as fits. */
export const shortForm = (text: string): string => {
	const plain = plainExcerpt(text, longestShort * 4);
	if (plain.length <= longestShort) return plain;
	const first = sentence.exec(plain)?.[0];
	return first && first.length <= longestShort ? first : plainExcerpt(plain, longestShort);
};
