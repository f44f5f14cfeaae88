import { type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Site } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { record } from "#exchange/tables.ts";
import type { PracticeStatus } from "#protocol/content.ts";
import { shownTo } from "../../db/container.ts";
import { practice } from "../../db/practices.ts";
import { practiceVisible } from "../practices/visible-store.ts";
import type { Relative } from "./tree-rules.ts";

/** A family larger than this is shown in part: nearest generations first. */
const mostRelatives = 300;
/** Generations walked up and down. */
const mostGenerations = 20;

type Row = Omit<Relative, "status"> & { readonly status: string | null };

/**
 * Everybody in a practice's family that we may see: up along what it was derived from, then down through all that was
 * derived from that. Our own practices count even when they have not been shared. One statement, served by the
 * indexes on what a record and a practice come from (`cross join` and `+` keep SQLite from others, by which it would
 * look at every practice there is).
 */
const relativesQuery = (site: Site, viewerId: string, recordId: string): SQL => {
	const own = `${site.origin}/records/`;
	/** The local id of what may be a practice of ours. */
	const ownId = (id: string) =>
		sql`iif(substr(${sql.raw(id)}, 1, ${own.length}) = ${own}, substr(${sql.raw(id)}, ${own.length + 1}), null)`;
	return sql`
		with recursive
		up(id, depth) as (
			select ${recordId}, 0
			union
			select coalesce(r.source_id, p.source_id), up.depth + 1 from up
				left join ${record} r on r.id = up.id
				left join ${practice} p on p.id = ${ownId("up.id")}
				where up.depth < ${mostGenerations} and coalesce(r.source_id, p.source_id) is not null),
		down(id, depth) as (
			select id, 0 from up
			union
			select case when r.kind = 'adoption' then ${ownPracticeOf("r")} else r.id end, down.depth + 1
				from down cross join ${record} r on r.source_id = down.id
				where down.depth < ${mostGenerations} and +r.kind in ('practice', 'adoption')
			union
			select ${own} || p.id, down.depth + 1 from down cross join ${practice} p on p.source_id = down.id
				where down.depth < ${mostGenerations} and +p.state = 'shared' and p.audience <> 'group')
		select x.*, ${siteName(sql`x.origin`)} as chapter from (select ${relativeColumns("r")} from ${record} r where r.id in (select id from down) and +r.kind = 'practice'
			and ${shownTo(sql`r.id`, viewerId)}
		union all
		select ${ownPracticeOf("a")}, a.source_id, a.source_version, a.origin, '',
			json_extract(a.activity, '$.object.content.outcome'), coalesce(json_extract(a.activity, '$.object.content.changed'), ''), a.rev
			from ${record} a where a.source_id in (select id from down) and +a.kind = 'adoption'
			and ${shownTo(sql`a.id`, viewerId)}
		union all
		select ${own} || p.id, p.source_id, p.source_version, ${site.origin}, p.title, p.status, '', p.created_at
			from ${practice} p where p.id in (select ${ownId("id")} from down) and +p.state = 'shared' and p.audience <> 'group'
			and ${shownTo(sql`p.id`, viewerId)}
		limit ${mostRelatives}) x`;
};

/**
 * The family of a record; where it is a practice of our own, only if the viewer may see that. One round trip, and
 * undefined where they may not.
 */
export const readRelatives = async (
	site: Site,
	of: { readonly recordId: string; readonly viewerId: string; readonly localId: string | null },
): Promise<Relative[] | undefined> => {
	const visible =
		of.localId === null
			? sql`select 1 as yes`
			: sql`select 1 as yes from ${practice} p where p.id = ${of.localId} and ${practiceVisible(of.viewerId)}`;
	const [[seen], rows] = await readBatch<[{ yes: number }, Row]>(site.db, [
		visible,
		relativesQuery(site, of.viewerId, of.recordId),
	]);
	return seen && rows.map((row) => ({ ...row, status: row.status as PracticeStatus | null }));
};

const relativeColumns = (from: string) =>
	sql.raw(`${from}.id as id, ${from}.source_id as parentId, ${from}.source_version as parentVersion, ${from}.origin as origin,
		coalesce(${from}.name, '') as title, json_extract(${from}.activity, '$.object.content.status') as status,
		'' as changed, ${from}.rev as since`);

/** The practice that an adoption speaks of, where it lies at the adoption's own site: nobody speaks for another's. */
const ownPracticeOf = (from: string) =>
	sql.raw(`case when json_extract(${from}.activity, '$.object.content.ownPractice') like ${from}.origin || '/records/%'
		then json_extract(${from}.activity, '$.object.content.ownPractice') else ${from}.id end`);
