import { and, eq, sql } from "drizzle-orm";
import type { ListPlace } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { type ListedRow, practiceFromRow, practicesAsked } from "../practices/list-store.ts";

/** What the whole chapter may know of a group. */
export type GroupInList = {
	readonly id: string;
	readonly name: string;
	readonly purpose: string;
	readonly coordinatorId: string;
	readonly coordinatorName: string;
	/** Whether the viewer is in it. */
	readonly mine: boolean;
	/** Whether the viewer is in it, and nobody else. */
	readonly alone: boolean;
	readonly createdAt: number;
	/** Null while it is open. */
	readonly closedAt: number | null;
};

export type GroupMember = { readonly id: string; readonly name: string; readonly joinedAt: number };

type Row = Omit<GroupInList, "mine" | "alone"> & { readonly mine: number; readonly others: number };

const groupFrom = ({ mine, others, ...row }: Row): GroupInList => ({
	...row,
	mine: mine === 1,
	alone: mine === 1 && others === 0,
});

const columns = (viewerId: string) => sql`g.id, g.name, g.purpose, g.coordinator_id as coordinatorId,
	coalesce(c.name, '') as coordinatorName, g.created_at as createdAt, g.closed_at as closedAt,
	exists (select 1 from ${groupMember} m where m.group_id = g.id and m.person_id = ${viewerId}) as mine,
	exists (select 1 from ${groupMember} m where m.group_id = g.id and m.person_id <> ${viewerId}) as others
	from ${workingGroup} g left join ${person} c on c.id = g.coordinator_id`;

/** One more than `limit` groups, by name. Of closed ones only those that the viewer was in. */
export const readGroups = async (db: Db, viewerId: string, page: ListPlace): Promise<GroupInList[]> => {
	const after = page.after ? sql`and (g.name, g.id) > (${page.after.key}, ${page.after.id})` : sql``;
	const rows = await db.all<Row>(
		sql`select ${columns(viewerId)} where (g.closed_at is null or mine) ${after} order by g.name, g.id limit ${page.limit + 1}`,
	);
	return rows.map(groupFrom);
};

export const readGroup = async (db: Db, viewerId: string, id: string): Promise<GroupInList | undefined> => {
	const [row] = await db.all<Row>(sql`select ${columns(viewerId)} where g.id = ${id}`);
	return row && groupFrom(row);
};

/** As many as a form lets one choose from; a larger group is a chapter of its own. */
export const mostMembers = 300;

const membersQuery = (id: string, { limit, after }: ListPlace) => sql`select h.id, h.name, m.joined_at as joinedAt
	from ${groupMember} m join ${person} h on h.id = m.person_id where m.group_id = ${id}
	${after ? sql`and (h.name, h.id) > (${after.key}, ${after.id})` : sql``} order by h.name, h.id limit ${limit + 1}`;

/** A group with a page of its members, by name, one more than `limit`. Who may be shown them, the caller decides. */
export const readGroupMembers = async (db: Db, viewerId: string, id: string, place: ListPlace) => {
	const [[row], members] = await readBatch<[Row, GroupMember]>(db, [
		sql`select ${columns(viewerId)} where g.id = ${id}`,
		membersQuery(id, place),
	]);
	return row && { group: groupFrom(row), members };
};

/** Practices on the group's own page; the rest is in the list of practices. */
export const practicesShown = 20;

/** The same, the people of the chapter who are not in it, and its latest practices, one more than are shown. One round trip. */
export const readGroupPage = async (db: Db, viewerId: string, id: string, place: ListPlace) => {
	type Rows = [Row, GroupMember, { id: string; name: string }, ListedRow];
	const listed = practicesAsked(viewerId, { group: id }, { limit: practicesShown });
	const others = sql`select h.id, h.name from ${person} h where h.state = 'active' and not exists (
		select 1 from ${groupMember} m where m.group_id = ${id} and m.person_id = h.id) order by h.name, h.id limit 500`;
	const [[row], members, people, practices] = await readBatch<Rows>(
		db,
		[sql`select ${columns(viewerId)} where g.id = ${id}`, membersQuery(id, place), others, listed.query],
		listed.values,
	);
	return row && { group: groupFrom(row), members, others: people, practices: practices.map(practiceFromRow) };
};

export const isMember = async (db: Db, id: string, personId: string): Promise<boolean> =>
	(
		await db
			.select({ personId: groupMember.personId })
			.from(groupMember)
			.where(and(eq(groupMember.groupId, id), eq(groupMember.personId, personId)))
			.limit(1)
	).length > 0;

export const insertGroup = (db: Db, row: typeof workingGroup.$inferInsert): Statement =>
	db.insert(workingGroup).values(row);

export const updateGroup = (
	db: Db,
	id: string,
	set: { name: string; purpose: string; coordinatorId: string },
): Statement => db.update(workingGroup).set(set).where(eq(workingGroup.id, id));

/** Adds a person who is here; anybody else makes no row. */
export const insertMember = (db: Db, groupId: string, personId: string, now: number): Statement =>
	db.run(sql`insert into ${groupMember} (group_id, person_id, joined_at)
		select ${groupId}, id, ${now} from ${person} where id = ${personId} and state = 'active'
		on conflict (group_id, person_id) do nothing`);

export const deleteMember = (db: Db, groupId: string, personId: string): Statement =>
	db.delete(groupMember).where(and(eq(groupMember.groupId, groupId), eq(groupMember.personId, personId)));

/**
 * The statements by which somebody who leaves the chapter leaves their groups. What they coordinated goes on with whoever
 * is in it longest, and is closed where nobody is.
 */
export const leaveAllGroups = (db: Db, personId: string, now: number): Statement[] => {
	const next = sql`select m.person_id from ${groupMember} m join ${person} h on h.id = m.person_id
		where m.group_id = working_group.id and m.person_id <> ${personId} and h.state = 'active'
		order by m.joined_at, m.person_id limit 1`;
	const theirs = sql`coordinator_id = ${personId} and closed_at is null`;
	return [
		db.run(sql`update ${workingGroup} set coordinator_id = coalesce((${next}), coordinator_id) where ${theirs}`),
		db.run(
			sql`delete from ${searchDoc} where id in (select id from ${workingGroup} where ${theirs}) and kind = 'group'`,
		),
		db.run(sql`update ${workingGroup} set closed_at = ${now} where ${theirs}`),
		db.run(sql`delete from ${groupMember} where person_id = ${personId}`),
	];
};

export const closeGroup = (db: Db, id: string, now: number): Statement =>
	db.update(workingGroup).set({ closedAt: now }).where(eq(workingGroup.id, id));

/** Breaks the batch when the group was closed. */
export const stillOpen = (db: Db, id: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${workingGroup} where id = ${id} and closed_at is null)`);

/** Breaks the batch when anybody else is in the group. */
export const stillAlone = (db: Db, groupId: string, personId: string): Statement =>
	mustHold(db, sql`not exists (select 1 from ${groupMember} where group_id = ${groupId} and person_id <> ${personId})`);

/** Breaks the batch when the person isn't in the group any more. */
export const stillMember = (db: Db, groupId: string, personId: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${groupMember} where group_id = ${groupId} and person_id = ${personId})`);

/** Breaks the batch when the person has become the open group's coordinator. */
export const stillNotCoordinating = (db: Db, groupId: string, personId: string): Statement =>
	mustHold(
		db,
		sql`not exists (select 1 from ${workingGroup}
			where id = ${groupId} and coordinator_id = ${personId} and closed_at is null)`,
	);
