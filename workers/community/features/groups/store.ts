import { and, eq, sql } from "drizzle-orm";
import type { ListCursor } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";

/** What the whole chapter may know of a group. */
export type GroupInList = {
	readonly id: string;
	readonly name: string;
	readonly purpose: string;
	readonly coordinatorId: string;
	readonly coordinatorName: string;
	/** Whether the viewer is in it. */
	readonly mine: boolean;
	readonly createdAt: number;
};

export type GroupMember = { readonly id: string; readonly name: string; readonly joinedAt: number };

type Row = Omit<GroupInList, "mine"> & { readonly mine: number };

const groupFrom = (row: Row): GroupInList => ({ ...row, mine: row.mine === 1 });

const columns = (viewerId: string) => sql`g.id, g.name, g.purpose, g.coordinator_id as coordinatorId,
	coalesce(c.name, '') as coordinatorName, g.created_at as createdAt,
	exists (select 1 from ${groupMember} m where m.group_id = g.id and m.person_id = ${viewerId}) as mine
	from ${workingGroup} g left join ${person} c on c.id = g.coordinator_id`;

/** One more than `limit` groups, by name. */
export const readGroups = async (
	db: Db,
	viewerId: string,
	page: { readonly limit: number; readonly after?: ListCursor },
): Promise<GroupInList[]> => {
	const after = page.after ? sql`where (g.name, g.id) > (${page.after.key}, ${page.after.id})` : sql``;
	const rows = await db.all<Row>(
		sql`select ${columns(viewerId)} ${after} order by g.name, g.id limit ${page.limit + 1}`,
	);
	return rows.map(groupFrom);
};

export const readGroup = async (db: Db, viewerId: string, id: string): Promise<GroupInList | undefined> => {
	const [row] = await db.all<Row>(sql`select ${columns(viewerId)} where g.id = ${id}`);
	return row && groupFrom(row);
};

/** As many as a page can name; a larger group is a chapter of its own. */
const mostMembers = 300;

/** A group with its members, and the people of the chapter who are not in it. Who may be shown what, the caller decides. */
export const readGroupPage = async (db: Db, viewerId: string, id: string) => {
	const [[row], members, others] = await readBatch<[Row, GroupMember, { id: string; name: string }]>(db, [
		sql`select ${columns(viewerId)} where g.id = ${id}`,
		sql`select h.id, h.name, m.joined_at as joinedAt from ${groupMember} m join ${person} h on h.id = m.person_id
			where m.group_id = ${id} order by h.name, h.id limit ${mostMembers}`,
		sql`select h.id, h.name from ${person} h where h.state = 'active' and not exists (
			select 1 from ${groupMember} m where m.group_id = ${id} and m.person_id = h.id) order by h.name, h.id limit 500`,
	]);
	return row && { group: groupFrom(row), members, others };
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

/** Breaks the batch when the person isn't in the group any more. */
export const stillMember = (db: Db, groupId: string, personId: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${groupMember} where group_id = ${groupId} and person_id = ${personId})`);

/** Breaks the batch when the person has become the group's coordinator. */
export const stillNotCoordinating = (db: Db, groupId: string, personId: string): Statement =>
	mustHold(db, sql`not exists (select 1 from ${workingGroup} where id = ${groupId} and coordinator_id = ${personId})`);
