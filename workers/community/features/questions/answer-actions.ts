import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn, unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { forgettingThreads, groundsFor } from "../cycle/actions.ts";
import { isIdOf } from "../practices/rules.ts";
import { finishingRequest } from "../requests/actions.ts";
import { type AnswerRead, readAnswer, readAnswerKept } from "./answer-store.ts";
import { readFits } from "./fitting-store.ts";
import {
	closedAlready,
	damaged,
	mostAnswers,
	movedMeanwhile,
	noAnswer,
	noQuestion,
	noSuchPractice,
	notYourAnswer,
} from "./rules.ts";
import { type QuestionRead, readQuestion } from "./store.ts";
import { tellOfAnswers } from "./tell-actions.ts";
import {
	deleteAnswer,
	forgetHelper,
	insertAnswer,
	stillFits,
	stillIn,
	stillRoom,
	writeAnswer,
	writeQuestion,
} from "./write-store.ts";

/** As much of it as reads well in a list. */
const titleLength = 120;

type Words = { readonly text: string /** A practice that it points to. */; readonly practiceId: string | null };

const indexing = (
	{ site }: Services,
	{ id, personId, text }: Pick<AnswerRead, "id" | "personId" | "text">,
	{ groupId, language }: Pick<QuestionRead, "groupId" | "language">,
): Statement =>
	indexOwn(site, {
		id,
		kind: "answer",
		container: groupId,
		authorId: personId,
		language,
		title: plainExcerpt(text, titleLength),
		body: text,
	});

type NewAnswer = Words & {
	/** Made when the form was shown, so that a form sent twice answers once. */
	readonly id: string;
};

/** Checks that everybody who reads the question may read the practice; gives the condition for the batch. */
const pointing = async (
	{ db }: Services,
	who: Person,
	practiceId: string | null,
	groupId: string | null,
): Promise<Result<Statement[]>> => {
	if (practiceId === null) return ok([]);
	if (!(await readFits(db, who.id, practiceId, groupId))) return noSuchPractice;
	return ok([stillFits(db, who.id, practiceId, groupId)]);
};

/** Answers an open question. What was asked of the person about it is done thereby, and the asker hears of it. */
export const answerQuestion = async (
	services: Services,
	who: Person,
	questionId: string,
	{ id, text, practiceId }: NewAnswer,
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	if (!isIdOf("answer", id)) return damaged;
	const asked = await readQuestion(db, who.id, questionId);
	if (!asked) return noQuestion;
	const kept = await readAnswerKept(db, id);
	if (kept)
		return kept.personId === who.id && kept.questionId === questionId && kept.text === text ? ok({ id }) : damaged;
	if (asked.state !== "open") return closedAlready;
	const { groupId } = asked;
	const grounds = await groundsFor(services, who, { id, groupId });
	if (!grounds.ok) return grounds;
	const points = await pointing(services, who, practiceId, groupId);
	if (!points.ok) return points;
	const now = clock();
	const row = { id, questionId, personId: who.id, text, practiceId, createdAt: now, updatedAt: now };
	const done = await runGuarded(db, [
		stillIn(db, questionId, "open"),
		stillRoom(db, questionId, mostAnswers),
		...grounds.value,
		...points.value,
		insertAnswer(db, row),
		writeQuestion(db, questionId, { updatedAt: now }),
		finishingRequest(services, questionId, who),
		indexing(services, row, asked),
	]);
	if (!done) return (await readAnswerKept(db, id))?.personId === who.id ? ok({ id }) : movedMeanwhile;
	await tellOfAnswers(services);
	return ok({ id });
};

const own = async (
	services: Services,
	who: Person,
	id: string,
): Promise<Result<AnswerRead & { asked: QuestionRead }>> => {
	const read = await readAnswer(services.db, who.id, id);
	const asked = read && (await readQuestion(services.db, who.id, read.questionId));
	if (!read || !asked) return noAnswer;
	return read.personId === who.id ? ok({ ...read, asked }) : notYourAnswer;
};

/** Puts one's answer in better words, or points to another practice. */
export const changeAnswer = async (
	services: Services,
	who: Person,
	id: string,
	{ text, practiceId }: Words,
): Promise<Result<{ questionId: string }>> => {
	const { db, clock } = services;
	const before = await own(services, who, id);
	if (!before.ok) return before;
	const { asked, questionId } = before.value;
	const points = await pointing(services, who, practiceId, asked.groupId);
	if (!points.ok) return points;
	const done = await runGuarded(db, [
		...points.value,
		writeAnswer(db, id, { text, practiceId, updatedAt: clock() }),
		indexing(services, { id, personId: who.id, text }, asked),
	]);
	return done ? ok({ questionId }) : movedMeanwhile;
};

/** Takes one's answer back for good. What helped stays in the asker's own words. */
export const withdrawAnswer = async (
	services: Services,
	who: Person,
	id: string,
): Promise<Result<{ questionId: string }>> => {
	const { db, site } = services;
	const before = await own(services, who, id);
	if (!before.ok) return before;
	const { questionId } = before.value;
	const done = await runGuarded(db, [
		deleteAnswer(db, id),
		forgetHelper(db, questionId, id),
		unindexOwn(site, id),
		forgettingThreads(services, id),
	]);
	return done ? ok({ questionId }) : problem("conflict", "This could not be done just now. Please try once more.");
};
