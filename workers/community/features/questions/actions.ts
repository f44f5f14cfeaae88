import { hour } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn, unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import { type Limit, takeTurns } from "#identity/limits.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { forgettingTalk } from "../conversations/forgetting-actions.ts";
import { forgettingThreads, groundsFor } from "../cycle/actions.ts";
import { isIdOf } from "../practices/rules.ts";
import { droppingRequests, forgettingRequests } from "../requests/actions.ts";
import { readAnswer } from "./answer-store.ts";
import { answeredAlready, closedAlready, damaged, movedMeanwhile, noQuestion, noSuchHelp, notYours } from "./rules.ts";
import { type QuestionRead, readQuestion } from "./store.ts";
import {
	deleteQuestion,
	insertQuestion,
	stillAnswered,
	stillIn,
	stillUnanswered,
	writeQuestion,
} from "./write-store.ts";

type Words = { readonly title: string; readonly text: string; readonly language: string };

type Standing = Pick<QuestionRead, "id" | "askerId" | "groupId" | "title" | "text" | "language" | "helped">;

const indexing = ({ site }: Services, { id, askerId, groupId, title, text, language, helped }: Standing): Statement =>
	indexOwn(site, {
		id,
		kind: "question",
		container: groupId,
		authorId: askerId,
		language,
		title,
		body: [text, helped].filter(Boolean).join("\n"),
	});

type NewQuestion = Words & {
	/** Made when the form was shown, so that a form sent twice asks once. */
	readonly id: string;
	/** The working group that is asked; null for the chapter. */
	readonly groupId: string | null;
	/** What it comes from, such as a reflection. */
	readonly from?: string;
};

/** Each is read by a whole circle, and some of it is asked for help by name. */
const questionsPerPerson: Limit = {
	...{ name: "questions", most: 20, per: hour },
	words: "You have asked a good many questions in this hour.",
};

/** Asks the chapter, or a group. */
export const askQuestion = async (
	services: Services,
	who: Person,
	input: NewQuestion,
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	const { id, groupId, title, text, language } = input;
	if (!isIdOf("question", id)) return damaged;
	const grounds = await groundsFor(services, who, input);
	if (!grounds.ok) return grounds;
	const turn = await takeTurns(services, [{ limit: questionsPerPerson, of: who.id }]);
	const now = clock();
	const row = { id, askerId: who.id, groupId, title, text, language, helped: "", createdAt: now, updatedAt: now };
	const done =
		turn.ok &&
		(await runGuarded(db, [...grounds.value, insertQuestion(db, { ...row, state: "open" }), indexing(services, row)]));
	if (done) return ok({ id });
	// A form that was sent twice asked once, and counts as kept.
	const known = await readQuestion(db, who.id, id);
	if (known?.askerId === who.id && known.title === title) return ok({ id });
	return turn.ok ? problem("conflict", "This could not be kept just now. Please send it once more.") : turn;
};

const own = async (services: Services, who: Person, id: string): Promise<Result<QuestionRead>> => {
	const read = await readQuestion(services.db, who.id, id);
	if (!read) return noQuestion;
	return read.askerId === who.id ? ok(read) : notYours;
};

/** Puts an open question in better words. */
export const changeQuestion = async (
	services: Services,
	who: Person,
	id: string,
	{ title, text, language }: Words,
): Promise<Result<void>> => {
	const { db, clock } = services;
	const before = await own(services, who, id);
	if (!before.ok) return before;
	if (before.value.state !== "open") return closedAlready;
	const done = await runGuarded(db, [
		stillIn(db, id, "open"),
		writeQuestion(db, id, { title, text, language, updatedAt: clock() }),
		indexing(services, { ...before.value, title, text, language }),
	]);
	return done ? ok(undefined) : movedMeanwhile;
};

/** Closes a question with what helped: one of the answers, something else in words, or nothing. Can be said again, better. */
export const closeQuestion = async (
	services: Services,
	who: Person,
	id: string,
	{ helpedBy, helped }: { readonly helpedBy: string | null; readonly helped: string },
): Promise<Result<void>> => {
	const { db, clock } = services;
	const before = await own(services, who, id);
	if (!before.ok) return before;
	const { state, closedAt } = before.value;
	if (helpedBy !== null && (await readAnswer(db, who.id, helpedBy))?.questionId !== id) return noSuchHelp;
	const now = clock();
	const done = await runGuarded(db, [
		stillIn(db, id, state),
		...(helpedBy === null ? [] : [stillAnswered(db, helpedBy, id)]),
		writeQuestion(db, id, { state: "closed", helpedBy, helped, closedAt: closedAt ?? now, updatedAt: now }),
		droppingRequests(services, id),
		indexing(services, { ...before.value, helped }),
	]);
	return done ? ok(undefined) : movedMeanwhile;
};

/** Opens a closed question again: what helped didn't help for long. */
export const openAgain = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const { db, clock } = services;
	const before = await own(services, who, id);
	if (!before.ok) return before;
	if (before.value.state === "open") return ok(undefined);
	const done = await runGuarded(db, [
		stillIn(db, id, "closed"),
		writeQuestion(db, id, { state: "open", helpedBy: null, helped: "", closedAt: null, updatedAt: clock() }),
		indexing(services, { ...before.value, helped: "" }),
	]);
	return done ? ok(undefined) : movedMeanwhile;
};

/** Takes a question back for good, while nobody has answered it: what others wrote isn't deleted with it. */
export const withdrawQuestion = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const { db, site } = services;
	const before = await own(services, who, id);
	if (!before.ok) return before;
	if (before.value.answeredBy.length > 0) return answeredAlready;
	const done = await runGuarded(db, [
		stillUnanswered(db, id),
		deleteQuestion(db, id),
		...forgettingRequests(services, id),
		unindexOwn(site, id),
		forgettingThreads(services, id),
		...forgettingTalk(services, id),
	]);
	return done ? ok(undefined) : answeredAlready;
};
