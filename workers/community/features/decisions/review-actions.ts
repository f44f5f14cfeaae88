import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { isIdOf } from "../practices/rules.ts";
import { tellingParties } from "./letter-actions.ts";
import { keptLetter } from "./letters.ts";
import { mayKeep } from "./review-rules.ts";
import { closedGroup, damagedForm, dayOf, mayMind, movedMeanwhile, noDecision, notToCome, partOf } from "./rules.ts";
import { readDecisionAnd } from "./store.ts";
import { alsoFound, insertEntry, stillInside, stillReviewed, updateDecision } from "./write-store.ts";

type Keeping = {
	/** Made when the form was shown, so that a form sent twice keeps it once. */
	readonly id: string;
	/** Why it is kept. */
	readonly text: string;
	readonly reviewOn: string;
};

/** Says that a decision was looked at again and goes on holding, why, and until when. Its people are reminded again then. */
export const keepDecision = async (
	services: Services,
	who: Person,
	id: string,
	{ id: entryId, text, reviewOn }: Keeping,
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	if (!isIdOf("entry", entryId)) return damagedForm;
	const found = await readDecisionAnd(db, who.id, id, entryId);
	if (!found) return noDecision;
	const { decision, entry } = found;
	if (entry?.kind === "kept" && entry.personId === who.id && entry.text === text) return ok({ id: entryId });
	const part = mayMind(partOf(decision, who));
	if (!part.ok) return part;
	if (decision.groupClosed) return closedGroup;
	const now = clock();
	const may = mayKeep(decision, now);
	if (!may.ok) return may;
	if (reviewOn <= dayOf(now)) return notToCome;
	const told = await tellingParties(services, decision, who.id, keptLetter);
	const done = await runGuarded(db, [
		stillReviewed(db, decision),
		...stillInside(db, decision.groupId, who.id),
		insertEntry(db, {
			...{ id: entryId, decisionId: id, version: decision.version, kind: "kept", personId: who.id },
			...{ text, state: "open", reviewOn, createdAt: now },
		}),
		updateDecision(db, id, { reviewOn, remindedAt: null, updatedAt: now }),
		alsoFound(db, id, { by: who.id, text }, now),
		...told.statements,
	]);
	if (!done) return movedMeanwhile;
	await told.send();
	return ok({ id: entryId });
};
