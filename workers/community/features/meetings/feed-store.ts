import { eq, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { inContainer } from "../../db/container.ts";
import { attendance, calendarFeed, meeting, meetingSeries } from "../../db/meetings.ts";
import type { SeriesTimes } from "./rules.ts";
import type { MeetingRead } from "./store.ts";

/** What a calendar shows of a meeting. */
export type CalendarMeeting = Pick<
	MeetingRead,
	| "id"
	| "seriesId"
	| "slot"
	| "title"
	| "purpose"
	| "startsLocal"
	| "timeZone"
	| "startsAt"
	| "endsAt"
	| "place"
	| "link"
	| "state"
	| "word"
	| "sequence"
	| "createdAt"
	| "updatedAt"
> & {
	/** Whether its person said no to it, so that their own calendar leaves it out. */
	readonly declined?: number;
};
export type CalendarSeries = SeriesTimes & {
	readonly id: string;
	readonly title: string;
	readonly purpose: string;
	readonly createdAt: number;
	readonly updatedAt: number;
};

/** Meetings of the last months stay in a calendar; older ones are in the list of meetings. */
const kept = 400 * day;
/** More than any calendar of a community holds in that time. */
const most = 400;

const meetingColumns = sql`t.id, t.series_id as seriesId, t.slot, t.title, t.purpose, t.starts_local as startsLocal,
	t.time_zone as timeZone, t.starts_at as startsAt, t.ends_at as endsAt, t.place, t.link, t.state, t.word, t.sequence,
	t.created_at as createdAt, t.updated_at as updatedAt`;
const seriesColumns = sql`t.id, t.title, t.purpose, t.every, t.starts_local as startsLocal, t.time_zone as timeZone,
	t.minutes, t.until, t.place, t.link, t.created_at as createdAt, t.updated_at as updatedAt`;

export type Which = "mine" | "chapter";

/**
 * What a calendar shows to its person now: the chapter's meetings, or theirs: of their groups, and those of the chapter to
 * which they didn't say no. Groups that they have left are gone from it.
 */
export const readCalendar = async (db: Db, viewerId: string, which: Which, now: number) => {
	const declined = sql`exists (select 1 from ${attendance} a where a.meeting_id = t.id and a.person_id = ${viewerId}
		and a.answer = 'no')`;
	const ofChapter = which === "chapter" ? sql`and t.group_id is null` : sql``;
	const [meetings, series] = await readBatch<[CalendarMeeting, CalendarSeries]>(db, [
		sql`select ${meetingColumns}, ${which === "mine" ? declined : sql`0`} as declined from ${meeting} t where t.starts_at > ${now - kept} and ${inContainer(viewerId)} ${ofChapter}
			order by t.starts_at, t.id limit ${most}`,
		sql`select ${seriesColumns} from ${meetingSeries} t where t.state = 'running' and ${inContainer(viewerId)}
			${ofChapter} order by t.id limit 100`,
	]);
	return { meetings, series };
};

/** Whose secret this is, while they are here. */
export const readFeedOwner = async (db: Db, tokenHash: string): Promise<string | undefined> =>
	(
		await db.all<{ id: string }>(sql`select h.id from ${calendarFeed} f join ${person} h on h.id = f.person_id
			where f.token_hash = ${tokenHash} and h.state = 'active'`)
	)[0]?.id;

export const readFeed = async (db: Db, personId: string): Promise<number | null> =>
	(
		await db
			.select({ at: calendarFeed.createdAt })
			.from(calendarFeed)
			.where(eq(calendarFeed.personId, personId))
			.limit(1)
	)[0]?.at ?? null;

export const writeFeed = (db: Db, row: typeof calendarFeed.$inferInsert): Statement =>
	db
		.insert(calendarFeed)
		.values(row)
		.onConflictDoUpdate({
			target: calendarFeed.personId,
			set: { tokenHash: row.tokenHash, createdAt: row.createdAt },
		});

export const deleteFeed = (db: Db, personId: string): Statement =>
	db.delete(calendarFeed).where(eq(calendarFeed.personId, personId));
