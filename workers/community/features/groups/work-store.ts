import { and, eq, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { shownTo, shownToAll } from "../../db/container.ts";
import { aim, groupAim, groupProgress, groupWork } from "../../db/forming.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import type { WorkWords } from "./rules.ts";

export type AimTaken = { readonly id: string; readonly title: string; readonly state: string };

/** What is set aside for a group's work, what it works on, and which aims it takes up: open to the chapter. */
export type GroupWork = WorkWords & { readonly updatedAt: number | null; readonly aims: readonly AimTaken[] };

export type WorkRow = WorkWords & { readonly updatedAt: number };

export const workQuery = (groupId: string): SQL => sql`select w.time, w.money, w.people, w.working_on as workingOn,
	w.updated_at as updatedAt from ${groupWork} w where w.group_id = ${groupId}`;

export const workFrom = (row: WorkRow | undefined): Omit<GroupWork, "aims"> =>
	row ?? { time: "", money: "", people: "", workingOn: "", updatedAt: null };

/** A group that takes up more aims than this takes up none. */
export const mostAims = 20;

export const aimsTakenQuery = (groupId: string): SQL => sql`select a.id, a.title, a.state from ${groupAim} ga
	join ${aim} a on a.id = ga.aim_id where ga.group_id = ${groupId} and ${shownToAll(sql`a.id`)} order by a.position, a.id limit ${mostAims}`;

/** Aims that a form offers: those that the chapter goes for, and those that the group took up before. */
export const aimsOfferedQuery = (groupId: string): SQL => sql`select a.id, a.title, a.state from ${aim} a
	where (a.state = 'open' or a.id in (select ga.aim_id from ${groupAim} ga where ga.group_id = ${groupId}))
		and ${shownToAll(sql`a.id`)}
	order by a.position, a.id limit 100`;

/** How many of these aims there are. */
export const countAims = async (db: Db, ids: readonly string[]): Promise<number> => {
	const [row] = await db.all<{ n: number }>(
		sql`select count(*) as n from json_each(${JSON.stringify(ids)}) j join ${aim} a on a.id = j.value`,
	);
	return row?.n ?? 0;
};

export const saveWork = (db: Db, groupId: string, words: WorkWords, updatedAt: number): Statement => {
	const { time, money, people, workingOn } = words;
	const set = { time, money, people, workingOn, updatedAt };
	return db
		.insert(groupWork)
		.values({ groupId, ...set })
		.onConflictDoUpdate({ target: groupWork.groupId, set });
};

/** The statements by which a group takes up these aims, and no others. */
export const takeUp = (db: Db, groupId: string, ids: readonly string[]): Statement[] => {
	const listed = JSON.stringify(ids);
	return [
		db.run(
			sql`delete from ${groupAim} where group_id = ${groupId} and aim_id not in (select value from json_each(${listed}))`,
		),
		db.run(sql`insert into ${groupAim} (group_id, aim_id) select ${groupId}, j.value from json_each(${listed}) j where true
			on conflict (group_id, aim_id) do nothing`),
	];
};

/** A sentence on what a group has come to. It is the group's own, whoever wrote it. */
export type ProgressRead = {
	readonly id: string;
	readonly groupId: string;
	readonly groupName: string;
	readonly personId: string;
	readonly personName: string;
	readonly text: string;
	readonly createdAt: number;
};

/** The latest of them on the group's own page. */
export const progressShown = 3;

const progressColumns = sql`t.id, t.group_id as groupId, g.name as groupName, t.person_id as personId,
	coalesce(h.name, '') as personName, t.text, t.created_at as createdAt`;
const progressNamed = sql`join ${workingGroup} g on g.id = t.group_id left join ${person} h on h.id = t.person_id`;
const isIn = (viewerId: string): SQL => sql`(exists (select 1 from ${groupMember} gm
	where gm.group_id = t.group_id and gm.person_id = ${viewerId}) and ${shownTo(sql`t.id`, viewerId)})`;

/** One more than `limit` of what a group tells of its progress, latest first; nothing for who isn't in it. */
export const progressQuery = (viewerId: string, groupId: string, { limit, after }: ListPlace): SQL => sql`
	select ${progressColumns} from ${groupProgress} t ${progressNamed} where t.group_id = ${groupId} and ${isIn(viewerId)}
	${after ? sql`and (t.created_at, t.id) < (${after.key}, ${after.id})` : sql``}
	order by t.created_at desc, t.id desc limit ${limit + 1}`;

export const progressCursor = ({ createdAt, id }: ProgressRead): ListCursor => ({ key: createdAt, id });

const oneQuery = (viewerId: string, id: string): SQL => sql`select ${progressColumns} from ${groupProgress} t
	${progressNamed} where t.id = ${id} and ${isIn(viewerId)}`;

export const readProgress = async (db: Db, viewerId: string, id: string): Promise<ProgressRead | undefined> =>
	(await db.all<ProgressRead>(oneQuery(viewerId, id)))[0];

/** The same with what came of it. One round trip. */
export const readProgressPage = async (db: Db, viewerId: string, id: string) => {
	const [[row], threads] = await readBatch<[ProgressRead, ThreadRow]>(db, [
		oneQuery(viewerId, id),
		threadsQuery(viewerId, id),
	]);
	return row && { progress: row, threads: threadsFrom(threads) };
};

export const insertProgress = (db: Db, row: typeof groupProgress.$inferInsert): Statement =>
	db.insert(groupProgress).values(row);

export const deleteProgress = (db: Db, id: string, personId: string): Statement =>
	db.delete(groupProgress).where(and(eq(groupProgress.id, id), eq(groupProgress.personId, personId)));
