import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { indexing } from "./actions.ts";
import { tellingSome, tellingVoiced } from "./letter-actions.ts";
import { draftedLetter, publishedLetter } from "./letters.ts";
import {
	changedMeanwhile,
	closedGroup,
	dayOf,
	mayAnswer,
	mayPublish,
	mayStance,
	mayVoice,
	noConsultation,
	otherAnswer,
	partOf,
	type Stance,
} from "./rules.ts";
import { readConsultation, readSilent } from "./store.ts";
import {
	alsoFound,
	dropAgreements,
	saveStance,
	saveVoice,
	stillAt,
	stillInside,
	stillRoom,
	updateConsultation,
} from "./write-store.ts";

/** Says what one thinks, in one's own words; said again it takes the place of what one said before. */
export const giveVoice = async (services: Services, who: Person, id: string, text: string): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readConsultation(db, who.id, id);
	if (!found) return noConsultation;
	const now = clock();
	const may = mayVoice(found, partOf(found, who), dayOf(now));
	if (!may.ok) return may;
	if (found.groupClosed) return closedGroup;
	const done = await runGuarded(db, [
		stillAt(db, found),
		stillRoom(db, id),
		...stillInside(db, found.groupId, who.id),
		saveVoice(db, { consultationId: id, personId: who.id, text }, now),
		updateConsultation(db, id, { updatedAt: now }),
	]);
	return done ? ok(undefined) : changedMeanwhile;
};

type Answer = {
	readonly text: string;
	/** When the answer was written that its writer read; null where there was none. */
	readonly base: number | null;
};

/** Writes down the one answer. Written otherwise, everybody who agreed is asked again; who dissents goes on to. */
export const writeAnswer = async (
	services: Services,
	who: Person,
	id: string,
	{ text, base }: Answer,
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readConsultation(db, who.id, id);
	if (!found) return noConsultation;
	const now = clock();
	const may = mayAnswer(found, partOf(found, who), dayOf(now));
	if (!may.ok) return may;
	if (found.groupClosed) return closedGroup;
	if (found.answer === text && found.answeredBy === who.id) return ok(undefined);
	if (found.answeredAt !== base)
		return problem("conflict", "Somebody has written the answer meanwhile. Please read it: yours may be in it.", {
			field: "text",
		});
	const told = await tellingVoiced(services, found, who.id, draftedLetter);
	const done = await runGuarded(db, [
		stillAt(db, found),
		...stillInside(db, found.groupId, who.id),
		dropAgreements(db, id),
		updateConsultation(db, id, {
			...{ state: "drafted", answer: text, answeredBy: who.id, remindedAt: null, updatedAt: now },
			// Two answers written in the same millisecond are still two.
			answeredAt: Math.max(now, (found.answeredAt ?? 0) + 1),
		}),
		indexing(services, { ...found, answer: text }),
		...told.statements,
	]);
	if (!done) return changedMeanwhile;
	await told.send();
	return ok(undefined);
};

type Saying = {
	readonly says: Stance;
	readonly why: string;
	/** When the answer was written that one speaks of. */
	readonly of: number;
};

/** Says whether the answer is one's own, too. Who dissents says why, and that stands beside it wherever it is read. */
export const takeStance = async (
	services: Services,
	who: Person,
	id: string,
	{ says, why, of }: Saying,
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readConsultation(db, who.id, id);
	if (!found) return noConsultation;
	const may = mayStance(found, partOf(found, who));
	if (!may.ok) return may;
	if (found.groupClosed) return closedGroup;
	if (says === "dissent" && why === "")
		return problem("invalid", "Please say why: your dissent is read beside the answer.", { field: "why" });
	if (found.answeredAt !== of) return otherAnswer;
	const now = clock();
	const done = await runGuarded(db, [
		stillAt(db, found),
		...stillInside(db, found.groupId, who.id),
		saveStance(db, { consultationId: id, personId: who.id, kind: says, text: why }, now),
		updateConsultation(db, id, { updatedAt: now }),
		...(says === "dissent" ? [alsoFound(db, id, why, now)] : []),
	]);
	return done ? ok(undefined) : changedMeanwhile;
};

/** Publishes the answer, with its dissent beside it. From then on who asked owes it to say what was done. */
export const publish = async (services: Services, who: Person, id: string, of: number): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readSilent(db, who.id, id);
	if (!found) return noConsultation;
	const { consultation, silent } = found;
	const now = clock();
	const may = mayPublish(consultation, partOf(consultation, who), silent, now);
	if (!may.ok) return may;
	if (consultation.groupClosed) return closedGroup;
	if (consultation.answeredAt !== of) return otherAnswer;
	const told = await tellingSome(services, consultation, [consultation.sponsorId], publishedLetter);
	const done = await runGuarded(db, [
		stillAt(db, consultation),
		...stillInside(db, consultation.groupId, who.id),
		updateConsultation(db, id, { state: "answered", publishedAt: now, remindedAt: null, updatedAt: now }),
		indexing(services, consultation),
		...told.statements,
	]);
	if (!done) return changedMeanwhile;
	await told.send();
	return ok(undefined);
};
