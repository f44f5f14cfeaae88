import { sql } from "drizzle-orm";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { attendance, meeting } from "../../db/meetings.ts";
import type { CalendarMeeting } from "../meetings/feed-store.ts";

/** What people are called here. */
export const readNames = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
	if (ids.length === 0) return new Map();
	const rows = await db.all<{ id: string; name: string }>(sql`select h.id, h.name from ${person} h
		where h.id in (select value from json_each(${JSON.stringify([...new Set(ids)])}))`);
	return new Map(rows.map(({ id, name }) => [id, name]));
};

/** Somebody's meetings: those to which they came or mean to come. */
export const readOwnMeetings = (db: Db, personId: string): Promise<CalendarMeeting[]> =>
	db.all<CalendarMeeting>(sql`select t.id, t.series_id as seriesId, t.slot, t.title, t.purpose, t.starts_local as startsLocal,
			t.time_zone as timeZone, t.starts_at as startsAt, t.ends_at as endsAt, t.place, t.link, t.state, t.word, t.sequence,
			t.created_at as createdAt, t.updated_at as updatedAt
		from ${attendance} a join ${meeting} t on t.id = a.meeting_id
		where a.person_id = ${personId} and (a.came_at is not null or a.answer in ('yes', 'maybe'))
		order by t.starts_at, t.id`);
