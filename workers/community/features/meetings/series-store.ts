import { sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { attendance, meeting, meetingSeries } from "../../db/meetings.ts";
import { type SeriesRead, seriesQuery } from "./store.ts";
import type { SeriesRow } from "./write-store.ts";

/** A meeting of a series that is still to come, and whether somebody has said already whether they come. */
export type PlannedOfSeries = {
	readonly id: string;
	readonly title: string;
	readonly startsAt: number;
	readonly timeZone: string;
	readonly sequence: number;
	readonly answered: boolean;
};

/** There is one at a time, unless somebody drafted ahead. */
const mostPlanned = 20;

/** A series with its meetings to come, for somebody in its circle. One round trip. */
export const readSeriesAhead = async (db: Db, viewerId: string, id: string, now: number) => {
	const [[series], planned] = await readBatch<[SeriesRead, Omit<PlannedOfSeries, "answered"> & { answered: number }]>(
		db,
		[
			seriesQuery(viewerId, id),
			sql`select m.id, m.title, m.starts_at as startsAt, m.time_zone as timeZone, m.sequence, exists (select 1 from ${attendance} a
			where a.meeting_id = m.id and a.answer is not null) as answered from ${meeting} m
			where m.series_id = ${id} and m.slot is not null and m.state = 'planned' and m.starts_at > ${now}
			order by m.slot limit ${mostPlanned}`,
		],
	);
	return series && { series, planned: planned.map((one) => ({ ...one, answered: one.answered === 1 })) };
};

/** Breaks the batch when the series was changed or ended meanwhile. */
export const stillRunning = (db: Db, { id, updatedAt }: Pick<SeriesRead, "id" | "updatedAt">): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${meetingSeries} where id = ${id} and state = 'running' and updated_at = ${updatedAt})`,
	);

/** Breaks the batch when somebody has said meanwhile that they come to a meeting, or not. */
export const stillUnanswered = (db: Db, meetingId: string): Statement =>
	mustHold(db, sql`not exists (select 1 from ${attendance} where meeting_id = ${meetingId} and answer is not null)`);

export const updateSeries = (db: Db, id: string, set: Partial<SeriesRow>): Statement =>
	db.update(meetingSeries).set(set).where(sql`${meetingSeries.id} = ${id}`);
