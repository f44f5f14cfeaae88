import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn, unindexOwn } from "#exchange/search.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { forgettingThreads, groundsFor } from "../cycle/actions.ts";
import { leadsMeeting } from "../meetings/actions.ts";
import { leavingOff, puttingOn } from "../meetings/agenda-actions.ts";
import { isIdOf } from "../practices/rules.ts";
import { type Format, noTopic, notOpen } from "./rules.ts";
import { deleteInterest, insertTopic, readLeader, readTopic, stillAt, updateTopic, writeInterest } from "./store.ts";

const movedMeanwhile = problem("conflict", "This topic was changed just now. Look at it again.");

type NewTopic = {
	/** Made when the form was shown, so that a form sent twice raises one topic. */
	readonly id: string;
	/** The working group that it is for; null for the chapter. */
	readonly groupId: string | null;
	readonly title: string;
	readonly text: string;
	readonly language: string;
	readonly format: Format;
	/** What it comes from, such as a reflection. */
	readonly from?: string;
};

/** Raises a topic. Whoever raises it wants it. */
export const raiseTopic = async (services: Services, who: Person, input: NewTopic): Promise<Result<{ id: string }>> => {
	const { db, clock, site } = services;
	const { id, groupId, title, text, language, format } = input;
	if (!isIdOf("topic", id)) return problem("invalid", "This form is damaged. Please open it again.");
	const grounds = await groundsFor(services, who, input);
	if (!grounds.ok) return grounds;
	const now = clock();
	const row = { id, groupId, title, text, language, format, raisedBy: who.id, createdAt: now, updatedAt: now };
	const done = await runGuarded(db, [
		...grounds.value,
		insertTopic(db, { ...row, state: "open" }),
		writeInterest(db, { topicId: id, personId: who.id, wants: true, couldLead: false, createdAt: now }),
		indexOwn(site, { id, kind: "topic", container: groupId, authorId: who.id, language, title, body: text }),
	]);
	if (done) return ok({ id });
	const known = await readTopic(db, who.id, id);
	return known?.raisedBy === who.id && known.title === title ? ok({ id }) : movedMeanwhile;
};

/** "I want this", "I could lead it": both, one, or neither any more. No reason is asked. */
export const sayInterest = async (
	services: Services,
	who: Person,
	id: string,
	{ wants, couldLead }: { readonly wants: boolean; readonly couldLead: boolean },
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readTopic(db, who.id, id);
	if (!found) return noTopic;
	if (found.state !== "open" && found.state !== "picked") return notOpen;
	const done = await runGuarded(db, [
		stillAt(db, found),
		wants || couldLead
			? writeInterest(db, { topicId: id, personId: who.id, wants, couldLead, createdAt: clock() })
			: deleteInterest(db, id, who.id),
	]);
	return done ? ok(undefined) : movedMeanwhile;
};

/** Takes a topic back: whoever raised it, while it is on the board. */
export const withdrawTopic = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const { db, clock, site } = services;
	const found = await readTopic(db, who.id, id);
	if (!found) return noTopic;
	if (found.raisedBy !== who.id) return problem("forbidden", "Whoever raised a topic takes it back.");
	if (found.state !== "open") return notOpen;
	const done = await runGuarded(db, [
		stillAt(db, found),
		updateTopic(db, id, { state: "withdrawn", updatedAt: clock() }),
		unindexOwn(site, id),
		forgettingThreads(services, id),
	]);
	return done ? ok(undefined) : movedMeanwhile;
};

/** Whoever leads a meeting takes a topic up in it: it is on the agenda at once, with who could lead it. */
export const pickTopic = async (
	services: Services,
	who: Person,
	id: string,
	meetingId: string,
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readTopic(db, who.id, id);
	if (!found) return noTopic;
	if (found.state !== "open") return notOpen;
	const { groupId, title, format } = found;
	const leadId = await readLeader(db, id);
	const put = await puttingOn(services, who, meetingId, {
		...{ itemId: newId("item", services), topicId: id, groupId, title, format, leadId },
	});
	if (!put.ok) return put;
	const done = await runGuarded(db, [
		stillAt(db, found),
		...put.value,
		updateTopic(db, id, { state: "picked", meetingId, updatedAt: clock() }),
	]);
	return done ? ok(undefined) : movedMeanwhile;
};

/** After the meeting: it was learned about, or it goes back to the board, which it may before the meeting too. */
export const settleTopic = async (
	services: Services,
	who: Person,
	id: string,
	to: "done" | "back",
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readTopic(db, who.id, id);
	if (!found) return noTopic;
	const { state, meetingId, meetingAt } = found;
	if (state !== "picked" || meetingId === null) return notOpen;
	const leads = await leadsMeeting(services, who, meetingId);
	if (!leads.ok) return leads;
	const ahead = meetingAt !== null && meetingAt > clock();
	if (to === "done" && ahead) return problem("conflict", "The meeting that took it up is still to come.");
	const now = clock();
	const done = await runGuarded(db, [
		stillAt(db, found),
		updateTopic(
			db,
			id,
			to === "done" ? { state: "done", updatedAt: now } : { state: "open", meetingId: null, updatedAt: now },
		),
		...(to === "back" && ahead ? [leavingOff(services, meetingId, id)] : []),
	]);
	return done ? ok(undefined) : movedMeanwhile;
};
