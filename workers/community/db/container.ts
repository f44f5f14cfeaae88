import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { searchDoc } from "#exchange/search-tables.ts";
import { person } from "#identity/tables.ts";
import { hidden, moderation } from "./daily.ts";
import { groupMember } from "./practices.ts";

/** Who reads: a person's id, or the column of a query that holds it. */
export type Reading = string | Placeholder | SQL;

/** The containers whose content a person may see beside what everybody here sees: their groups, and what is theirs alone. */
export const containersOf = (viewerId: Reading): SQL =>
	sql`select group_id from ${groupMember} where person_id = ${viewerId} union all select ${viewerId}`;

/**
 * The container of what is said about a document. It lies where that document lies at each reading: it moves with it, and
 * is nobody's once that is gone.
 */
export const containerAbout = (id: string): string => `about:${id}`;

/** Whether what has this id is hidden from nobody: for what everybody reads, and what leaves this site. */
export const shownToAll = (id: SQL): SQL => sql`not exists (select 1 from ${hidden} hz where hz.id = ${id})`;

const seesHidden = (viewerId: Reading): SQL => sql`exists (select 1 from ${person} hs where hs.id = ${viewerId}
	and ((hs.role = 'steward' and hs.state = 'active') or exists (select 1 from ${moderation} hw
		where hw.id = hz.moderation_id and hs.id in (hw.person_id, hw.by_id))))`;

/**
 * Whether what has this id may be shown to a person as far as moderation goes: what is hidden is seen by its author, by who
 * hid it and by stewards, where its container is open to them.
 */
export const shownTo = (id: SQL, viewerId: Reading): SQL =>
	sql`not exists (select 1 from ${hidden} hz where hz.id = ${id} and not ${seesHidden(viewerId)})`;

/** The same for a document called `d`. */
export const docShownTo = (viewerId: Reading): SQL => shownTo(sql`d.id`, viewerId);

const isAbout: SQL = sql`d.container glob 'about:*'`;
const aboutIt: SQL = sql`a.id = substr(d.container, 7)`;

/** Whether a document called `d` is said about one that may be shown to a person. */
export const aboutVisible = (viewerId: Reading): SQL => sql`(${isAbout} and exists (select 1 from ${searchDoc} a
	where ${aboutIt} and (a.container is null or a.container in (${containersOf(viewerId)})) and ${shownTo(sql`a.id`, viewerId)}))`;

/** The container that a document called `d` lies in at last: a group's id, a person's, or null for everybody here. */
export const heldIn: SQL = sql`(case when ${isAbout} then (select a.container from ${searchDoc} a where ${aboutIt})
	else d.container end)`;

/**
 * Whether a document of the search index, called `d`, may be shown to a person. Everything that can be found or linked to
 * has one, so whoever joins to the index by this condition shows nobody what lies in another container (DOMAIN, E2), or
 * what a steward hid.
 */
export const docVisible = (viewerId: Reading): SQL =>
	sql`((d.container is null or d.container in (${containersOf(viewerId)}) or ${aboutVisible(viewerId)}) and ${docShownTo(viewerId)})`;

/** Whether a row called `t` with an id and a `group_id` may be seen by a person: without a group it is the whole chapter's. */
export const inContainer = (viewerId: Reading): SQL => sql`((t.group_id is null or exists (
	select 1 from ${groupMember} gm where gm.group_id = t.group_id and gm.person_id = ${viewerId})) and ${shownTo(sql`t.id`, viewerId)})`;

/** The search index under the name that the conditions above expect. */
export const docs: SQL = sql`${searchDoc} d`;
