/** A card's size and the room around it, in the picture's own units. */
export const card = { width: 236, height: 98, across: 56, down: 20 } as const;

/** Breaks a title into at most two lines of some 26 letters; the full one is in the table. */
export const titleLines = (title: string, room = 26): string[] => {
	const words = title.split(/\s+/);
	const lines: string[] = [""];
	for (const word of words) {
		const last = lines.at(-1) ?? "";
		const longer = last === "" ? word : `${last} ${word}`;
		if (longer.length <= room || last === "") lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	const shown = lines.slice(0, 2).map((line) => (line.length > room + 4 ? `${line.slice(0, room + 2)}…` : line));
	return lines.length > 2 ? [shown[0] ?? "", `${(shown[1] ?? "").slice(0, room - 1)}…`] : shown;
};
