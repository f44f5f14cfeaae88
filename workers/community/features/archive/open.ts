import { type SQL, sql } from "drizzle-orm";
import { searchDoc } from "#exchange/search-tables.ts";

/** Whether a document called `d`, or what it is said about, lies in no container: everybody here reads it. */
const lyingOpen: SQL = sql`(d.container is null or (d.container glob 'about:*' and exists (
	select 1 from ${searchDoc} a where a.id = substr(d.container, 7) and a.container is null)))`;

/**
 * Rows of what everybody here reads. The search index says so for everything that has a page; what has none there lies in
 * a container, or is somebody's alone.
 */
export const openBy = (column: string): SQL =>
	sql`exists (select 1 from ${searchDoc} d where d.id = t.${sql.raw(column)} and ${lyingOpen})`;

/** Rows that stewards see all of. */
export const allOpen: SQL = sql`true`;
export const shownToAll: SQL = sql`t.shown = 'chapter'`;
