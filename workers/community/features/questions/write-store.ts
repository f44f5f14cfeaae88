import { and, eq, type SQL, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { answer, question } from "../../db/helping.ts";
import { practiceFits } from "./fitting-store.ts";
import type { QuestionState } from "./rules.ts";

export const insertQuestion = (db: Db, row: typeof question.$inferInsert): Statement => db.insert(question).values(row);

export const writeQuestion = (db: Db, id: string, set: Partial<typeof question.$inferInsert>): Statement =>
	db.update(question).set(set).where(eq(question.id, id));

/** Closes what somebody asked and hadn't closed; nobody is asked about it any more. */
export const closeAllOf = (db: Db, askerId: string, now: number): Statement =>
	db
		.update(question)
		.set({ state: "closed", closedAt: now })
		.where(and(eq(question.askerId, askerId), eq(question.state, "open")));

export const deleteQuestion = (db: Db, id: string): Statement => db.delete(question).where(eq(question.id, id));

const inState = (id: string, state: QuestionState): SQL =>
	sql`exists (select 1 from ${question} where id = ${id} and state = ${state})`;

/** Breaks the batch when the question was closed, opened again or withdrawn meanwhile. */
export const stillIn = (db: Db, id: string, state: QuestionState): Statement => mustHold(db, inState(id, state));

/** Breaks the batch when somebody has answered meanwhile. */
export const stillUnanswered = (db: Db, id: string): Statement =>
	mustHold(db, sql`not exists (select 1 from ${answer} where question_id = ${id})`);

/** Breaks the batch when the answer was withdrawn meanwhile. */
export const stillAnswered = (db: Db, id: string, questionId: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${answer} where id = ${id} and question_id = ${questionId})`);

/** Breaks the batch when the practice isn't open any more to all who read the question. */
export const stillFits = (db: Db, viewerId: string, practiceId: string, groupId: string | null): Statement =>
	mustHold(db, practiceFits(viewerId, practiceId, groupId));

/** Breaks the batch when there are as many answers as one reads. */
export const stillRoom = (db: Db, questionId: string, most: number): Statement =>
	mustHold(db, sql`(select count(*) from ${answer} where question_id = ${questionId}) < ${most}`);

export const insertAnswer = (db: Db, row: typeof answer.$inferInsert): Statement => db.insert(answer).values(row);

export const writeAnswer = (
	db: Db,
	id: string,
	set: { readonly text: string; readonly practiceId: string | null; readonly updatedAt: number },
): Statement => db.update(answer).set(set).where(eq(answer.id, id));

export const deleteAnswer = (db: Db, id: string): Statement => db.delete(answer).where(eq(answer.id, id));

/** What helped stays in the asker's words when the answer itself is withdrawn. */
export const forgetHelper = (db: Db, questionId: string, answerId: string): Statement =>
	db
		.update(question)
		.set({ helpedBy: null })
		.where(and(eq(question.id, questionId), eq(question.helpedBy, answerId)));
