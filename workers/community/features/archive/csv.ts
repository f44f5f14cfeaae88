/** What a spreadsheet would take for a formula; an apostrophe before it makes it a text (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

/** A number below nothing begins like a formula, and is none. */
const number = /^-\d+(?:\.\d+)?$/;

const cell = (value: string): string =>
	`"${(formula.test(value) && !number.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** A table as comma-separated values (RFC 4180), every cell quoted. */
export const csvText = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
