import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { searchDoc } from "#exchange/search-tables.ts";
import { groupMember } from "./practices.ts";

/** The containers whose content a person may see beside what everybody here sees: their groups, and what is theirs alone. */
export const containersOf = (viewerId: string | Placeholder): SQL =>
	sql`select group_id from ${groupMember} where person_id = ${viewerId} union all select ${viewerId}`;

/**
 * Whether a document of the search index, called `d`, may be shown to a person. Everything that can be found or linked to
 * has one, so whoever joins to the index by this condition shows nobody what lies in another container (DOMAIN, E2).
 */
export const docVisible = (viewerId: string | Placeholder): SQL =>
	sql`(d.container is null or d.container in (${containersOf(viewerId)}))`;

/** Whether a row called `t` with a `group_id` may be seen by a person: without a group it is the whole chapter's. */
export const inContainer = (viewerId: string | Placeholder): SQL => sql`(t.group_id is null or exists (
	select 1 from ${groupMember} gm where gm.group_id = t.group_id and gm.person_id = ${viewerId}))`;

/** The search index under the name that the conditions above expect. */
export const docs: SQL = sql`${searchDoc} d`;
