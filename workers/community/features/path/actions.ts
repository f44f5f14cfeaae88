import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runBatch } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { moveStage } from "../chapter/actions.ts";
import type { LifeStage } from "../chapter/rules.ts";
import { questionWith } from "./questions.ts";
import { reached } from "./rules.ts";
import { stepWith } from "./steps.ts";
import { deleteAnswer, readStep, saveAnswer, saveStep } from "./store.ts";

export const noQuestion = problem("not-found", "There is no such question on the path.");
export const noStep = problem("not-found", "There is no such step on the path.");

/** Answers one of the path's questions, or changes what one said; without words the answer is taken back. */
export const answerQuestion = async (
	{ db, clock }: Services,
	who: Person,
	question: string,
	text: string,
): Promise<Result<void>> => {
	if (!questionWith(question)) return noQuestion;
	await runBatch(db, [
		text === "" ? deleteAnswer(db, question, who.id) : saveAnswer(db, question, who.id, text, clock()),
	]);
	return ok(undefined);
};

type StepWish = {
	readonly note: string;
	readonly plannedFor: string | null;
	/** Whether whoever says this looks after it. */
	readonly mine: boolean;
	readonly done: boolean;
};

/** Says what is planned for a step, and whether it is done. One takes a step up oneself: nobody is given one. */
export const planStep = async (
	{ db, clock }: Services,
	who: Person,
	step: string,
	{ note, plannedFor, mine, done }: StepWish,
): Promise<Result<void>> => {
	if (!stepWith(step)) return noStep;
	const before = await readStep(db, step);
	const others = before?.personId === who.id ? null : (before?.personId ?? null);
	const doneAt = done ? (before?.doneAt ?? clock()) : null;
	await runBatch(db, [saveStep(db, { step, note, plannedFor, personId: mine ? who.id : others, doneAt })]);
	return ok(undefined);
};

type Move = { readonly from: LifeStage; readonly to: LifeStage; readonly word: string };

/** Says where the chapter is now, with a word to the others. */
export const moveOn = async (services: Services, who: Person, { from, to, word }: Move): Promise<Result<void>> => {
	if (from === to) return problem("invalid", "The chapter is there already.", { field: "to" });
	const { db, clock } = services;
	const said = { step: reached(to), note: word, personId: who.id, doneAt: clock() };
	const moved = await moveStage(services, { from, to }, [saveStep(db, said)]);
	return moved.ok ? ok(undefined) : moved;
};
