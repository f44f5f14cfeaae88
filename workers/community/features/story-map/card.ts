/** A card’s size and the room around it, in the picture’s own units. */
export const card = { width: 160, height: 84, across: 20, down: 16, indent: 14, head: 30 } as const;
/** The same where a telephone is held upright: as wide as it is, and lower. */
export const slip = { width: 318, height: 66, down: 12, indent: 12 } as const;

const widthOf = (text: string): number =>
	[...text].reduce((sum, letter) => sum + (/[\u1100-\u{10ffff}]/u.test(letter) ? 2 : 1), 0);

/** As much of a text as fits a line of so many letters. */
export const fitted = (text: string, room: number): string => {
	if (widthOf(text) <= room) return text;
	let kept = "";
	for (const letter of text) {
		if (widthOf(kept) + widthOf(letter) >= room) break;
		kept += letter;
	}
	return `${kept.trimEnd()}…`;
};

/** Breaks a text into at most two lines of so many letters; the whole is in the table. */
export const twoLines = (text: string, room: number): string[] => {
	const lines: string[] = [""];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1) ?? "";
		const longer = last === "" ? word : `${last} ${word}`;
		if (widthOf(longer) <= room || last === "" || lines.length === 2) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines.map((line) => fitted(line, room));
};
