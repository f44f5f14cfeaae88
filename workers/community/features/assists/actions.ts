import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn, unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { forgettingTalk } from "../conversations/forgetting-actions.ts";
import { forgettingThreads, groundsFor } from "../cycle/actions.ts";
import { withCircle } from "../groups/circle-actions.ts";
import { takingOff } from "../meetings/agenda-actions.ts";
import { isIdOf } from "../practices/rules.ts";
import { droppingRequests, forgettingRequests } from "../requests/actions.ts";
import { onAgenda } from "./agenda-actions.ts";
import { readChosen } from "./form-store.ts";
import { movedMeanwhile, noAssist, notYours } from "./rules.ts";
import { type AssistRead, type EntryRead, readAssist, readAssistEntries } from "./store.ts";
import { deleteAssist, insertAssist, nothingSaid, stillIn, stillInside, updateAssist } from "./write-store.ts";

const noMeetingHere = problem("invalid", "Please choose a meeting of the same circle that isn’t over yet.", {
	field: "meeting",
});
const cannotFacilitate = problem("invalid", "Please choose somebody who is here, and of a group a member.", {
	field: "facilitator",
});

type Frame = {
	readonly title: string;
	readonly situation: string;
	readonly wanted: string;
	readonly language: string;
	readonly facilitatorId: string | null;
};

type NewAssist = Frame & {
	/** Made when the form was shown, so that a form sent twice makes one peer assist. */
	readonly id: string;
	/** The working group that it is for; null for the chapter. */
	readonly groupId: string | null;
	/** The meeting in which it is held; null for one over days. */
	readonly meetingId: string | null;
	readonly from?: string;
};

type Indexed = Pick<AssistRead, "id" | "groupId" | "ownerId" | "title" | "situation" | "wanted" | "language"> & {
	readonly takeAway?: string;
	readonly outcome?: string;
};

/** The whole of it for the index: once others have said something in it, it holds more than its owner's words. */
export const indexing = (
	{ site }: Services,
	assist: Indexed,
	entries: readonly Pick<EntryRead, "personId" | "text" | "hidden">[] = [],
): Statement => {
	const { id, groupId, ownerId, title, situation, wanted, language, takeAway, outcome } = assist;
	return indexOwn(site, {
		id,
		kind: "assist",
		container: groupId,
		authorId: entries.some(({ personId }) => personId !== ownerId) ? null : ownerId,
		language,
		title,
		body: [situation, wanted, takeAway, outcome, ...entries.map(({ hidden, text }) => (hidden ? "" : text))]
			.filter(Boolean)
			.join("\n"),
	});
};

/** Brings a case. Its phases begin once its owner opens it for questions. `groupId` may ask for a circle of its own. */
export const bringAssist = (services: Services, who: Person, input: NewAssist): Promise<Result<{ id: string }>> =>
	withCircle(services, who, input, (groupId) => bringTo(services, who, { ...input, groupId }));

const bringTo = async (services: Services, who: Person, input: NewAssist): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	const { id, groupId, meetingId, from, ...frame } = input;
	if (!isIdOf("assist", id)) return problem("invalid", "This form is damaged. Please open it again.");
	const grounds = await groundsFor(services, who, { id, groupId, from });
	if (!grounds.ok) return grounds;
	const { meeting, facilitates, listed } = await readChosen(db, who.id, input, clock());
	if (meetingId && meeting?.groupId !== groupId) return noMeetingHere;
	if (frame.facilitatorId && (!facilitates || frame.facilitatorId === who.id)) return cannotFacilitate;
	const agenda = await onAgenda(services, who, {
		id,
		groupId,
		title: frame.title,
		meetingId: listed ? null : meetingId,
	});
	if (!agenda.ok) return agenda;
	const now = clock();
	const row = { id, groupId, meetingId, ...frame, ownerId: who.id, phase: "frame" as const };
	const done = await runGuarded(db, [
		...grounds.value,
		...agenda.value,
		insertAssist(db, { ...row, phaseSince: now, createdAt: now, updatedAt: now }),
		indexing(services, row),
	]);
	if (done) return ok({ id });
	const known = await readAssist(db, who.id, id);
	return known?.ownerId === who.id && known.title === frame.title ? ok({ id }) : movedMeanwhile;
};

const own = async (services: Services, who: Person, id: string): Promise<Result<AssistRead>> => {
	const found = await readAssist(services.db, who.id, id);
	if (!found) return noAssist;
	return found.ownerId === who.id ? ok(found) : notYours;
};

/** Says otherwise what it is about, until it is open for questions: what was answered to stays what it was. */
export const changeFrame = async (services: Services, who: Person, id: string, frame: Frame): Promise<Result<void>> => {
	const { db, clock } = services;
	const before = await own(services, who, id);
	if (!before.ok) return before;
	const { phase, groupId } = before.value;
	if (phase !== "frame")
		return problem(
			"conflict",
			"It is open for questions, so the case stays as they found it. Say more in your answers.",
		);
	const { facilitates } = await readChosen(db, who.id, { ...frame, groupId, meetingId: null }, clock());
	if (frame.facilitatorId && (!facilitates || frame.facilitatorId === who.id)) return cannotFacilitate;
	const done = await runGuarded(db, [
		stillIn(db, id, "frame"),
		...stillInside(db, groupId, who.id),
		updateAssist(db, id, { ...frame, updatedAt: clock() }),
		indexing(services, { ...before.value, ...frame }),
	]);
	return done ? ok(undefined) : movedMeanwhile;
};

/** Takes it back, while nobody has said anything in it. Nothing of it stays. */
export const withdrawAssist = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const { db, site } = services;
	const before = await own(services, who, id);
	if (!before.ok) return before;
	const { meetingId } = before.value;
	const done = await runGuarded(db, [
		nothingSaid(db, id),
		deleteAssist(db, id),
		...(meetingId ? [takingOff(services, meetingId, id)] : []),
		unindexOwn(site, id),
		forgettingThreads(services, id),
		...forgettingTalk(services, id),
		...forgettingRequests(services, id),
	]);
	return done
		? ok(undefined)
		: problem("conflict", "Others have said something in it by now, so it stays. You can close it.");
};

/** Closes it before its end. No reason is asked, and what was said stays. */
export const closeAssist = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const { db, clock } = services;
	const before = await own(services, who, id);
	if (!before.ok) return before;
	if (before.value.phase === "closed") return ok(undefined);
	const now = clock();
	const set = { phase: "closed", phaseSince: now, phaseUntil: null, askAgainAt: null, updatedAt: now } as const;
	const done = await runGuarded(db, [
		stillIn(db, id, before.value.phase),
		updateAssist(db, id, set),
		droppingRequests(services, id),
	]);
	return done ? ok(undefined) : movedMeanwhile;
};

/** A peer assist with all that was said in it, for what its owner writes at its end. */
export const wholeOf = async (
	services: Services,
	who: Person,
	id: string,
): Promise<Result<{ assist: AssistRead; entries: readonly EntryRead[] }>> => {
	const found = await readAssistEntries(services.db, who.id, id);
	if (!found) return noAssist;
	return found.assist.ownerId === who.id ? ok(found) : notYours;
};
