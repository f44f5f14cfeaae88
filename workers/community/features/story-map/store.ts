import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { docs, docVisible, inContainer, type Reading } from "../../db/container.ts";
import { derivation } from "../../db/cycle.ts";
import { request } from "../../db/helping.ts";
import { attendance, meeting } from "../../db/meetings.ts";
import { groupMember, trial } from "../../db/practices.ts";
import { indicator, storyIndicator, valueStory } from "../../db/value.ts";
import { type Choice, ownGroupsQuery } from "../cycle/store.ts";
import { type NamedRow, namedColumns, namedFrom, namedJoins } from "../search/named-store.ts";
import type { ValueKind } from "../value/rules.ts";
import { storyVisible } from "../value/store.ts";
import type { MapNode } from "./rules.ts";

/** More than one picture can show. */
const mostUp = 60;
const mostDown = 120;
/** Stories that one map begins from: what they came of, and what else came of that, comes with them. */
export const mostStories = 12;
/** Of who was there, as many as one would ask. */
const mostThere = 6;

/** What came of what is in `from`, step by step: out of it, and of a practice its trials. */
const downFrom = (from: SQL): SQL => sql`down(id) as (${from}
	union select v.id from down join ${derivation} v on v.source_id = down.id
	union select w.id from down join ${trial} w on w.practice_id = down.id limit ${sql.raw(String(mostDown))})`;

const there = sql`(select json_group_array(json_object('id', k.id, 'name', k.name)) from (select n.id, n.name
	from ${attendance} a join ${person} n on n.id = a.person_id and n.state = 'active'
	where a.meeting_id = d.id and a.came_at is not null order by n.name limit ${sql.raw(String(mostThere))}) k)`;

const nodesOf = (viewerId: Reading): SQL => sql`select ${namedColumns}, d.author_id as byId, y.name as byName, s0.value,
	(select json_group_array(x.id) from (select v.source_id as id from ${derivation} v where v.id = d.id
		union select w.practice_id from ${trial} w where w.id = d.id) x) as sources,
	(select json_group_array(json_object('id', t.id, 'name', t.name)) from ${storyIndicator} si
		join ${indicator} t on t.id = si.indicator_id where si.story_id = d.id and ${inContainer(viewerId)}) as speaksTo,
	(select json_group_array(ask.to_id) from ${request} ask where ask.about_id = d.id and ask.from_id = ${viewerId}) as asked,
	${there} as mayKnow, case when d.container is not null then (select json_group_array(z.id) from (select d.container as id
		union all select gm.person_id from ${groupMember} gm where gm.group_id = d.container) z) end as seenBy
	from down join ${docs} on d.id = down.id ${namedJoins}
	left join ${valueStory} s0 on s0.id = d.id left join ${person} y on y.id = d.author_id and y.state = 'active'
	where ${docVisible(viewerId)} and d.kind not in ('conversation', 'minutes', 'person')
	order by d.updated_at, d.id`;

export type NodeRow = NamedRow & {
	readonly byId: string | null;
	readonly byName: string | null;
	readonly value: ValueKind | null;
	/** As JSON, as the next three are. */
	readonly sources: string;
	readonly speaksTo: string;
	readonly mayKnow: string;
	readonly asked: string;
	readonly seenBy: string | null;
};

export const nodesFrom = (rows: readonly NodeRow[]): MapNode[] =>
	rows.map((row) => {
		const { id, kind, title, href, language, group } = namedFrom(row);
		const { byId, byName, value } = row;
		return {
			...{ id, kind, title, href, language, group, value },
			by: byId && byName ? { id: byId, name: byName } : null,
			sources: JSON.parse(row.sources) as string[],
			speaksTo: JSON.parse(row.speaksTo) as Choice[],
			mayKnow: JSON.parse(row.mayKnow) as Choice[],
			asked: JSON.parse(row.asked) as string[],
			seenBy: row.seenBy === null ? null : (JSON.parse(row.seenBy) as string[]),
		};
	});

/** What one thing led to, as far as the reader may see it: for the one batch of its page. */
export const ledToQuery = (viewerId: string | Placeholder, id: string | Placeholder): SQL =>
	sql`with recursive ${downFrom(sql`select ${id}`)} ${nodesOf(viewerId)}`;

/** The latest stories, with all that they came of and what came of that. */
const latestQuery = (viewerId: string, group: string | undefined, place: ListPlace): SQL => sql`with recursive
	told(id) as (select id from (${toldQuery(viewerId, group, place)})),
	up(id) as (select id from told union select v.source_id from up join ${derivation} v on v.id = up.id
		union select w.practice_id from up join ${trial} w on w.id = up.id limit ${sql.raw(String(mostUp))}),
	${downFrom(sql`select id from up`)} ${nodesOf(viewerId)}`;

const toldQuery = (viewerId: string, group: string | undefined, { limit, after }: ListPlace): SQL => sql`
	select t.id, t.updated_at as at from ${valueStory} t where ${storyVisible(viewerId)}
	${group ? sql`and t.group_id = ${group}` : sql``}
	${after ? sql`and (t.updated_at, t.id) < (${after.key}, ${after.id})` : sql``}
	order by t.updated_at desc, t.id desc limit ${sql.raw(String(limit))}`;

/** So many of the latest meetings and trials are looked at for those of which nothing is told. */
const lookedAt = 12;
const mostUntold = 3;

const tellsOf = (id: SQL): SQL => sql`exists (select 1 from ${derivation} v join ${valueStory} s1 on s1.id = v.id
	where v.source_id = ${id})`;

/** What was held or tried lately, of which nobody told anything yet. */
const untoldQuery = (viewerId: string): SQL => sql`with down(id) as (select id from (
		select t.id from (select t.id, t.starts_at from ${meeting} t where t.state = 'held' and ${inContainer(viewerId)}
			order by t.starts_at desc limit ${sql.raw(String(lookedAt))}) t where not ${tellsOf(sql`t.id`)} limit ${sql.raw(String(mostUntold))})
	union all select id from (
		select r.id from (select r.id from ${trial} r where r.reported_at is not null
			order by r.reported_at desc limit ${sql.raw(String(lookedAt))}) r where not ${tellsOf(sql`r.id`)} limit ${sql.raw(String(mostUntold))}))
	${nodesOf(viewerId)}`;

type Told = { readonly id: string; readonly at: number };

export const mapCursor = ({ id, at }: Told): ListCursor => ({ key: at, id });

/** The map of the latest stories, what nobody told of yet, and the reader’s groups. One round trip. */
export const readMap = async (db: Db, viewerId: string, group: string | undefined, after: ListCursor | undefined) => {
	const [told, nodes, untold, groups] = await readBatch<[Told, NodeRow, NodeRow, Choice]>(db, [
		toldQuery(viewerId, group, { limit: mostStories + 1, after }),
		latestQuery(viewerId, group, { limit: mostStories, after }),
		untoldQuery(viewerId),
		ownGroupsQuery(viewerId),
	]);
	return { told, nodes: nodesFrom(nodes), untold: nodesFrom(untold), groups };
};

/** What one thing led to; nothing where the reader may not see it. */
export const readMapOf = async (db: Db, viewerId: string, id: string): Promise<MapNode[]> =>
	nodesFrom(await db.all<NodeRow>(ledToQuery(viewerId, id)));
