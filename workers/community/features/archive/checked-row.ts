import { findUnshowable, unshowableIn } from "#core/characters.ts";
import { err, ok, type Result } from "#core/result.ts";
import { unshowableWords } from "#web/issue-words.ts";
import type { Column, TableShape } from "./columns.ts";
import { implausible } from "./plausible.ts";
import type { Row } from "./reading-store.ts";
import { deepestRow, longestRow } from "./rules.ts";

/** What is wrong with a row, and with which of its fields. */
export type Wrong = { readonly field?: string; readonly why: string };

const wrong = (why: string, field?: string): Result<never, Wrong> => err({ why, ...(field ? { field } : {}) });

/** How deep brackets nest, strings left out: counted before parsing, because a parser recurses. */
const tooDeep = (line: string): boolean => {
	let depth = 0;
	let inString = false;
	for (let i = 0; i < line.length; i++) {
		const letter = line[i];
		if (inString) {
			if (letter === "\\") i++;
			else if (letter === '"') inString = false;
		} else if (letter === '"') inString = true;
		else if (letter === "{" || letter === "[") {
			if (++depth > deepestRow) return true;
		} else if (letter === "}" || letter === "]") depth--;
	}
	return false;
};

/** Parses one line of JSON of bounded length and depth. */
export const parseLine = (line: string): Result<unknown, Wrong> => {
	if (line.length > longestRow) return wrong("this row is longer than any of ours.");
	if (tooDeep(line)) return wrong("this is nested too deeply.");
	try {
		return ok(JSON.parse(line));
	} catch {
		return wrong("this isn’t JSON.");
	}
};

const typeOf: Readonly<Record<Column["holds"], (value: unknown) => boolean>> = {
	text: (value) => typeof value === "string",
	json: () => true,
	integer: (value) => Number.isSafeInteger(value),
	boolean: (value) => typeof value === "boolean",
	real: (value) => typeof value === "number" && Number.isFinite(value),
};
const typeWords: Readonly<Record<Column["holds"], string>> = {
	text: "a text",
	json: "a value",
	integer: "a whole number",
	boolean: "true or false",
	real: "a number",
};

const checkValue = (table: string, column: Column, value: unknown): Result<unknown, Wrong> => {
	const { name, holds, required, oneOf } = column;
	if (value === null || value === undefined) {
		if (value === undefined && column.otherwise !== null) return ok(column.otherwise);
		return required ? wrong("this has to be given.", name) : ok(null);
	}
	if (!typeOf[holds](value)) return wrong(`this has to be ${typeWords[holds]}.`, name);
	if (oneOf && !oneOf.includes(String(value))) return wrong(`this has to be one of ${oneOf.join(", ")}.`, name);
	const character = typeof value === "string" ? unshowableIn(value) : findUnshowable(value)?.character;
	if (character) return wrong(unshowableWords(character), name);
	const why = implausible(table, name, value);
	return why ? wrong(why, name) : ok(value);
};

/** Holds a row to its table: no column that the table hasn't, none missing that it needs, each of its type. */
export const checkRow = (shape: TableShape, value: unknown): Result<Row, Wrong> => {
	if (typeof value !== "object" || value === null || Array.isArray(value))
		return wrong("a row has to be a JSON object.");
	const given = value as Row;
	const unknown = Object.keys(given).find((name) => !shape.columns.some((column) => column.name === name));
	if (unknown !== undefined) return wrong(`${JSON.stringify(unknown.slice(0, 60))} is no column of ${shape.name}.`);
	const row: Record<string, unknown> = {};
	for (const column of shape.columns) {
		const checked = checkValue(shape.name, column, Object.hasOwn(given, column.name) ? given[column.name] : undefined);
		if (!checked.ok) return checked;
		row[column.name] = checked.value;
	}
	return ok(row);
};
