import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { forgetMeetings, leaveMeetings } from "./leaving-store.ts";

type Here = Pick<Services, "db" | "clock">;

/** The statements for the batch in which somebody leaves a group: nobody waits for them in its meetings any more. */
export const leavingGroupMeetings = ({ db, clock }: Here, personId: string, groupId: string): Statement[] =>
	leaveMeetings(db, personId, groupId, clock());

/** The statements for the batch in which somebody leaves the chapter. */
export const leavingMeetings = ({ db, clock }: Here, personId: string): Statement[] => [
	...leaveMeetings(db, personId, undefined, clock()),
	...forgetMeetings(db, personId),
];
