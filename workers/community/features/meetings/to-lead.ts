import { ok } from "#core/result.ts";
import { personOf } from "#web/viewer.ts";
import type { At } from "../../frame.tsx";
import { mayLead, noMeeting, notLeading, over } from "./rules.ts";
import { type MeetingRead, readMeetingToLead } from "./store.ts";

/** Whether it is still to come, or goes on. */
export const isOpen = (one: MeetingRead, now: number): boolean =>
	(one.state === "planned" || one.state === "running") && one.endsAt > now;

/** What somebody needs who leads a meeting that isn't over. */
export const toLead = async (at: At, id: string) => {
	const who = personOf(at.viewer);
	const found = await readMeetingToLead(at.services.db, who.id, id);
	if (!found) return noMeeting;
	if (!mayLead(who, found.meeting)) return notLeading;
	return isOpen(found.meeting, at.services.clock()) ? ok(found) : over;
};
