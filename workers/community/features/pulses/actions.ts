import { day, isoOf } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn } from "#exchange/search.ts";
import { runBatch } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { isIdOf } from "../practices/rules.ts";
import { type PulseWays, readAsked, readCircle } from "./circle-store.ts";
import { settle } from "./closing-actions.ts";
import {
	answerMissing,
	type Circle,
	closedGroup,
	isOver,
	mayOpen,
	mayPace,
	movedMeanwhile,
	noGroup,
	noPulse,
	type Step,
	steps,
	tooNear,
} from "./rules.ts";
import { newSalt, sealAnswer, voterIn } from "./sealing.ts";
import { type PulseRead, readPulse, readSealed, readTurnout } from "./store.ts";
import {
	apartEnough,
	groupStillOpen,
	insertPulse,
	putAnswer,
	restedEnough,
	savePace,
	saveWays,
	stillAsked,
} from "./write-store.ts";

type Opening = {
	readonly id: string;
	readonly groupId: string | null;
	readonly questions: readonly string[];
	/** Empty where it opens by itself. */
	readonly openedBy: string;
	readonly days: number;
};

/** Opens a pulse whose opening was found to be in order; false where somebody was faster. */
export const begin = async (services: Services, opening: Opening): Promise<boolean> => {
	const { db, clock, random, site } = services;
	const { id, groupId, questions, openedBy, days } = opening;
	const now = clock();
	return runGuarded(db, [
		restedEnough(db, groupId, now),
		apartEnough(db, groupId, now),
		groupStillOpen(db, groupId),
		insertPulse(db, {
			...{ id, groupId, questions: [...questions], state: "open", salt: newSalt(random), openedBy },
			...{ openedAt: now, closesAt: now + days * day },
		}),
		indexOwn(site, {
			...{ id, kind: "pulse", container: groupId, language: null },
			title: `Trust pulse, ${isoOf(now).slice(0, 10)}`,
			body: questions.join("\n"),
		}),
	]);
};

type NewPulse = {
	/** Made when the form was shown, so that a form sent twice opens one pulse. */
	readonly id: string;
	readonly groupId: string | null;
	readonly days: number;
};

/** Whether a pulse can be opened there now by who opens pulses in it. */
export const opensNow = (
	who: Person,
	{ circle, near }: { readonly circle: Circle; readonly near: boolean },
	now: number,
): Result<void> => {
	const may = mayOpen(who, circle, now);
	return may.ok && near ? tooNear : may;
};

/** Asks everybody in a group, or in the chapter, the chapter's questions about trust. */
export const openPulse = async (
	services: Services,
	who: Person,
	{ id, groupId, days }: NewPulse,
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	if (!isIdOf("pulse", id)) return problem("invalid", "This form is damaged. Please open it again.");
	const found = await readCircle(db, who.id, groupId, clock());
	if (!found) return problem("invalid", "Please choose one of your groups.", { field: "group" });
	const known = async (): Promise<boolean> => (await readPulse(db, who.id, id))?.openedBy === who.id;
	const may = opensNow(who, found, clock());
	if (!may.ok) return found.circle.open && (await known()) ? ok({ id }) : may;
	const opening = { id, groupId, questions: found.ways.questions, openedBy: who.id, days };
	return (await begin(services, opening)) || (await known()) ? ok({ id }) : movedMeanwhile;
};

/** Whether everybody who may answer has done so. Those who answered and have left since don't stand in for others. */
const allAnswered = async (
	{ db, config }: Services,
	pulse: PulseRead & { readonly salt: string },
): Promise<boolean> => {
	const { answered, asked } = await readTurnout(db, pulse.id, pulse.groupId);
	if (answered < asked) return false;
	const { answers } = await readSealed(db, pulse.id);
	const voters = new Set(answers.map(({ voter }) => voter));
	const voterOf = await voterIn(config.secret, pulse);
	const own = await Promise.all((await readAsked(db, pulse.groupId)).map(voterOf));
	return own.every((voter) => voters.has(voter));
};

/** Answers a pulse, or answers it otherwise while it is open. With the last answer it closes. */
export const answerPulse = async (
	services: Services,
	who: Person,
	id: string,
	answers: readonly (Step | undefined)[],
): Promise<Result<void>> => {
	const { db, clock, config, random } = services;
	const pulse = await readPulse(db, who.id, id);
	if (!pulse) return noPulse;
	const { salt, questions } = pulse;
	if (salt === null || pulse.closesAt <= clock()) return isOver;
	const missing = questions.findIndex((_, i) => answers[i] === undefined);
	if (missing >= 0) return problem("invalid", answerMissing, { field: `answer${missing + 1}` });
	if (answers.length > questions.length && answers.slice(questions.length).some((one) => one !== undefined))
		return problem("invalid", "There are more answers than questions.", { field: "answers" });
	const salted = { ...pulse, salt };
	const voter = await (await voterIn(config.secret, salted))(who.id);
	const chosen = questions.map((_, i) => steps.indexOf(answers[i] as Step));
	const sealed = await sealAnswer(config.secret, salted, { voter, steps: chosen }, random);
	const done = await runGuarded(db, [stillAsked(db, pulse, who.id, clock()), putAnswer(db, id, { voter, sealed })]);
	if (!done) return isOver;
	// Where others are in the way of it at this moment, its day ends it.
	if (await allAnswered(services, salted)) await settle(services, id);
	return ok(undefined);
};

/** Sets after how many months a group's pulse opens by itself; 0: when its coordinator opens it. */
export const setPace = async (
	{ db, clock }: Services,
	who: Person,
	groupId: string,
	{ months }: { readonly months: number },
): Promise<Result<void>> => {
	const found = await readCircle(db, who.id, groupId, clock());
	if (!found) return noGroup;
	const may = mayPace(who, found.circle);
	if (!may.ok) return may;
	return (await runGuarded(db, [groupStillOpen(db, groupId), savePace(db, groupId, months)]))
		? ok(undefined)
		: closedGroup;
};

/** Sets what a pulse asks from now on, and how often one opens by itself. Pulses that are open keep their questions. */
export const setPulseWays = async ({ db, clock }: Services, ways: PulseWays): Promise<Result<void>> => {
	await runBatch(db, [saveWays(db, ways, clock())]);
	return ok(undefined);
};
