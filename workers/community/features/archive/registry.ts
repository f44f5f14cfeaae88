import type { SQL } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { chapterTables } from "./registry-chapter.ts";
import { siteTables } from "./registry-site.ts";
import { trustTables } from "./registry-trust.ts";

/** What becomes of one table when the chapter is packed. Conditions are on its rows, called `t`. */
export type Belongs = {
	readonly table: SQLiteTable;
	/** The rows that are the chapter's own; all of them where it isn't given. */
	readonly which?: (origin: string) => SQL;
	/** Those that a steward may read anyway: they lie open in the archive. Without it every row travels sealed. */
	readonly open?: SQL;
	/** Columns that stay behind: hashes of secrets that were given out, and how far something was read. */
	readonly without?: readonly string[];
	/** What the rows are in order of, where it isn't the primary key. */
	readonly by?: readonly string[];
	/** It is talk between this very site and others: a site at another address doesn't take it in. */
	readonly ofTheSite?: true;
	/** The columns whose person may take the row along as their own. */
	readonly mine?: readonly string[];
};
/** A table that stays behind, and why. */
export type StaysBehind = { readonly left: string };
export type Fate = Belongs | StaysBehind;

export const belongs = (fate: Fate): fate is Belongs => "table" in fate;

/**
 * What becomes of each table of a chapter's database when it is packed (docs/decisions/0016). A test reads it against the
 * schema: a new table has to be decided here.
 */
export const registry: Readonly<Record<string, Fate>> = { ...siteTables, ...chapterTables, ...trustTables };

/** The order in which tables are written and read: always the same. */
export const packed: readonly (readonly [name: string, fate: Belongs])[] = Object.entries(registry)
	.filter((entry): entry is [string, Belongs] => belongs(entry[1]))
	.sort(([a], [b]) => (a < b ? -1 : 1));
