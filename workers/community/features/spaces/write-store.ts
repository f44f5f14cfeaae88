import { eq, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { groupWork } from "../../db/forming.ts";
import { meeting, meetingSeries } from "../../db/meetings.ts";
import { workingGroup } from "../../db/practices.ts";
import type { Joins } from "../groups/rules.ts";
import { insertMember, stillMember } from "../groups/write-store.ts";

export const insertSpace = (db: Db, row: typeof workingGroup.$inferInsert & { readonly endsOn: string }): Statement =>
	db.insert(workingGroup).values({ ...row, kind: "space" });

/** The question that a space asks stands where a group says what it works on. */
export const saveQuestion = (db: Db, groupId: string, question: string, at: number): Statement => {
	const set = { workingOn: question, updatedAt: at };
	return db
		.insert(groupWork)
		.values({ groupId, ...set })
		.onConflictDoUpdate({ target: groupWork.groupId, set });
};

export const saveJoins = (db: Db, id: string, joins: Joins): Statement =>
	db.update(workingGroup).set({ joins }).where(eq(workingGroup.id, id));

/** Breaks the batch when the space isn't as it was read. */
export const stillAsRead = (
	db: Db,
	{ id, endsOn, closedAt }: { readonly id: string; readonly endsOn: string | null; readonly closedAt: number | null },
): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${workingGroup} where id = ${id} and kind = 'space' and ends_on is ${endsOn}
			and closed_at is ${closedAt})`,
	);

export const letIn = (db: Db, id: string, personId: string, at: number): Statement =>
	insertMember(db, id, personId, at);

/** Breaks the batch when the person isn't in it any more. */
export const stillIn = (db: Db, id: string, personId: string): Statement => stillMember(db, id, personId);

export const moveEnd = (db: Db, id: string, endsOn: string): Statement =>
	db.update(workingGroup).set({ endsOn }).where(eq(workingGroup.id, id));

/** The same container, from now on without an end. */
export const becomeGroup = (db: Db, id: string, at: number): Statement =>
	db
		.update(workingGroup)
		.set({ kind: "group", endsOn: null, joins: null, closedAt: null, grownAt: at })
		.where(eq(workingGroup.id, id));

/** Who coordinated it may have left since. */
export const coordinateBy = (db: Db, id: string, personId: string): Statement =>
	db.run(sql`update ${workingGroup} set coordinator_id = ${personId} where id = ${id} and not exists
		(select 1 from group_member m where m.group_id = ${id} and m.person_id = coordinator_id)`);

export const endSpace = (db: Db, id: string, at: number): Statement[] => [
	db.update(workingGroup).set({ closedAt: at }).where(eq(workingGroup.id, id)),
	db.run(
		sql`update ${meetingSeries} set state = 'ended', updated_at = ${at} where group_id = ${id} and state = 'running'`,
	),
	db.run(sql`delete from ${searchDoc} where id in (select id from ${meeting} where group_id = ${id}
		and starts_at > ${at} and state = 'planned')`),
	db.run(sql`update ${meeting} set state = 'cancelled', word = 'The space has ended.', sequence = sequence + 1,
		updated_at = ${at} where group_id = ${id} and starts_at > ${at} and state = 'planned'`),
];
