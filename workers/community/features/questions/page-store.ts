import { type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { docs, docVisible, type Reading } from "../../db/container.ts";
import { answer } from "../../db/helping.ts";
import { practice } from "../../db/practices.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import {
	type Choice,
	ownGroupsQuery,
	type SourceRow,
	sourceFrom,
	sourceQuery,
	type ThreadRow,
	threadsFrom,
	threadsQuery,
} from "../cycle/store.ts";
import {
	type AnswerRow,
	type AskedRead,
	againFrom,
	answerFrom,
	answerQuery,
	answersQuery,
	askedQuery,
	type HelpedRead,
	helpedBeforeQuery,
} from "./answer-store.ts";
import {
	type FitRow,
	fitsQuery,
	helpersOf,
	type Known,
	type KnownRow,
	knownFrom,
	knownQuery,
	skilledQuery,
	wordsOf,
} from "./fitting-store.ts";
import { oneQuery, type QuestionRow, questionFrom } from "./store.ts";

/** What the form for a question offers, what it was opened from, and what is known already. One round trip. */
export const readAskForm = async (db: Db, viewerId: string, from: string, title: string) => {
	const [groups, [source], known] = await readBatch<[Choice, SourceRow, KnownRow]>(db, [
		ownGroupsQuery(viewerId),
		sourceQuery(viewerId, from),
		knownQuery(viewerId, sql`${title}`),
	]);
	return { groups, source: sourceFrom(source), known: knownFrom(known, title) };
};

/** Practices of one's own that an answer may point to beside those that fit: the latest. */
const mostOwn = 20;

const ownPractices = (
	viewerId: Reading,
): SQL => sql`select p.id, p.title as name from ${practice} p join ${docs} on d.id = p.id
	where p.author_id = ${viewerId} and p.state = 'shared' and ${docVisible(viewerId)} order by p.updated_at desc limit ${mostOwn}`;

const practicesIn = (known: readonly Known[]): Choice[] =>
	known.filter(({ kind }) => kind === "practice").map(({ id, title }) => ({ id, name: title }));

const each = (choices: readonly Choice[]): Choice[] =>
	choices.filter((choice, i) => choices.findIndex((other) => other.id === choice.id) === i);

const [me, here] = [sql.placeholder("me"), sql.placeholder("id")];
const pageQueries = [
	oneQuery(me, here),
	answersQuery(me, here),
	threadsQuery(me, here),
	askedQuery(me, here),
	knownQuery(me, wordsOf(here), here),
	helpedBeforeQuery(me, here),
	ownPractices(me),
	talkQuery(me, here),
] as const;

/** A question with its answers, who was asked, and what is known that fits. One round trip. */
export const readQuestionPage = async (db: Db, viewerId: string, id: string) => {
	type Rows = [QuestionRow, AnswerRow, ThreadRow, AskedRead, KnownRow, HelpedRead, Choice, TalkRow];
	const values = { me: viewerId, id };
	const [[row], answers, threads, asked, known, helped, own, talk] = await readBatch<Rows>(db, pageQueries, values);
	if (!row) return undefined;
	const one = questionFrom(row);
	const fitting = knownFrom(known, `${one.title} ${one.text}`);
	return {
		question: one,
		answers: answers.map(answerFrom),
		threads: threadsFrom(threads),
		asked,
		talk: talkFrom(talk),
		known: fitting,
		again: againFrom(helped, id),
		practices: each([...practicesIn(fitting), ...own]),
	};
};

/** A question with its answers alone. */
export const readWithAnswers = async (db: Db, viewerId: string, id: string) => {
	const [[row], answers] = await readBatch<[QuestionRow, AnswerRow]>(db, [
		oneQuery(viewerId, id),
		answersQuery(viewerId, id),
	]);
	return row && { question: questionFrom(row), answers: answers.map(answerFrom) };
};

/** Who might know, and who was asked; undefined where there is no such question for the viewer. One round trip. */
export const readHelpersPage = async (db: Db, viewerId: string, id: string, now: number) => {
	const [[row], asked, skilled, fits] = await readBatch<[QuestionRow, AskedRead, FitRow, FitRow]>(db, [
		oneQuery(viewerId, id),
		askedQuery(viewerId, id),
		skilledQuery(id, now),
		fitsQuery(viewerId, id, now),
	]);
	return (
		row && { question: questionFrom(row), asked, helpers: helpersOf([...skilled, ...fits], `${row.title} ${row.text}`) }
	);
};

const questionOf = (answerId: string): SQL => sql`(select question_id from ${answer} where id = ${answerId})`;

/** An answer with its question, and the practices that it may point to. One round trip. */
export const readAnswerPage = async (db: Db, viewerId: string, id: string) => {
	const [[one], [row], known, own] = await readBatch<[AnswerRow, QuestionRow, KnownRow, Choice]>(db, [
		answerQuery(viewerId, id),
		oneQuery(viewerId, questionOf(id)),
		knownQuery(viewerId, wordsOf(questionOf(id))),
		ownPractices(viewerId),
	]);
	if (!one || !row) return undefined;
	const pointed = one.practiceId ? [{ id: one.practiceId, name: one.practiceTitle ?? "" }] : [];
	return {
		answer: answerFrom(one),
		question: questionFrom(row),
		practices: each([...pointed, ...practicesIn(knownFrom(known, `${row.title} ${row.text}`)), ...own]),
	};
};

export type QuestionWithAll = NonNullable<Awaited<ReturnType<typeof readQuestionPage>>>;
