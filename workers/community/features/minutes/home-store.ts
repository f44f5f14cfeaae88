import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import { inContainer, shownToAll } from "../../db/container.ts";
import { commitment } from "../../db/cycle.ts";
import { attendance, meeting, meetingNote } from "../../db/meetings.ts";

/** Minutes that nobody sent for so long are on the meeting's page, and no duty any more. */
const dueFor = 14 * day;

/**
 * For a person's home: meetings that they hosted or facilitated, that left something, and whose minutes aren't sent yet,
 * as `id`, `title` and `at`; the oldest first.
 */
export const minutesToSendQuery = (personId: string | Placeholder, now: number | Placeholder, most: number): SQL =>
	sql`select t.id, t.title, t.starts_at as at from ${meeting} t
		where t.starts_at > ${now} - ${dueFor} and t.starts_at < ${now} and (t.state = 'held' or t.ends_at <= ${now})
			and t.state <> 'cancelled' and t.minutes_sent_at is null and ${personId} in (t.facilitator_id, t.host_id)
			and ${inContainer(personId)} and ${shownToAll(sql`'minutes_' || substr(t.id, 9)`)} and (exists (select 1 from ${meetingNote} n where n.meeting_id = t.id and n.text <> '')
				or exists (select 1 from ${attendance} a where a.meeting_id = t.id and a.came_at is not null)
				or exists (select 1 from ${commitment} c where c.meeting_id = t.id))
		order by t.starts_at limit ${most}`;
