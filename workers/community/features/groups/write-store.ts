import { and, eq, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";

export const insertGroup = (db: Db, row: typeof workingGroup.$inferInsert): Statement =>
	db.insert(workingGroup).values(row);

/** The statements that take away a circle in which nobody but its maker is, and nothing lies. */
export const deleteEmptyCircle = (db: Db, id: string, makerId: string): Statement[] => {
	const empty = sql`not exists (select 1 from ${searchDoc} where container = ${id})
		and not exists (select 1 from ${groupMember} where group_id = ${id} and person_id <> ${makerId})`;
	return [
		db.run(
			sql`delete from ${workingGroup} where id = ${id} and kind = 'circle' and coordinator_id = ${makerId} and ${empty}`,
		),
		db.run(sql`delete from ${groupMember} where group_id = ${id} and person_id = ${makerId}
			and not exists (select 1 from ${workingGroup} where id = ${id})`),
	];
};

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
			sql`delete from ${searchDoc} where id in (select id from ${workingGroup} where ${theirs}) and kind in ('group', 'space')`,
		),
		db.run(sql`update ${workingGroup} set closed_at = ${now} where ${theirs}`),
		db.run(sql`delete from ${groupMember} where person_id = ${personId}`),
	];
};

export const closeGroup = (db: Db, id: string, now: number): Statement =>
	db
		.update(workingGroup)
		.set({ closedAt: sql`coalesce(${workingGroup.closedAt}, ${now})` })
		.where(eq(workingGroup.id, id));

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
