import { eq, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { chapterWays, motivation } from "../../db/forming.ts";
import { profile } from "../../db/people.ts";
import { type Asked, type Readers, usualMonths } from "./rules.ts";

/** What somebody said of why they are here, at one time. Only its writer ever reads more than the one that is shown. */
export type MotivationRead = {
	readonly id: string;
	readonly text: string;
	readonly shown: Readers;
	readonly createdAt: number;
};

const columns = sql`t.id, t.text, t.shown, t.created_at as createdAt`;

/** What stands in a profile without an answer behind it, as the first of the answers. */
const before = (personId: string): SQL => sql`select 'motivation_before_' || f.person_id as id, f.motivation as text,
	'chapter' as shown, f.updated_at as createdAt from ${profile} f where f.person_id = ${personId} and f.motivation <> ''
		and not exists (select 1 from ${motivation} m where m.person_id = f.person_id)`;

const listQuery = (personId: string, { limit, after }: ListPlace): SQL => sql`select * from (
	select * from (select ${columns} from ${motivation} t where t.person_id = ${personId}
		${after ? sql`and (t.created_at, t.id) < (${after.key}, ${after.id})` : sql``}
		order by t.created_at desc, t.id desc limit ${limit + 1})
	${after ? sql`` : sql`union all ${before(personId)}`}) order by createdAt desc, id desc`;

export const motivationCursor = ({ createdAt, id }: MotivationRead): ListCursor => ({ key: createdAt, id });

/** One more than `limit` of somebody's own answers, latest first. */
export const readMotivations = (db: Db, personId: string, place: ListPlace): Promise<MotivationRead[]> =>
	db.all<MotivationRead>(listQuery(personId, place));

export const readMotivation = async (db: Db, personId: string, id: string): Promise<MotivationRead | undefined> => {
	const [row] = await db.all<MotivationRead>(
		sql`select ${columns} from ${motivation} t where t.id = ${id} and t.person_id = ${personId}`,
	);
	return row;
};

const months: SQL = sql`coalesce((select w.motivation_months from ${chapterWays} w where w.id = 'chapter'), ${usualMonths})`;

/** For the batch of a page that asks again: when somebody last said it, read by `isDue`. */
export const askedQuery = (personId: string | Placeholder): SQL => sql`select coalesce(
		(select max(m.created_at) from ${motivation} m where m.person_id = p.id),
		(select f.updated_at from ${profile} f where f.person_id = p.id and f.motivation <> '')) as lastAt,
	p.joined_at as joinedAt, ${months} as months from ${person} p where p.id = ${personId}`;

/** One's answers, and when one is asked again. One round trip. */
export const readMotivationPage = async (db: Db, personId: string, place: ListPlace) => {
	const [answers, [asked]] = await readBatch<[MotivationRead, Asked]>(db, [
		listQuery(personId, place),
		askedQuery(personId),
	]);
	return { answers, asked };
};

export const readMonths = async (db: Db): Promise<number> => {
	const [row] = await db.all<{ months: number }>(sql`select ${months} as months`);
	return row?.months ?? usualMonths;
};

export const insertMotivation = (db: Db, row: typeof motivation.$inferInsert): Statement =>
	db.insert(motivation).values(row);

/** Breaks the batch when this is not the latest answer any more. */
export const stillLatest = (db: Db, personId: string, id: string): Statement =>
	mustHold(
		db,
		sql`${id} = (select m.id from ${motivation} m where m.person_id = ${personId}
			order by m.created_at desc, m.id desc limit 1)`,
	);

/** Keeps as the first answer what a profile shows without one, from before answers were kept. */
export const keepBefore = (db: Db, personId: string, now: number): Statement =>
	db.run(sql`insert into ${motivation} (id, person_id, text, shown, created_at)
		select b.id, ${personId}, b.text, b.shown, min(b.createdAt, ${now} - 1) from (${before(personId)}) b`);

export const writeShown = (db: Db, id: string, shown: Readers): Statement =>
	db.update(motivation).set({ shown }).where(eq(motivation.id, id));

export const saveMonths = (db: Db, motivationMonths: number, updatedAt: number): Statement =>
	db
		.insert(chapterWays)
		.values({ id: "chapter", motivationMonths, updatedAt })
		.onConflictDoUpdate({ target: chapterWays.id, set: { motivationMonths, updatedAt } });
