import { type SQL, sql } from "drizzle-orm";
import type { ListCursor } from "#core/cursor.ts";
import { searchQuery } from "#core/folding.ts";
import { readBatch } from "#exchange/read-batch.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db } from "#exchange/site.ts";
import { link, peer, record, recordVersion } from "#exchange/tables.ts";
import {
	type Filter,
	inContent,
	type LineRow,
	lineColumns,
	lineTables,
	narrowed,
	newestLines,
	type Reading,
} from "../../db/lines.ts";
import { shownTo } from "../../db/shown.ts";
import { lineOf, type RecordLine } from "./rules.ts";

/** Nobody reads further down a list of hits. */
const deepest = 2_000;

/** How many hits a cursor of a search has passed already. */
export const passed = (after: ListCursor | undefined): number =>
	typeof after?.key === "number" ? Math.min(Math.max(Math.floor(after.key), 0), deepest) : 0;

/** What holds every word, best first; one more than `limit`. */
const matching = (match: string, filter: Filter, reading: Reading): SQL => sql`select ${lineColumns}
	from search_index join ${searchDoc} d on d.n = search_index.rowid
	join ${record} r on r.id = d.id ${lineTables(reading)}
	where search_index match ${match} and ${shownTo(reading.reach, reading.now)} ${narrowed(filter)}
	order by bm25(search_index, 4.0, 1.0), d.n desc limit ${filter.limit + 1} offset ${passed(filter.after)}`;

const nothing = sql`select 1 as id where 0`;

const linesQuery = (filter: Filter, reading: Reading): SQL => {
	if (filter.q.trim() === "") return newestLines(filter, reading);
	const match = searchQuery(filter.q);
	return match === null ? nothing : matching(match, filter, reading);
};

/** The chapters that a list can be narrowed to, and the languages that they speak. */
const chaptersQuery = ({ reach, now }: Reading): SQL => sql`select r.origin, coalesce(r.name, r.origin) as name,
	coalesce(${inContent("languages")}, '[]') as languages
	from ${record} r join ${link} l on l.peer = r.origin
	where r.kind = 'chapter' and ${shownTo(reach, now)} order by name limit 500`;

export type ChapterChoice = { readonly origin: string; readonly name: string; readonly languages: readonly string[] };

/** One page of records (one more than `limit`), and what they can be narrowed by. One round trip. */
export const findRecords = async (
	db: Db,
	filter: Filter,
	reading: Reading,
): Promise<{ lines: RecordLine[]; chapters: ChapterChoice[] }> => {
	const [lines, chapters] = await readBatch<[LineRow, { origin: string; name: string; languages: string }]>(db, [
		linesQuery(filter, reading),
		chaptersQuery(reading),
	]);
	return {
		lines: lines.map(lineOf),
		chapters: chapters.map((row) => ({ ...row, languages: JSON.parse(row.languages) as string[] })),
	};
};

export type WholeRow = LineRow & { readonly version: number | null; readonly activity: string };
export type TriedRow = {
	readonly id: string;
	readonly origin: string;
	readonly originName: string;
	readonly outcome: string | null;
	readonly at: number;
	readonly source: "adoption" | "practice";
};

/** As many trials of one practice as a page shows. */
const mostTried = 200;

/** Where others tried a practice: their reports, and practices of theirs that were made from it. */
const triedQuery = (id: string, { reach, now }: Reading): SQL => sql`select r.id, r.origin,
		coalesce(nullif(o.name, ''), r.origin) as "originName", coalesce(${inContent("outcome")}, ${inContent("status")}) as outcome,
		r.arrived_at as at, r.kind as source
	from ${record} r left join ${peer} o on o.origin = r.origin
	where r.source_id = ${id} and r.kind in ('adoption', 'practice') and ${shownTo(reach, now)}
	order by r.arrived_at desc limit ${mostTried}`;

const wholeQuery = (id: SQL, reading: Reading): SQL => sql`select ${lineColumns}, r.version, r.activity
	from ${record} r ${lineTables(reading)} where r.id = ${id} and ${shownTo(reading.reach, reading.now)}`;

/** Versions that were written for this reader too: an older one may have been meant for fewer than the record is now. */
const versionsQuery = (id: string, { reach }: Reading): SQL => sql`select v.version, v.activity from ${recordVersion} v
	where v.record_id = ${id} ${reach === "public" ? sql`and json_extract(v.activity, '$.object.audience.scope') = 'public'` : sql``}
	order by v.version desc limit 100`;

/** A record with its versions, its source and where it was tried; undefined when this reader may not see it. */
export const readRecord = async (db: Db, id: string, reading: Reading) => {
	const source = sql`(select s.source_id from ${record} s where s.id = ${id})`;
	const [found, versions, tried, sources] = await readBatch<
		[WholeRow, { version: number; activity: string }, TriedRow, LineRow]
	>(db, [
		wholeQuery(sql`${id}`, reading),
		versionsQuery(id, reading),
		triedQuery(id, reading),
		wholeQuery(source, reading),
	]);
	const row = found[0];
	return row && { row, versions, tried, source: sources[0] ? lineOf(sources[0]) : null };
};
