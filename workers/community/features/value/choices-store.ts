import { type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { docs, docVisible, inContainer } from "../../db/container.ts";
import { study } from "../../db/cycle.ts";
import { answer, assistEntry, peerAssist } from "../../db/helping.ts";
import { attendance, meeting } from "../../db/meetings.ts";
import { practice, trial } from "../../db/practices.ts";
import { indicator, valueStory } from "../../db/value.ts";
import {
	type Choice,
	ownGroupsQuery,
	type Source,
	type SourceRow,
	sourceFrom,
	sourceQuery,
	type ThreadRow,
	threadsFrom,
	threadsQuery,
} from "../cycle/store.ts";
import { type Named, type NamedRow, namedColumns, namedFrom, namedJoins } from "../search/named-store.ts";
import { type SpokenTo, spokenToQuery } from "./page-store.ts";
import { type StoryRow, storyFrom, storyQuery } from "./store.ts";

/** Of each sort the latest; what lies further back is come to from its own page. */
const ofASort = 6;

const latest = (from: SQL): SQL => sql`select * from (${from} desc limit ${sql.raw(String(ofASort))})`;

/** What a person took part in lately: met, tried, wrote down, helped with, or told. */
const tookPartQuery = (viewerId: string): SQL => {
	const mine = [
		sql`select m.id, m.starts_at as at from ${attendance} a join ${meeting} m on m.id = a.meeting_id
			where a.person_id = ${viewerId} and a.came_at is not null order by m.starts_at`,
		sql`select id, started_at as at from ${trial} where person_id = ${viewerId} order by started_at`,
		sql`select id, updated_at as at from ${practice} where author_id = ${viewerId} and state = 'shared' order by updated_at`,
		sql`select id, created_at as at from ${answer} where person_id = ${viewerId} order by created_at`,
	];
	const more = [
		sql`select id, created_at as at from ${peerAssist} where owner_id = ${viewerId} order by created_at`,
		sql`select assist_id as id, max(created_at) as at from ${assistEntry} where person_id = ${viewerId} group by assist_id order by at`,
		sql`select id, updated_at as at from ${study} where author_id = ${viewerId} order by updated_at`,
		sql`select id, updated_at as at from ${valueStory} where author_id = ${viewerId} order by updated_at`,
	];
	// D1 takes five terms in one compound select, so these stand in two of their own.
	const parts = [mine, more].map((some) => sql`select * from (${sql.join(some.map(latest), sql` union all `)})`);
	return sql`select ${namedColumns} from (select id, max(at) as at from (${sql.join(parts, sql` union all `)}) group by id) f
		join ${docs} on d.id = f.id ${namedJoins} where ${docVisible(viewerId)} order by f.at desc, d.id limit 24`;
};

/** What the chapter, or a group of the reader, watches. */
const watchedQuery = (viewerId: string): SQL => sql`select t.id, t.name from ${indicator} t
	where t.state = 'watched' and ${inContainer(viewerId)} order by t.name, t.id limit 40`;

export type StoryChoices = {
	readonly groups: readonly Choice[];
	/** What the form was opened from, where the viewer may see it. */
	readonly source: Source | undefined;
	readonly tookPart: readonly Named[];
	readonly watched: readonly Choice[];
};

/** What the form of a new story offers to choose from, and what it was opened from. One round trip. */
export const readStoryChoices = async (db: Db, viewerId: string, from: string): Promise<StoryChoices> => {
	const [groups, [source], tookPart, watched] = await readBatch<[Choice, SourceRow, NamedRow, Choice]>(db, [
		ownGroupsQuery(viewerId),
		sourceQuery(viewerId, from),
		tookPartQuery(viewerId),
		watchedQuery(viewerId),
	]);
	return { groups, source: sourceFrom(source), tookPart: tookPart.map(namedFrom), watched };
};

/** A story with what it tells of, what it speaks to, and what else it could. One round trip. */
export const readStoryTies = async (db: Db, viewerId: string, id: string) => {
	const [[row], threads, spokenTo, tookPart, watched] = await readBatch<
		[StoryRow, ThreadRow, SpokenTo, NamedRow, Choice]
	>(db, [
		storyQuery(viewerId, id),
		threadsQuery(viewerId, id),
		spokenToQuery(viewerId, id),
		tookPartQuery(viewerId),
		watchedQuery(viewerId),
	]);
	const choices = { groups: [], source: undefined, tookPart: tookPart.map(namedFrom), watched };
	const sources = threadsFrom(threads).filter(({ way }) => way === "from");
	return row && { story: storyFrom(row), sources, spokenTo, choices };
};
