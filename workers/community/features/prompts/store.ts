import { and, eq, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { promptAnswer } from "../../db/trust.ts";

/** What somebody wrote to a question of their own, as it lies there. */
export type SealedWords = {
	readonly id: string;
	readonly prompt: string;
	readonly sealed: string;
	readonly createdAt: number;
	readonly updatedAt: number;
};

const columns = sql`t.id, t.prompt, t.sealed, t.created_at as createdAt, t.updated_at as updatedAt from ${promptAnswer} t`;

/** There is no other way to read an answer than as its writer. */
const own = (personId: string): SQL => sql`t.person_id = ${personId}`;

export const answerCursor = ({ createdAt, id }: Pick<SealedWords, "createdAt" | "id">): ListCursor => ({
	key: createdAt,
	id,
});

/** One more than `limit` of what somebody wrote for themselves, latest first. */
export const readOwnAnswers = (db: Db, personId: string, { limit, after }: ListPlace): Promise<SealedWords[]> =>
	db.all<SealedWords>(sql`select ${columns} where ${own(personId)}
		${after ? sql`and (t.created_at, t.id) < (${after.key}, ${after.id})` : sql``}
		order by t.created_at desc, t.id desc limit ${limit + 1}`);

export const readOwnAnswer = async (db: Db, personId: string, id: string): Promise<SealedWords | undefined> =>
	(await db.all<SealedWords>(sql`select ${columns} where t.id = ${id} and ${own(personId)}`))[0];

export const insertAnswer = (db: Db, row: typeof promptAnswer.$inferInsert): Statement =>
	db.insert(promptAnswer).values(row);

/** Breaks the batch when it was removed, or is somebody else's. */
export const stillOwn = (db: Db, personId: string, id: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${promptAnswer} t where t.id = ${id} and ${own(personId)})`);

export const writeAnswer = (db: Db, id: string, set: { sealed: string; updatedAt: number }): Statement =>
	db.update(promptAnswer).set(set).where(eq(promptAnswer.id, id));

export const deleteAnswer = (db: Db, personId: string, id: string): Statement =>
	db.delete(promptAnswer).where(and(eq(promptAnswer.id, id), eq(promptAnswer.personId, personId)));

export const deleteAnswersOf = (db: Db, personId: string): Statement =>
	db.delete(promptAnswer).where(eq(promptAnswer.personId, personId));
