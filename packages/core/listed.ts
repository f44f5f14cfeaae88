/** Names as one says them: "Ada", "Ada and Ben", "Ada, Ben and Cleo". */
export const listed = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
