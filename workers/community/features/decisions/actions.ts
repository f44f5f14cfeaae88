import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn } from "#exchange/search.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { groundsFor } from "../cycle/actions.ts";
import { isIdOf } from "../practices/rules.ts";
import { tellingCircle, tellingParties } from "./letter-actions.ts";
import { proposedLetter, withdrawnLetter } from "./letters.ts";
import { damagedForm, dayOf, goneOn, isOpen, mayMind, movedMeanwhile, noDecision, partOf, pastDay } from "./rules.ts";
import { readDecision } from "./store.ts";
import { insertDecision, insertVersion, stillAt, stillInside, updateDecision } from "./write-store.ts";

type NewDecision = {
	/** Made when the form was shown, so that a form sent twice makes one decision. */
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly language: string;
	/** The day until which questions are asked. */
	readonly until: string | null;
	/** The working group or space that decides; null for the chapter. */
	readonly groupId: string | null;
	readonly from?: string;
};

/** Proposes something to be decided. Its questions begin at once. */
export const propose = async (services: Services, who: Person, input: NewDecision): Promise<Result<{ id: string }>> => {
	const { db, clock, site } = services;
	const { id, groupId, from, until, title, text, language } = input;
	if (!isIdOf("decision", id)) return damagedForm;
	const grounds = await groundsFor(services, who, { id, groupId, from });
	if (!grounds.ok) return grounds;
	const now = clock();
	if (until !== null && until < dayOf(now)) return pastDay("until");
	const row = { id, groupId, title, text, version: 1, language, proposerId: who.id };
	const told = await tellingCircle(services, row, who.id, proposedLetter);
	const done = await runGuarded(db, [
		...grounds.value,
		insertDecision(db, {
			...row,
			...{ phase: "questions", phaseSince: now, phaseUntil: until, createdAt: now, updatedAt: now },
		}),
		insertVersion(db, { decisionId: id, version: 1, text, reason: "", authorId: who.id, createdAt: now }),
		indexOwn(site, {
			...{ id, kind: "decision", container: groupId, authorId: who.id, language, title },
			body: text,
		}),
		...told.statements,
	]);
	if (done) {
		await told.send();
		return ok({ id });
	}
	const known = await readDecision(db, who.id, id);
	return known?.proposerId === who.id && known.title === title ? ok({ id }) : movedMeanwhile;
};

/** Takes a proposal back before it is decided. What was said on it stays. */
export const withdrawDecision = async (
	services: Services,
	who: Person,
	id: string,
	word: string,
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readDecision(db, who.id, id);
	if (!found) return noDecision;
	const may = mayMind(partOf(found, who));
	if (!may.ok) return may;
	if (found.phase === "withdrawn") return ok(undefined);
	if (!isOpen(found.phase)) return goneOn(found.phase);
	const now = clock();
	const told = await tellingParties(services, found, who.id, withdrawnLetter);
	const done = await runGuarded(db, [
		stillAt(db, found),
		...stillInside(db, found.groupId, who.id),
		updateDecision(db, id, { phase: "withdrawn", phaseSince: now, phaseUntil: null, word, updatedAt: now }),
		...told.statements,
	]);
	if (!done) return movedMeanwhile;
	await told.send();
	return ok(undefined);
};
