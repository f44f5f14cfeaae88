import { type SQL, sql } from "drizzle-orm";

/**
 * Rows from outside as one JSON parameter (D1 binds at most 100 a statement): a statement begins with this and reads
 * `value ->> 'column' … from incoming`. Materialized, since `json_each` writes out its value anew at each mention. In ASCII,
 * since a parameter is copied and read over and over on its way into SQLite: one byte a character goes at twice the speed.
 */
export const incomingRows = (rows: readonly object[]): SQL =>
	sql`with incoming (value) as materialized (select value from json_each(${ascii(JSON.stringify(rows))}))`;

const beyondAscii = /[\u0080-\uffff]/g;

/** The same JSON: beyond ASCII it has but letters within strings, and those may be escaped. */
const ascii = (json: string): string =>
	json.replace(beyondAscii, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** About as many bytes as a text takes among rows: a letter of an unspaced script is escaped and, for the search index, set apart. */
export const longestEscaped = (text: string): number => text.length + 7 * (text.match(beyondAscii)?.length ?? 0);
