import Papa from "papaparse";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { line, mostOf, shortly, type TableContent, type Unread } from "./rules.ts";

/** A spreadsheet that people look at has a dozen; ten thousand are no table. */
const mostColumns = 60;
const longestCell = 20_000;

const tooWide = problem(
	"too-large",
	`This table has more than ${mostColumns} columns. Keep those that are needed, such as the name and the e-mail address.`,
	{ field: "file" },
);

/** What stands between cells: the one of them that parts the first line most often, as people's spreadsheets write it. */
const delimiters = [",", ";", "\t", "|"];
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const delimiterOf = (text: string): string => {
	const first = (text.split("\n", 1)[0] ?? "").replace(/"[^"]*"/g, "");
	const often = delimiters.map((one) => ({ one, times: first.split(one).length - 1 }));
	return often.reduce((most, next) => (next.times > most.times ? next : most)).one;
};

type Row = { readonly line: number; readonly cells: readonly string[] };

const linesIn = (text: string): number => text.split("\n").length - 1;

/** Rows with the line on which each begins: quoted cells may hold line ends. Null where a row is too wide to be one. */
const rowsOf = (text: string, most: number): { rows: Row[]; unread: Unread[] } | null | "long" => {
	const rows: Row[] = [];
	const unread: Unread[] = [];
	let refusal: null | "long" | undefined;
	let at = 0;
	let from = 0;
	Papa.parse<string[]>(text, {
		delimiter: delimiterOf(text),
		newline: "\n",
		step: ({ data, errors, meta }, parser) => {
			const here = at + 1;
			at += linesIn(text.slice(from, meta.cursor));
			from = meta.cursor;
			if (data.length > mostColumns) refusal = null;
			if (rows.length > most) refusal = "long";
			if (refusal !== undefined) return parser.abort();
			const cells = data.map((cell) => cell.trim());
			if (cells.every((cell) => cell === "")) return;
			const quotes = errors.some(({ type }) => type === "Quotes");
			if (quotes || cells.some((cell) => cell.length > longestCell)) {
				const why = "a quotation mark in it isn’t closed, so what follows runs together. Close it, or double it.";
				unread.push({ where: line(here), what: shortly(cells.join(", ")), why });
			} else rows.push({ line: here, cells });
		},
	});
	return refusal === undefined ? { rows, unread } : refusal;
};

/** A table of people or posts. Where its first row already holds an address, its columns have no names. */
export const readTable = (text: string, kind: "people" | "posts"): Result<TableContent> => {
	const read = rowsOf(text, mostOf[kind]);
	if (read === null) return tooWide;
	if (read === "long")
		return problem("too-large", `There are more than ${mostOf[kind]} lines in it. Bring them in parts.`, {
			field: "file",
		});
	const [first, ...others] = read.rows;
	if (!first) return problem("invalid", "There is no table in this file.", { field: "file" });
	const named = !first.cells.some((cell) => address.test(cell));
	const head = first.cells.map((cell, i) => (named && cell !== "" ? cell.slice(0, 60) : `Column ${i + 1}`));
	const rows: Row[] = [];
	const unread = [...read.unread];
	for (const row of named ? others : read.rows) {
		const cells = row.cells.slice(0, head.length);
		if (row.cells.slice(head.length).some((cell) => cell !== "")) {
			const why = `it has ${row.cells.length} cells, and the first line has ${head.length}. A comma inside a cell needs quotation marks around the cell.`;
			unread.push({ where: line(row.line), what: shortly(row.cells.join(", ")), why });
		} else rows.push({ line: row.line, cells });
	}
	return ok({ from: "table", head, rows, unread });
};
