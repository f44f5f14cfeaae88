import type { Row } from "./reading-store.ts";

const formFeed = "\f";
const isText = (value: unknown): value is string => typeof value === "string";

/**
 * What a consultation's report held before migration 0008: what was done, and after a form feed what was not; or the word
 * with which it was withdrawn.
 */
const consultation = (row: Row): Row => {
	const { report, state } = row;
	if (Object.hasOwn(row, "not_done") || !isText(report)) return row;
	if (state === "withdrawn") return { ...row, report: "", word: report };
	const [done = "", notDone] = report.split(`\n\n${formFeed}`);
	return notDone === undefined ? row : { ...row, report: done, not_done: notDone };
};

/** What is searched holds a report as it stood then, until it is written anew. */
const searchDoc = (row: Row): Row => (isText(row.body) ? { ...row, body: row.body.replaceAll(formFeed, "") } : row);

/** By table, what migrations did to rows that older archives hold as they were before. New columns need nothing here. */
const upgrades: Readonly<Record<string, (row: Row) => Row>> = { consultation, search_doc: searchDoc };

/** A row of whatever age as one that this version writes. Anything else that isn't right with it stays as it is. */
export const upgraded = (table: string, value: unknown): unknown => {
	const upgrade = Object.hasOwn(upgrades, table) ? upgrades[table] : undefined;
	const isRow = typeof value === "object" && value !== null && !Array.isArray(value);
	return upgrade && isRow ? upgrade(value as Row) : value;
};
