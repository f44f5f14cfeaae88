import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { isIdOf } from "../practices/rules.ts";
import { meetingToLead } from "./actions.ts";
import type { ItemRead } from "./agenda-store.ts";
import { draftFor } from "./draft-agenda-actions.ts";
import { type itemKinds, mayLead, mostItems, noMeeting, notLeading, over, type Part } from "./rules.ts";
import { type MeetingRead, type Named, readMeetingToLead } from "./store.ts";
import { isTopic, setItemOf, topicAgain, topicBack } from "./topic-store.ts";
import { appendItem, dropItemOf, reorder, stillInside, stillPlanned, updateItem } from "./write-store.ts";

const changedMeanwhile = problem("conflict", "This agenda was changed just now. Please look at it again.");
const noItem = problem("not-found", "There is no such item on this agenda.");
const stranger = problem("invalid", "Please choose somebody who is here, and of a group’s meeting a member.", {
	field: "person",
});

type Found = { meeting: MeetingRead; agenda: readonly ItemRead[]; people: readonly Named[] };

const toLead = async (services: Services, who: Person, id: string): Promise<Result<Found>> => {
	const found = await readMeetingToLead(services.db, who.id, id);
	if (!found) return noMeeting;
	if (!mayLead(who, found.meeting)) return notLeading;
	return found.meeting.state === "planned" || found.meeting.state === "running" ? ok(found) : over;
};

const written = async (
	services: Services,
	who: Person,
	{ id, sequence, groupId }: MeetingRead,
	statements: readonly Statement[],
): Promise<Result<void>> => {
	const { db } = services;
	const grounds = [stillPlanned(db, id, sequence), stillInside(db, groupId, who.id)];
	if (!(await runGuarded(db, [...grounds, ...statements]))) return changedMeanwhile;
	await services.rooms?.tell(id, "changed");
	return ok(undefined);
};

type ItemWords = {
	readonly id: string;
	readonly part: Part;
	readonly kind: (typeof itemKinds)[number];
	readonly title: string;
	readonly note: string;
	readonly minutes: number;
	readonly personId: string | null;
};

/** Puts something on the agenda, at the end of its part. */
export const addItem = async (
	services: Services,
	who: Person,
	meetingId: string,
	item: ItemWords,
): Promise<Result<{ id: string }>> => {
	if (!isIdOf("item", item.id)) return problem("invalid", "This form is damaged. Please open it again.");
	const found = await toLead(services, who, meetingId);
	if (!found.ok) return found;
	const { meeting, agenda, people } = found.value;
	if (agenda.some(({ id }) => id === item.id)) return ok({ id: item.id });
	if (agenda.length >= mostItems) return problem("too-many", "This agenda is as long as an agenda can be.");
	if (item.personId !== null && !people.some(({ id }) => id === item.personId)) return stranger;
	const done = await written(services, who, meeting, [appendItem(services.db, { ...item, meetingId })]);
	return done.ok ? ok({ id: item.id }) : done;
};

type ItemChange = {
	readonly minutes?: number;
	/** Null: nobody in particular leads it. */
	readonly personId?: string | null;
	readonly move?: "earlier" | "later";
	/** Taken off it stays off, also when the agenda drafts itself again. */
	readonly state?: "on" | "off";
};

const swapped = (agenda: readonly ItemRead[], item: ItemRead, move: "earlier" | "later"): string[] => {
	const ids = agenda.filter(({ part, state }) => part === item.part && state === "on").map(({ id }) => id);
	const from = ids.indexOf(item.id);
	const to = move === "earlier" ? from - 1 : from + 1;
	if (from < 0 || to < 0 || to >= ids.length) return ids;
	ids.splice(to, 0, ...ids.splice(from, 1));
	return ids;
};

/** A topic goes back to the board with its item, and comes with it again. */
const moving = ({ db, clock }: Services, meetingId: string, topicId: string, state: "on" | "off"): Statement[] =>
	state === "off" ? [topicBack(db, meetingId, topicId, clock())] : topicAgain(db, meetingId, topicId, clock());

/** Moves an item within its part, takes it off or puts it back, says how long it takes and who leads it. */
export const changeItem = async (
	services: Services,
	who: Person,
	meetingId: string,
	itemId: string,
	change: ItemChange,
): Promise<Result<void>> => {
	const { db } = services;
	const found = await toLead(services, who, meetingId);
	if (!found.ok) return found;
	const { meeting, agenda, people } = found.value;
	const item = agenda.find(({ id }) => id === itemId);
	if (!item) return noItem;
	const { move, ...set } = change;
	if (set.personId && set.personId !== item.personId && !people.some(({ id }) => id === set.personId)) return stranger;
	return written(services, who, meeting, [
		...(set.state && isTopic(item.sourceId) ? moving(services, meetingId, item.sourceId, set.state) : []),
		...(Object.values(set).some((value) => value !== undefined) ? [updateItem(db, meetingId, itemId, set)] : []),
		...(move ? [reorder(db, meetingId, swapped(agenda, item, move))] : []),
	]);
};

/** Drafts the agenda again: adds who has come since, the standing questions and what is wanted, but nothing taken off. */
export const draftAgain = async (services: Services, who: Person, meetingId: string): Promise<Result<void>> => {
	const found = await meetingToLead(services, who, meetingId);
	return found.ok ? written(services, who, found.value, await draftFor(services, found.value)) : found;
};

/** What a topic is on an agenda. */
type Picked = {
	readonly itemId: string;
	readonly topicId: string;
	readonly groupId: string | null;
	readonly title: string;
	readonly format: "speaker" | "dialogue" | "peer-assist" | "case" | "book";
	readonly leadId: string | null;
};

/** The statements that put a topic on a meeting's agenda, for the batch that picks it: one of the same circle. */
export const puttingOn = async (
	services: Services,
	who: Person,
	meetingId: string,
	topic: Picked,
): Promise<Result<Statement[]>> => {
	const found = await meetingToLead(services, who, meetingId);
	if (!found.ok) return found;
	const { sequence, groupId } = found.value;
	if (topic.groupId !== groupId)
		return problem("invalid", "A topic is taken up where it was raised: in the group’s meeting, or in the chapter’s.", {
			field: "meeting",
		});
	const { db } = services;
	const { itemId: id, topicId: sourceId, title, format: kind, leadId: personId } = topic;
	return ok([
		stillPlanned(db, meetingId, sequence),
		stillInside(db, groupId, who.id),
		appendItem(db, { id, meetingId, part: "learn", kind, title, sourceId, personId }),
		setItemOf(db, meetingId, sourceId, "on"),
	]);
};

/** The statement that takes a topic off a meeting's agenda, where it stays off, for the batch that gives it back. */
export const leavingOff = (services: Services, meetingId: string, topicId: string): Statement =>
	setItemOf(services.db, meetingId, topicId, "off");

/** The statement that takes what came from something off a meeting's agenda for good, such as a peer assist. */
export const takingOff = (services: Services, meetingId: string, topicId: string): Statement =>
	dropItemOf(services.db, meetingId, topicId);
