/** A card's size and the room around it, in the picture's own units: two generations fit the narrowest screen. */
export const card = { width: 258, height: 98, across: 56, down: 18, indent: 22 } as const;

/** Letters of the sans face that fit a card; those of East Asia, and emoji, take the room of two. */
const room = 30;
const roomOf = (text: string): number =>
	[...text].reduce((sum, letter) => sum + (/[\u1100-\u{10ffff}]/u.test(letter) ? 2 : 1), 0);

/** As much of a text as fits one line of a card; the whole is in the table. */
export const oneLine = (text: string): string => {
	if (roomOf(text) <= room) return text;
	let kept = "";
	for (const letter of text) {
		if (roomOf(kept) + roomOf(letter) >= room) break;
		kept += letter;
	}
	return `${kept.trimEnd()}…`;
};

/** Breaks a title into at most two lines. */
export const titleLines = (title: string): string[] => {
	const lines: string[] = [""];
	for (const word of title.split(/\s+/)) {
		const last = lines.at(-1) ?? "";
		const longer = last === "" ? word : `${last} ${word}`;
		if (roomOf(longer) <= room || last === "" || lines.length === 2) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines.map(oneLine);
};
