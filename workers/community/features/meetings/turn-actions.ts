import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { meetingToLead } from "./actions.ts";
import { mostItems, noMeeting, over } from "./rules.ts";
import { type MeetingRead, readMeetingToLead } from "./store.ts";
import { appendItem, dropItemOf, freeFacilitator, stillInside, stillPlanned, updateMeeting } from "./write-store.ts";

/** A meeting in which somebody may offer turns, and the conditions for the batch in which they do. */
export const offeringIn = async (
	services: Services,
	who: Person,
	meetingId: string,
): Promise<Result<{ meeting: MeetingRead; grounds: Statement[] }>> => {
	const { db, clock } = services;
	const found = await meetingToLead(services, who, meetingId);
	if (!found.ok) return found;
	const { sequence, groupId, endsAt } = found.value;
	if (endsAt <= clock()) return over;
	return ok({
		meeting: found.value,
		grounds: [stillPlanned(db, meetingId, sequence), stillInside(db, groupId, who.id)],
	});
};

/** A turn as its person takes it: what they bring, and the item that it becomes on the agenda. */
type TakenTurn =
	| { readonly role: "facilitate" }
	| {
			readonly role: "present" | "bring-case";
			readonly itemId: string;
			readonly turnId: string;
			readonly title: string;
	  };

/** The statements by which somebody takes a turn in a meeting: they facilitate it, or what they bring is on its agenda. */
export const takingTurn = async (
	{ db, clock }: Services,
	who: Person,
	meetingId: string,
	turn: TakenTurn,
): Promise<Result<Statement[]>> => {
	const found = await readMeetingToLead(db, who.id, meetingId);
	if (!found) return noMeeting;
	const { sequence, groupId, state, endsAt } = found.meeting;
	if ((state !== "planned" && state !== "running") || endsAt <= clock()) return over;
	const grounds = [stillPlanned(db, meetingId, sequence), stillInside(db, groupId, who.id)];
	if (turn.role === "facilitate")
		return ok([...grounds, updateMeeting(db, meetingId, { facilitatorId: who.id, updatedAt: clock() })]);
	if (found.agenda.length >= mostItems) return problem("too-many", "This agenda is as long as an agenda can be.");
	const { itemId: id, turnId: sourceId, title } = turn;
	const kind = turn.role === "bring-case" ? ("case" as const) : ("speaker" as const);
	return ok([...grounds, appendItem(db, { id, meetingId, part: "learn", kind, title, sourceId, personId: who.id })]);
};

/** The statements by which a turn that was taken is free again: nobody facilitates, or what it brought is off the agenda. */
export const freeingTurn = (
	{ db, clock }: Services,
	who: Person,
	meetingId: string,
	turn: { readonly role: TakenTurn["role"]; readonly turnId: string },
): Statement[] => [
	turn.role === "facilitate" ? freeFacilitator(db, meetingId, who.id, clock()) : dropItemOf(db, meetingId, turn.turnId),
];
