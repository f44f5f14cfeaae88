import { type SQL, sql } from "drizzle-orm";
import { minute } from "#core/clock.ts";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { inContainer } from "../../db/container.ts";
import { workingGroup } from "../../db/practices.ts";
import { longestMinutes } from "./rules.ts";
import { lackingQuery, type MeetingRead, meetingColumns } from "./store.ts";

/** No meeting that goes on at a moment began earlier. */
export const longestSpan = longestMinutes * minute;

/** A page of meetings, of one group where it says so. */
type MeetingPlace = ListPlace & { readonly group?: string };

export const cursorOf = (row: MeetingRead): ListCursor => ({ key: row.startsAt, id: row.id });

/** What the queries ask with: `placed` puts it in. */
const [me, now, most] = [sql.placeholder("me"), sql.placeholder("now"), sql.placeholder("most")];
const place = sql`(${sql.placeholder("key")}, ${sql.placeholder("id")})`;
const inGroup = sql`and t.group_id = ${sql.placeholder("group")}`;
const nothing = sql``;

const placed = (viewerId: string, at: number, { group, after, limit }: MeetingPlace) => ({
	...{ me: viewerId, now: at, since: at - longestSpan, until: at + longestSpan, most: limit + 1 },
	...(group ? { group } : {}),
	...after,
});

/** A query written once for each kind of page: of all meetings or of one group's, from the beginning or from a place on. */
const perPlace = (write: (narrowed: SQL) => SQL, further: SQL) => {
	const written = (narrowed: SQL) => ({ first: write(narrowed), further: write(sql`${narrowed} ${further}`) });
	const [ofAll, ofGroup] = [written(nothing), written(inGroup)];
	return ({ group, after }: MeetingPlace): SQL => (group ? ofGroup : ofAll)[after ? "further" : "first"];
};

const comingColumns = sql`${meetingColumns(me)} where t.starts_at > ${sql.placeholder("since")} and t.ends_at > ${now}
	and t.state <> 'held' and ${inContainer(me)}`;

/** One more than `limit` of what is still to come or goes on, soonest first. */
const comingQuery = perPlace(
	(narrowed) => sql`select ${comingColumns} ${narrowed} order by t.starts_at, t.id limit ${most}`,
	sql`and (t.starts_at, t.id) > ${place}`,
);

/** What is over, some of it before its time. */
const pastQuery = perPlace(
	(narrowed) => sql`select ${meetingColumns(me)} where t.starts_at < ${sql.placeholder("until")}
		and (t.ends_at <= ${now} or t.state = 'held') and ${inContainer(me)} ${narrowed}
		order by t.starts_at desc, t.id desc limit ${most}`,
	sql`and (t.starts_at, t.id) < ${place}`,
);

export const readComing = async (db: Db, viewerId: string, at: number, page: MeetingPlace): Promise<MeetingRead[]> =>
	(await readBatch<[MeetingRead]>(db, [comingQuery(page)], placed(viewerId, at, page)))[0];

export const readPast = async (db: Db, viewerId: string, at: number, page: MeetingPlace): Promise<MeetingRead[]> =>
	(await readBatch<[MeetingRead]>(db, [pastQuery(page)], placed(viewerId, at, page)))[0];

/** As many as one looks ahead on the page of meetings; the API has all of them. */
const comingShown = 30;

const soon = (narrowed: SQL): SQL =>
	sql`select ${comingColumns} ${narrowed} order by t.starts_at, t.id limit ${comingShown + 1}`;
const [soonOfAll, soonOfGroup] = [soon(nothing), soon(inGroup)];
const lacking = lackingQuery(now);
const coordinated = sql`select id from ${workingGroup} where coordinator_id = ${me} and closed_at is null limit 1`;

/**
 * The page of meetings: what comes, what was, whether a running series lacks its next meeting, and whether the viewer
 * coordinates a group. One round trip.
 */
export const readMeetings = async (db: Db, viewerId: string, at: number, page: MeetingPlace) => {
	type Rows = [MeetingRead, MeetingRead, { id: string }, { id: string }];
	const queries = [page.group ? soonOfGroup : soonOfAll, pastQuery(page), lacking, coordinated] as const;
	const [coming, past, lack, own] = await readBatch<Rows>(db, queries, placed(viewerId, at, page));
	return { coming: coming.slice(0, comingShown), past, lacking: lack.length > 0, coordinates: own.length > 0 };
};
