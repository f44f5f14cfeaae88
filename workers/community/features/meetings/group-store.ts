import { type SQL, sql } from "drizzle-orm";
import { inContainer } from "../../db/container.ts";
import { meeting } from "../../db/meetings.ts";
import { longestSpan } from "./list-store.ts";
import type { MeetingRead } from "./store.ts";

/** A meeting as a group's own page names it. */
export type GroupMeeting = Pick<MeetingRead, "id" | "title" | "startsAt" | "timeZone" | "place">;

/** As many as a group looks ahead on its page. */
const shown = 3;

/** The next meetings of a group, for its members: for the one batch of its page. */
export const groupMeetingsQuery = (viewerId: string, groupId: string, now: number): SQL =>
	sql`select t.id, t.title, t.starts_at as startsAt, t.time_zone as timeZone, t.place from ${meeting} t
		where t.group_id = ${groupId} and t.starts_at > ${now - longestSpan} and t.ends_at > ${now}
		and t.state in ('planned', 'running') and ${inContainer(viewerId)} order by t.starts_at, t.id limit ${shown}`;
