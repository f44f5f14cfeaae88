import { and, eq, isNull, sql } from "drizzle-orm";
import type { ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { chapter } from "../../db/chapter.ts";
import { charterVersion, formationAnswer, formationStep } from "../../db/forming.ts";
import type { LifeStage } from "../chapter/rules.ts";
import { questions } from "./questions.ts";

export type Answer = {
	readonly question: string;
	readonly personId: string;
	readonly name: string;
	readonly text: string;
	readonly createdAt: number;
	readonly updatedAt: number;
};

export type StepState = {
	readonly step: string;
	readonly note: string;
	readonly plannedFor: string | null;
	readonly personId: string | null;
	readonly name: string | null;
	readonly doneAt: number | null;
};

export type PathRead = {
	readonly stage: LifeStage;
	/** The first answers to each question; all of them are one page further. */
	readonly answers: readonly Answer[];
	/** The questions that the viewer has answered. */
	readonly mine: readonly string[];
	readonly steps: readonly StepState[];
	/** The charter's latest version, null before there is one. */
	readonly charter: number | null;
};

const answerColumns = sql`a.question, a.person_id as personId, coalesce(h.name, '') as name, a.text,
	a.created_at as createdAt, a.updated_at as updatedAt`;

/** The first `each` answers to every question, in the order in which they were given. */
const firstAnswers = (each: number, condition = sql`true`) => sql`select ${answerColumns}
	from json_each(${JSON.stringify(questions.map(({ key }) => key))}) q
	cross join ${formationAnswer} a on a.rowid in (select x.rowid from ${formationAnswer} x where x.question = q.value
		order by x.created_at, x.rowid limit ${each})
	left join ${person} h on h.id = a.person_id where ${condition} order by q.key, a.created_at`;

/** For a glance; who wants more opens the question. */
const answersShown = 3;

const stepColumns = sql`s.step, s.note, s.planned_for as plannedFor, s.person_id as personId, h.name, s.done_at as doneAt
	from ${formationStep} s left join ${person} h on h.id = s.person_id`;

/** All that the page of the path says, in one round trip. */
export const readPath = async (db: Db, viewerId: string): Promise<PathRead | undefined> => {
	type Rows = [{ stage: LifeStage }, Answer, { question: string }, StepState, { version: number | null }];
	const keys = JSON.stringify(questions.map(({ key }) => key));
	const [[card], answers, mine, steps, [charter]] = await readBatch<Rows>(db, [
		sql`select c.life_stage as stage from ${chapter} c where c.id = 'chapter'`,
		firstAnswers(answersShown),
		sql`select a.question from json_each(${keys}) q cross join ${formationAnswer} a
			on a.question = q.value and a.person_id = ${viewerId}`,
		// Fewer than there are questions: the table holds one row for each step of the path.
		sql`select ${stepColumns} where s.step > '' order by s.step`,
		sql`select max(version) as version from ${charterVersion}`,
	]);
	return (
		card && {
			stage: card.stage,
			answers,
			mine: mine.map(({ question }) => question),
			steps,
			charter: charter?.version ?? null,
		}
	);
};

/** One more than `limit` answers to a question, in the order in which they were given, and the viewer's own. */
export const readAnswers = async (db: Db, viewerId: string, question: string, { limit, after }: ListPlace) => {
	const behind = after ? sql`and (a.created_at, a.person_id) > (${after.key}, ${after.id})` : sql``;
	const [answers, [own]] = await readBatch<[Answer, Answer]>(db, [
		sql`select ${answerColumns} from ${formationAnswer} a left join ${person} h on h.id = a.person_id
			where a.question = ${question} ${behind} order by a.created_at, a.person_id limit ${limit + 1}`,
		sql`select ${answerColumns} from ${formationAnswer} a left join ${person} h on h.id = a.person_id
			where a.question = ${question} and a.person_id = ${viewerId}`,
	]);
	return { answers, own };
};

export const readStep = async (db: Db, step: string): Promise<StepState | undefined> =>
	(await db.all<StepState>(sql`select ${stepColumns} where s.step = ${step}`))[0];

/** As many answers to one question as a steward reads through when drafting. */
const mostGathered = 60;

/** What a charter is drafted from, while there is none: rows of `Answer`. */
export const gatheredQuery = firstAnswers(mostGathered, sql`(select max(version) from ${charterVersion}) is null`);

export const saveAnswer = (db: Db, question: string, personId: string, text: string, now: number): Statement =>
	db
		.insert(formationAnswer)
		.values({ question, personId, text, createdAt: now, updatedAt: now })
		.onConflictDoUpdate({
			target: [formationAnswer.question, formationAnswer.personId],
			set: { text, updatedAt: now },
		});

export const deleteAnswer = (db: Db, question: string, personId: string): Statement =>
	db.delete(formationAnswer).where(and(eq(formationAnswer.question, question), eq(formationAnswer.personId, personId)));

export const saveStep = (db: Db, row: typeof formationStep.$inferInsert): Statement =>
	db.insert(formationStep).values(row).onConflictDoUpdate({ target: formationStep.step, set: row });

/** A step that isn't done waits for nobody who has left; who did one stays named. */
export const freeSteps = (db: Db, personId: string): Statement =>
	db
		.update(formationStep)
		.set({ personId: null })
		.where(and(eq(formationStep.personId, personId), isNull(formationStep.doneAt)));
