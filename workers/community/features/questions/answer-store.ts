import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { docs, docVisible, inContainer, type Reading, shownTo } from "../../db/container.ts";
import { derivation } from "../../db/cycle.ts";
import { answer, question, request } from "../../db/helping.ts";
import { practice } from "../../db/practices.ts";
import { type CameOf, cameOfColumn, cameOfOf } from "../cycle/listed-store.ts";
import { thankedByQuery } from "../thanks/store.ts";
import { alike } from "./fitting-rules.ts";
import { mostAnswers } from "./rules.ts";

export type AnswerRead = {
	readonly id: string;
	readonly questionId: string;
	readonly personId: string;
	readonly personName: string;
	readonly text: string;
	/** The practice that it points to, where the reader may see it. */
	readonly practiceId: string | null;
	readonly practiceTitle: string | null;
	readonly createdAt: number;
	readonly updatedAt: number;
	/** Names of those who thanked for it. */
	readonly thankedBy: readonly string[];
	/** What came of it, as far as the reader may see it. */
	readonly cameOf: readonly CameOf[];
};

export type AnswerRow = Omit<AnswerRead, "thankedBy" | "cameOf"> & {
	readonly thankedBy: string;
	readonly cameOf: string;
};

export const answerFrom = (row: AnswerRow): AnswerRead => ({
	...row,
	thankedBy: JSON.parse(row.thankedBy) as string[],
	cameOf: cameOfOf(row.cameOf),
});

const columns = (viewerId: Reading): SQL => sql`a.id, a.question_id as questionId, a.person_id as personId,
	coalesce(h.name, '') as personName, a.text, pr.id as practiceId, pr.title as practiceTitle,
	a.created_at as createdAt, a.updated_at as updatedAt,
	(select json_group_array(name) from (${thankedByQuery(sql`a.id`)})) as thankedBy,
	${cameOfColumn(viewerId, sql`a.id`)} as cameOf
	from ${answer} a left join ${person} h on h.id = a.person_id
	left join ${practice} pr on pr.id = a.practice_id
		and exists (select 1 from ${docs} where d.id = pr.id and ${docVisible(viewerId)})`;

/** The answers to a question, as they came. The question itself is asked for beside them, and says who may see it. */
export const answersQuery = (
	viewerId: Reading,
	questionId: string | Placeholder,
): SQL => sql`select ${columns(viewerId)}
	join ${question} t on t.id = a.question_id where a.question_id = ${questionId} and ${inContainer(viewerId)}
	and ${shownTo(sql`a.id`, viewerId)} order by a.created_at, a.id limit ${mostAnswers}`;

export const answerQuery = (viewerId: string, id: string): SQL => sql`select ${columns(viewerId)}
	join ${question} t on t.id = a.question_id where a.id = ${id} and ${inContainer(viewerId)} and ${shownTo(sql`a.id`, viewerId)}`;

export const readAnswer = async (db: Db, viewerId: string, id: string): Promise<AnswerRead | undefined> =>
	(await db.all<AnswerRow>(answerQuery(viewerId, id))).map(answerFrom)[0];

/** An answer that is there, for a form that was sent twice. */
export const readAnswerKept = async (db: Db, id: string) =>
	(
		await db.all<{ questionId: string; personId: string; text: string }>(
			sql`select question_id as questionId, person_id as personId, text from ${answer} where id = ${id}`,
		)
	)[0];

/** Who was asked about a question: for whoever asked them, what came of it too. */
export type AskedRead = {
	readonly id: string;
	readonly toId: string;
	readonly name: string;
	readonly fromId: string;
	readonly fromName: string;
	readonly state: "waiting" | "done" | "declined" | "lapsed";
};

export const askedQuery = (
	viewerId: Reading,
	questionId: string | Placeholder,
): SQL => sql`select b.id, b.to_id as toId, p.name,
		b.from_id as fromId, coalesce(f.name, '') as fromName, b.state
	from ${request} b join ${person} p on p.id = b.to_id left join ${person} f on f.id = b.from_id
	where b.about_id = ${questionId} and (b.state = 'waiting' or b.from_id = ${viewerId}) order by p.name limit 40`;

/** An answer that helped, with the question that it helped with. */
export type HelpedRead = {
	readonly answerId: string;
	readonly questionId: string;
	readonly title: string;
};

/** As far back as is looked for a question that was the same. */
const mostHelped = 40;

const helpedBefore = (
	viewerId: string | Placeholder,
	helperId: SQL,
): SQL => sql`select a.id as answerId, t.id as questionId, t.title
	from ${answer} a join ${question} t on t.id = a.question_id and t.helped_by = a.id
	where a.person_id = ${helperId} and t.state = 'closed' and ${inContainer(viewerId)}
		and a.practice_id is null and not exists (select 1 from ${derivation} v where v.source_id = a.id)
	order by a.created_at desc limit ${mostHelped}`;

/** With what else the person helped whose answer helped here, for the page of a closed question. */
export const helpedBeforeQuery = (viewerId: string | Placeholder, questionId: string | Placeholder): SQL =>
	helpedBefore(
		viewerId,
		sql`(select b.person_id from ${question} c join ${answer} b on b.id = c.helped_by where c.id = ${questionId})`,
	);

/** What has answered a question more than once: an answer, and the questions that were alike, this one first. */
export type AgainAndAgain = { readonly answerId: string; readonly questions: readonly HelpedRead[] };

/** Whether what helped with a question has helped with one like it before, so that it is worth writing down. */
export const againFrom = (helped: readonly HelpedRead[], questionId: string): AgainAndAgain | undefined => {
	const here = helped.find((one) => one.questionId === questionId);
	if (!here) return undefined;
	const others = helped.filter((one) => one.questionId !== questionId && alike(one.title, here.title));
	return others.length > 0 ? { answerId: here.answerId, questions: [here, ...others] } : undefined;
};

/** With what the answers of a person helped that aren't written down as a practice: for their home, and their corner. */
export const helpedQuery = (personId: string | Placeholder): SQL => helpedBefore(personId, sql`${personId}`);

/** An answer of a person's, from the rows of `helpedQuery`, that has helped again and again. */
export const worthWritingDown = (helped: readonly HelpedRead[]): AgainAndAgain | undefined => {
	for (const { questionId } of helped) {
		const again = againFrom(helped, questionId);
		if (again) return again;
	}
	return undefined;
};
