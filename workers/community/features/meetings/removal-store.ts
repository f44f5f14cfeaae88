import { type SQL, sql } from "drizzle-orm";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { commitment, derivation, reflection } from "../../db/cycle.ts";
import { hidden } from "../../db/daily.ts";
import { peerAssist } from "../../db/helping.ts";
import {
	agendaItem,
	attendance,
	meeting,
	meetingNote,
	meetingSeries,
	noteUpdate,
	pairing,
	pairingRound,
	topic,
	turn,
} from "../../db/meetings.ts";

/** The document as which what a meeting left is found. */
const minutesOf = (id: string): SQL => sql`(select 'minutes_' || substr(${id}, 9))`;

/** What was written in a meeting's notes, and that they can be found. */
export const deleteNotes = (db: Db, id: string): Statement[] => [
	...[meetingNote, noteUpdate].map((table) => db.run(sql`delete from ${table} where meeting_id = ${id}`)),
	db.run(sql`delete from ${searchDoc} where id = ${minutesOf(id)}`),
	db.run(sql`delete from ${derivation} where ${minutesOf(id)} in (id, source_id)`),
];

const inMeetings = [attendance, agendaItem, turn, pairing, pairingRound] as const;
const madeInMeetings = [commitment, reflection, peerAssist, topic] as const;

/** The rows in which a meeting consists. What people made in it goes on by itself, and says no more that it was there. */
export const deleteMeeting = (db: Db, id: string, now: number): Statement[] => [
	...madeInMeetings.map((table) => db.run(sql`update ${table} set meeting_id = null where meeting_id = ${id}`)),
	...inMeetings.map((table) => db.run(sql`delete from ${table} where meeting_id = ${id}`)),
	...deleteNotes(db, id),
	db.run(sql`delete from ${hidden} where id = ${minutesOf(id)}`),
	// The next meeting of the series would be called the same.
	db.run(sql`update ${meetingSeries} set state = 'ended', updated_at = ${now}
		where id = (select series_id from ${meeting} where id = ${id})`),
	db.run(sql`delete from ${meetingSeries} where id = (select series_id from ${meeting} where id = ${id})
		and not exists (select 1 from ${meeting} o where o.series_id = meeting_series.id and o.id <> ${id})`),
	db.run(sql`delete from ${meeting} where id = ${id}`),
];

/** A meeting as it is called off, for who said that they come. */
export type CalledOff = Pick<
	typeof meeting.$inferSelect,
	"id" | "groupId" | "startsAt" | "timeZone" | "place" | "link" | "sequence"
>;

/** A meeting that people still mean to come to. */
export const readAhead = async (db: Db, id: string, now: number): Promise<CalledOff | undefined> =>
	(
		await db.all<CalledOff>(sql`select id, group_id as groupId, starts_at as startsAt, time_zone as timeZone, place, link,
			sequence from ${meeting} where id = ${id} and state in ('planned', 'running') and ends_at > ${now}`)
	)[0];

/** As many meetings of a group as are planned at once. */
const mostAhead = 50;

/** The meetings of a group that are planned and to come, as they are called off. */
export const readAheadIn = (db: Db, groupId: string, now: number) =>
	db.all<CalledOff & { readonly title: string }>(sql`select id, title, group_id as groupId, starts_at as startsAt,
		time_zone as timeZone, place, link, sequence from ${meeting}
		where group_id = ${groupId} and state = 'planned' and starts_at > ${now} order by starts_at limit ${mostAhead}`);

/** No further meeting is drafted in a group that ends. */
export const endSeriesIn = (db: Db, groupId: string, now: number): Statement =>
	db.run(sql`update ${meetingSeries} set state = 'ended', updated_at = ${now}
		where state = 'running' and group_id = ${groupId}`);
