import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { droppingRequests } from "../requests/actions.ts";
import { indexing, wholeOf } from "./actions.ts";
import { tellingParties } from "./letter-actions.ts";
import {
	closedGroup,
	mayMove,
	movedMeanwhile,
	nextPhase,
	noAssist,
	overAfter,
	type Phase,
	partOf,
	phaseWords,
	usualWait,
} from "./rules.ts";
import { readAssist } from "./store.ts";
import { stillIn, stillInside, updateAssist } from "./write-store.ts";

const goneOn = (phase: Phase) =>
	problem("conflict", `It has gone on meanwhile: the phase is “${phaseWords[phase].label}” now.`, { field: "from" });

/** Opens the next phase, out of the one that the mover saw. Of two at once, the second is told. */
export const moveOn = async (
	services: Services,
	who: Person,
	id: string,
	{ from, until }: { readonly from: Phase; readonly until: number | null },
): Promise<Result<void>> => {
	const { db, clock } = services;
	const assist = await readAssist(db, who.id, id);
	if (!assist) return noAssist;
	const may = mayMove(partOf(assist, who));
	if (!may.ok) return may;
	if (assist.phase !== from) return goneOn(assist.phase);
	if (assist.groupClosed) return closedGroup;
	const phase = nextPhase(from);
	if (!phase) return problem("conflict", "From here on it goes on with what its owner says.");
	const now = clock();
	if (until !== null && overAfter(until) <= now)
		return problem("invalid", "That day is over already.", { field: "until" });
	// The same clock that asks what came of it reminds of a phase that was meant to be over.
	const askAgainAt = until !== null && phase !== "take-away" ? overAfter(until) : null;
	const telling = await tellingParties(services, assist, phase, who.id);
	const done = await runGuarded(db, [
		stillIn(db, id, from),
		...stillInside(db, assist.groupId, who.id),
		updateAssist(db, id, { phase, phaseSince: now, phaseUntil: until, askAgainAt, updatedAt: now }),
		...(phase === "take-away" ? [droppingRequests(services, id)] : []),
		...telling.statements,
	]);
	if (!done) return movedMeanwhile;
	await telling.send();
	return ok(undefined);
};

type Told = { readonly askAgainAt: number | null };

/** The owner says what they take away, and when they want to be asked what came of it. */
export const takeAway = async (
	services: Services,
	who: Person,
	id: string,
	{ takeAway: text, askAgainAt: day }: Told & { readonly takeAway: string },
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await wholeOf(services, who, id);
	if (!found.ok) return found;
	const { assist, entries } = found.value;
	if (assist.phase !== "take-away" && assist.phase !== "outcome")
		return problem(
			"conflict",
			`What you take away comes after the suggestions. Now is “${phaseWords[assist.phase].label}”.`,
		);
	const now = clock();
	if (day !== null && overAfter(day) <= now)
		return problem("invalid", "That day is over already.", { field: "askAgainOn" });
	const moves = assist.phase === "take-away";
	const askAgainAt = day ?? (moves ? now + usualWait : assist.askAgainAt);
	const telling = moves ? await tellingParties(services, assist, "outcome", who.id) : undefined;
	const done = await runGuarded(db, [
		stillIn(db, id, assist.phase),
		updateAssist(db, id, {
			...{ takeAway: text, askAgainAt, updatedAt: now },
			...(moves ? { phase: "outcome" as const, phaseSince: now, phaseUntil: null } : {}),
		}),
		indexing(services, { ...assist, takeAway: text }, entries),
		...(telling?.statements ?? []),
	]);
	if (!done) return movedMeanwhile;
	await telling?.send();
	return ok(undefined);
};

/** The owner says what came of it. It is closed then, unless they want to be asked once more; it can be told again, better. */
export const tellOutcome = async (
	services: Services,
	who: Person,
	id: string,
	{ outcome, askAgainAt }: Told & { readonly outcome: string },
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await wholeOf(services, who, id);
	if (!found.ok) return found;
	const { assist, entries } = found.value;
	if (assist.phase !== "outcome" && assist.phase !== "closed")
		return problem("conflict", `First comes what you take away. Now is “${phaseWords[assist.phase].label}”.`);
	const now = clock();
	if (askAgainAt !== null && overAfter(askAgainAt) <= now)
		return problem("invalid", "That day is over already.", { field: "askAgainOn" });
	const closes = assist.phase === "outcome" && askAgainAt === null;
	const telling = closes ? await tellingParties(services, assist, "closed", who.id) : undefined;
	const done = await runGuarded(db, [
		stillIn(db, id, assist.phase),
		updateAssist(db, id, {
			...{ outcome, updatedAt: now, askAgainAt: assist.phase === "closed" ? null : askAgainAt },
			...(closes ? { phase: "closed" as const, phaseSince: now } : {}),
		}),
		indexing(services, { ...assist, outcome }, entries),
		...(telling?.statements ?? []),
	]);
	if (!done) return movedMeanwhile;
	await telling?.send();
	return ok(undefined);
};
