import { sql } from "drizzle-orm";
import { person } from "#identity/tables.ts";
import { inContainer } from "../../db/container.ts";
import { attendance, meeting, turn } from "../../db/meetings.ts";
import type { Coming } from "../meetings/rules.ts";
import type { TurnRole } from "../turns/rules.ts";
import { me, present, soonest } from "./placeholders.ts";

/** The next meeting to which one comes, and what one does in it. */
export type NextMeeting = {
	readonly id: string;
	readonly title: string;
	readonly startsAt: number;
	readonly timeZone: string;
	/** What one said about coming; null where one hasn't been asked yet. */
	readonly mine: Exclude<Coming, "no"> | null;
	readonly hosts: boolean;
	readonly facilitates: boolean;
	/** Turns that one took in it. */
	readonly turns: readonly TurnRole[];
};

export type NextMeetingRow = Omit<NextMeeting, "hosts" | "facilitates" | "turns"> & {
	readonly hosts: 0 | 1 | null;
	readonly facilitates: 0 | 1 | null;
	readonly turns: string | null;
};

/** A member who hasn't answered for one that is soon finds it among what waits, and not here a second time. */
const asked = sql`(t.starts_at < ${soonest} and exists (select 1 from ${person} h where h.id = ${me} and h.role <> 'guest'))`;

export const nextMeetingQuery = sql`select t.id, t.title, t.starts_at as startsAt, t.time_zone as timeZone,
		a.answer as mine, t.host_id = ${me} as hosts, t.facilitator_id = ${me} as facilitates,
		(select group_concat(u.role) from ${turn} u where u.meeting_id = t.id and u.person_id = ${me} and u.state = 'taken') as turns
	from ${meeting} t left join ${attendance} a on a.meeting_id = t.id and a.person_id = ${me}
	where t.starts_at > ${present} and t.state = 'planned' and ${inContainer(me)}
		and (a.answer in ('yes', 'maybe') or (a.answer is null and not ${asked}))
	order by t.starts_at, t.id limit 1`;

export const nextMeetingFrom = (row: NextMeetingRow | undefined): NextMeeting | undefined =>
	row && {
		...row,
		hosts: row.hosts === 1,
		facilitates: row.facilitates === 1,
		turns: (row.turns?.split(",") ?? []) as TurnRole[],
	};
