import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { isIdOf } from "../practices/rules.ts";
import { tellingOne } from "./letter-actions.ts";
import { answeredLetter, objectedLetter } from "./letters.ts";
import {
	closedGroup,
	damagedForm,
	type EntryKind,
	isOpen,
	mayEnter,
	missingText,
	movedMeanwhile,
	noDecision,
	noObjection,
	openObjections,
	otherVersion,
	partOf,
	type Saying,
} from "./rules.ts";
import { type DecisionRead, readDecisionAnd, readWhole } from "./store.ts";
import {
	alsoFound,
	doesNotObject,
	dropVoice,
	endObjection,
	insertEntry,
	saveVoice,
	stillAsked,
	stillAt,
	stillInside,
	stillOpen,
	stillRoom,
	updateDecision,
} from "./write-store.ts";

type NewEntry = {
	/** Made when the form was shown, so that a form sent twice says it once. */
	readonly id: string;
	/** The version that its writer read. */
	readonly version: number;
	readonly kind: EntryKind;
	readonly text: string;
	readonly replyTo: string | null;
};

/** Why it could not be said: most likely the proposal went on at that very moment. */
const whyNot = async (
	services: Services,
	who: Person,
	id: string,
	entry: NewEntry,
): Promise<Result<{ id: string }>> => {
	const found = await readDecisionAnd(services.db, who.id, id, entry.id);
	if (!found) return noDecision;
	if (found.entry)
		return found.entry.personId === who.id && found.entry.text === entry.text ? ok({ id: entry.id }) : movedMeanwhile;
	const may = mayEnter(found.decision, partOf(found.decision, who), entry.kind);
	if (!may.ok) return may;
	return found.decision.version === entry.version ? movedMeanwhile : otherVersion(found.decision.version, "text");
};

/** Whom an entry is told: an objection its proposer, an answer who asked. */
const tellingOf = async (services: Services, who: Person, found: DecisionRead, { kind, replyTo }: NewEntry) => {
	if (kind === "objection" && found.proposerId !== who.id)
		return tellingOne(services, found, found.proposerId, objectedLetter);
	if (kind !== "answer" || !replyTo) return undefined;
	const asked = await readDecisionAnd(services.db, who.id, found.id, replyTo);
	return asked?.entry && asked.entry.personId !== who.id
		? tellingOne(services, found, asked.entry.personId, answeredLetter)
		: undefined;
};

/** Asks, answers, reacts or objects, each in its phase. */
export const say = async (
	services: Services,
	who: Person,
	id: string,
	entry: NewEntry,
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	const { id: entryId, kind, text, replyTo, version } = entry;
	if (!isIdOf("entry", entryId)) return damagedForm;
	const found = await readDecisionAnd(db, who.id, id, entryId);
	if (!found) return noDecision;
	const { decision, entry: known } = found;
	if (known?.personId === who.id && known.text === text) return ok({ id: entryId });
	const may = mayEnter(decision, partOf(decision, who), kind);
	if (!may.ok) return may;
	if (decision.groupClosed) return closedGroup;
	if (text === "") return problem("invalid", missingText[kind], { field: "text" });
	if (decision.version !== version) return otherVersion(decision.version, "text");
	if (kind === "answer" && !replyTo)
		return problem("invalid", "Please choose the question that you answer.", { field: "replyTo" });
	const now = clock();
	const answers = kind === "answer" ? replyTo : null;
	const told = await tellingOf(services, who, decision, entry);
	const done = await runGuarded(db, [
		stillAt(db, decision),
		stillRoom(db, id),
		...stillInside(db, decision.groupId, who.id),
		...(answers ? [stillAsked(db, id, answers)] : []),
		insertEntry(db, {
			...{ id: entryId, decisionId: id, version, kind, personId: who.id, replyTo: answers, text },
			...{ state: "open", createdAt: now },
		}),
		...(kind === "objection" ? [dropVoice(db, id, version, who.id)] : []),
		updateDecision(db, id, { updatedAt: now }),
		alsoFound(db, id, { by: who.id, text }, now),
		...(told?.statements ?? []),
	]);
	if (!done) return whyNot(services, who, id, entry);
	await told?.send();
	return ok({ id: entryId });
};

/** Its owner takes an objection back, with a word if they like. */
export const withdrawObjection = async (
	services: Services,
	who: Person,
	id: string,
	objectionId: string,
	word: string,
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readDecisionAnd(db, who.id, id, objectionId);
	if (!found) return noDecision;
	const { decision, entry } = found;
	if (entry?.kind !== "objection") return noObjection;
	if (entry.personId !== who.id)
		return problem(
			"forbidden",
			"Only who raised an objection can withdraw it. Others can take it in with a new version.",
		);
	if (entry.state === "withdrawn") return ok(undefined);
	if (entry.state === "integrated") return problem("conflict", "It was taken in with a new version already.");
	if (!isOpen(decision.phase)) return movedMeanwhile;
	const now = clock();
	const done = await runGuarded(db, [
		stillOpen(db, id, objectionId),
		...stillInside(db, decision.groupId, who.id),
		endObjection(db, objectionId, { state: "withdrawn", word }),
		updateDecision(db, id, { updatedAt: now }),
		...(word ? [alsoFound(db, id, { by: who.id, text: word }, now)] : []),
	]);
	return done ? ok(undefined) : movedMeanwhile;
};

/** Says of the version that one read that one has no objection, or stands aside. */
export const giveVoice = async (
	services: Services,
	who: Person,
	id: string,
	{ version, says }: { readonly version: number; readonly says: Saying },
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readWhole(db, who.id, id);
	if (!found) return noDecision;
	const { decision, entries } = found;
	if (decision.phase !== "objections")
		return problem(
			"conflict",
			isOpen(decision.phase)
				? "Whether anybody objects is asked a little later, when the proposal has been understood and talked over."
				: "It isn’t asked any more whether anybody objects.",
			{ field: "says" },
		);
	if (decision.version !== version) return otherVersion(decision.version);
	if (decision.groupClosed) return closedGroup;
	if (openObjections(entries).some(({ personId }) => personId === who.id))
		return problem("conflict", "You have an open objection yourself. Withdraw it first, if it no longer stands.", {
			field: "says",
		});
	const done = await runGuarded(db, [
		stillAt(db, decision),
		doesNotObject(db, id, who.id),
		...stillInside(db, decision.groupId, who.id),
		saveVoice(db, { decisionId: id, version, personId: who.id, says, createdAt: clock() }),
	]);
	return done ? ok(undefined) : movedMeanwhile;
};
