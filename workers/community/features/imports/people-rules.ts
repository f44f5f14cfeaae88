import { withPlainLineEnds } from "#core/characters.ts";
import { cellOf } from "./columns-rules.ts";
import { line, longestName, type Options, type PersonItem, shortly, type TableContent, type Unread } from "./rules.ts";

/** RFC 5321, 4.5.3.1.3. */
const longestAddress = 254;
/** One address and nothing around it; who it is asked of decides whether it exists. */
const address = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*\.)+[\p{L}]{2,}$/u;

/** An address as tables and address books write it: alone, after `mailto:`, or in brackets behind a name. */
const addressIn = (cell: string): string => {
	const inner = /<([^<>]+)>\s*$/.exec(cell)?.[1] ?? cell;
	return inner
		.replace(/^mailto:/i, "")
		.trim()
		.toLowerCase();
};

const nameOf = (options: Options, cells: readonly string[]): string => {
	const apart = [cellOf(options, cells, "first"), cellOf(options, cells, "last")].filter(Boolean).join(" ");
	// A cell is a text whatever it begins with: nothing of it is ever worked out.
	return withPlainLineEnds(cellOf(options, cells, "name") || apart)
		.replace(/\s+/g, " ")
		.trim();
};

/** The people in a table, and the lines that can't be read: each says why, and what to do. */
export const peopleIn = (
	{ rows, unread }: TableContent,
	options: Options,
): { items: PersonItem[]; unread: Unread[] } => {
	const items: PersonItem[] = [];
	const troubles = [...unread];
	const seen = new Map<string, number>();
	for (const row of rows) {
		const email = addressIn(cellOf(options, row.cells, "email"));
		const name = nameOf(options, row.cells);
		const before = seen.get(email);
		const why =
			email === ""
				? "it has no e-mail address. Without one nobody can be asked."
				: email.length > longestAddress || !address.test(email)
					? `“${shortly(email)}” isn’t an e-mail address. Look at it, and bring the line once more.`
					: name === ""
						? "it has no name. Add one, or choose the column in which names stand."
						: name.length > longestName
							? "its name is longer than names are. Is it in the right column?"
							: before !== undefined
								? `it has the same address as line ${before}.`
								: null;
		if (why === null) {
			seen.set(email, row.line);
			items.push({ where: line(row.line), name, email });
		} else troubles.push({ where: line(row.line), what: shortly(row.cells.filter(Boolean).join(", ")), why });
	}
	return { items, unread: troubles };
};
