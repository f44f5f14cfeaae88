import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { tellingCircle, tellingParties } from "./letter-actions.ts";
import { consentLetter, decidedLetter, reactionsLetter, rewrittenLetter } from "./letters.ts";
import {
	closedGroup,
	dayOf,
	goneOn,
	mayDecide,
	mayGoOn,
	mayMind,
	mostVersions,
	movedMeanwhile,
	nextPhase,
	noDecision,
	notToCome,
	otherVersion,
	type Phase,
	partOf,
	pastDay,
	phaseWords,
} from "./rules.ts";
import { heardUntil } from "./silence-rules.ts";
import { readWhole, type WholeDecision } from "./store.ts";
import {
	allAnswered,
	alsoFound,
	endObjection,
	insertVersion,
	nobodyObjects,
	stillAt,
	stillConsented,
	stillInside,
	stillOpen,
	updateDecision,
} from "./write-store.ts";

/** A decision with all that was said, for who minds its phases. */
const minded = async (services: Services, who: Person, id: string): Promise<Result<WholeDecision>> => {
	const found = await readWhole(services.db, who.id, id);
	if (!found) return noDecision;
	const may = mayMind(partOf(found.decision, who));
	if (!may.ok) return may;
	return found.decision.groupClosed ? closedGroup : ok(found);
};

/** Opens the next phase, out of the one that the mover saw. Of two at once, the second is told. */
export const moveOn = async (
	services: Services,
	who: Person,
	id: string,
	{ from, until }: { readonly from: Phase; readonly until: string | null },
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await minded(services, who, id);
	if (!found.ok) return found;
	const { decision, entries } = found.value;
	if (decision.phase !== from) return goneOn(decision.phase);
	const phase = nextPhase(from);
	if (!phase) return problem("conflict", "From here on it is decided, written anew, or withdrawn.", { field: "from" });
	const may = mayGoOn(from, entries);
	if (!may.ok) return may;
	const now = clock();
	if (until !== null && until < dayOf(now)) return pastDay("until");
	const told =
		phase === "objections"
			? await tellingCircle(services, decision, who.id, consentLetter)
			: await tellingParties(services, decision, who.id, reactionsLetter);
	const done = await runGuarded(db, [
		stillAt(db, decision),
		...(from === "questions" ? [allAnswered(db, id)] : []),
		...stillInside(db, decision.groupId, who.id),
		updateDecision(db, id, {
			...{ phase, phaseSince: now, updatedAt: now },
			phaseUntil: phase === "objections" ? heardUntil(until, now) : until,
		}),
		...told.statements,
	]);
	if (!done) return movedMeanwhile;
	await told.send();
	return ok(undefined);
};

type NewVersion = {
	/** The version that its writer read. */
	readonly base: number;
	readonly text: string;
	readonly reason: string;
	/** Which objections it takes in, and how. */
	readonly takenIn: readonly { readonly objection: string; readonly how: string }[];
	readonly until: string | null;
};

/** Writes the proposal anew, out of what was heard. It asks everybody again; objections that it takes in are settled. */
export const rewrite = async (
	services: Services,
	who: Person,
	id: string,
	input: NewVersion,
): Promise<Result<void>> => {
	const { db, clock } = services;
	const { base, text, reason, takenIn, until } = input;
	const found = await minded(services, who, id);
	if (!found.ok) return found;
	const { decision, entries } = found.value;
	const { phase, phaseUntil: phaseBefore, version, groupId } = decision;
	if (phase !== "reactions" && phase !== "objections")
		return problem(
			"conflict",
			phase === "questions"
				? "While questions are asked the proposal stays as they found it. Answer them; a new version can come with the reactions."
				: `It can’t be written anew any more: “${phaseWords[phase].label}”.`,
		);
	if (version !== base) return otherVersion(version, "text");
	if (version >= mostVersions)
		return problem("too-many", "It was written anew very often. Perhaps it is another proposal by now?");
	if (text === decision.text)
		return problem("invalid", "The text is the same as before. What is different in this version?", { field: "text" });
	const now = clock();
	if (until !== null && until < dayOf(now)) return pastDay("until");
	const phaseUntil = phase === "objections" ? heardUntil(until, now) : (until ?? phaseBefore);
	if (takenIn.some(({ objection }) => !entries.some((one) => one.id === objection && one.kind === "objection")))
		return problem("invalid", "One of these objections isn’t one of this proposal.", { field: "takenIn" });
	const settled = new Map(takenIn.map(({ objection, how }) => [objection, how]));
	const told = await tellingParties(services, decision, who.id, rewrittenLetter);
	const done = await runGuarded(db, [
		stillAt(db, decision),
		...stillInside(db, groupId, who.id),
		...[...settled.keys()].map((objection) => stillOpen(db, id, objection)),
		insertVersion(db, { decisionId: id, version: version + 1, text, reason, authorId: who.id, createdAt: now }),
		...[...settled].map(([objection, word]) => endObjection(db, objection, { state: "integrated", word })),
		updateDecision(db, id, {
			...{ text, version: version + 1, phaseUntil, updatedAt: now },
		}),
		alsoFound(db, id, { by: who.id, text: [text, reason, ...settled.values()].join("\n") }, now),
		...told.statements,
	]);
	if (!done) return movedMeanwhile;
	await told.send();
	return ok(undefined);
};

type Taken = { readonly version: number; readonly word: string; readonly reviewOn: string };

/** Says that it is decided, and when it is looked at again. An objection that comes at this very moment is heard first. */
export const decide = async (services: Services, who: Person, id: string, taken: Taken): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await minded(services, who, id);
	if (!found.ok) return found;
	const { decision, entries, voices, silent } = found.value;
	const now = clock();
	const may = mayDecide(decision, entries, voices, silent, dayOf(now));
	if (!may.ok) return may;
	if (decision.version !== taken.version) return otherVersion(decision.version);
	if (taken.reviewOn <= dayOf(now)) return notToCome;
	const { word, reviewOn } = taken;
	const told = await tellingParties(services, decision, who.id, decidedLetter);
	const done = await runGuarded(db, [
		stillAt(db, decision),
		nobodyObjects(db, id),
		stillConsented(db, decision),
		...stillInside(db, decision.groupId, who.id),
		updateDecision(db, id, {
			...{ phase: "decided", phaseSince: now, phaseUntil: null, word, reviewOn, decidedAt: now, updatedAt: now },
		}),
		alsoFound(db, id, { by: who.id, text: word }, now),
		...told.statements,
	]);
	if (done) {
		await told.send();
		return ok(undefined);
	}
	const again = await readWhole(db, who.id, id);
	if (!again) return noDecision;
	const why = mayDecide(again.decision, again.entries, again.voices, again.silent, dayOf(now));
	return why.ok ? movedMeanwhile : why;
};
