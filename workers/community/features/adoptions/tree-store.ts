import { sql } from "drizzle-orm";
import type { Site } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { record } from "#exchange/tables.ts";
import type { PracticeStatus } from "#protocol/content.ts";
import { practice } from "../../db/practices.ts";
import type { Relative } from "./tree-rules.ts";

/** A family larger than this is shown in part: nearest generations first. */
const mostRelatives = 300;
/** Generations walked up and down. */
const mostGenerations = 20;

type Row = Omit<Relative, "status"> & { readonly status: string | null };

/**
 * Everybody in a practice's family that we may see: up along what it was derived from, then down through all that was
 * derived from that. Our own practices count even when they have not been shared. One statement, served by the
 * indexes on what a record and a practice come from.
 */
export const relativesOf = async (site: Site, recordId: string): Promise<Relative[]> => {
	const own = `${site.origin}/records/`;
	const rows = await site.db.all<Row>(sql`
		with recursive
		up(id, depth) as (
			select ${recordId}, 0
			union
			select coalesce(r.source_id, p.source_id), up.depth + 1 from up
				left join ${record} r on r.id = up.id
				left join ${practice} p on ${own} || p.id = up.id
				where up.depth < ${mostGenerations} and coalesce(r.source_id, p.source_id) is not null),
		down(id, depth) as (
			select id, 0 from up
			union
			select case when r.kind = 'adoption' then ${ownPracticeOf("r")} else r.id end, down.depth + 1
				from down join ${record} r on r.source_id = down.id
				where down.depth < ${mostGenerations} and r.kind in ('practice', 'adoption')
			union
			select ${own} || p.id, down.depth + 1 from down join ${practice} p on p.source_id = down.id
				where down.depth < ${mostGenerations} and p.state = 'shared' and p.audience <> 'group')
		select x.*, ${siteName(sql`x.origin`)} as chapter from (select ${relativeColumns("r")} from ${record} r where r.id in (select id from down) and r.kind = 'practice'
		union all
		select ${ownPracticeOf("a")}, a.source_id, a.source_version, a.origin, '',
			json_extract(a.activity, '$.object.content.outcome'), coalesce(json_extract(a.activity, '$.object.content.changed'), ''), a.rev
			from ${record} a where a.source_id in (select id from down) and a.kind = 'adoption'
		union all
		select ${own} || p.id, p.source_id, p.source_version, ${site.origin}, p.title, p.status, '', p.created_at
			from ${practice} p where p.state = 'shared' and p.audience <> 'group'
			and p.id in (select substr(id, ${own.length + 1}) from down where id like ${`${own}%`})
		limit ${mostRelatives}) x`);
	return rows.map((row) => ({ ...row, status: row.status as PracticeStatus | null }));
};

const relativeColumns = (from: string) =>
	sql.raw(`${from}.id as id, ${from}.source_id as parentId, ${from}.source_version as parentVersion, ${from}.origin as origin,
		coalesce(${from}.name, '') as title, json_extract(${from}.activity, '$.object.content.status') as status,
		'' as changed, ${from}.rev as since`);

/** The practice that an adoption speaks of, where it lies at the adoption's own site: nobody speaks for another's. */
const ownPracticeOf = (from: string) =>
	sql.raw(`case when json_extract(${from}.activity, '$.object.content.ownPractice') like ${from}.origin || '/records/%'
		then json_extract(${from}.activity, '$.object.content.ownPractice') else ${from}.id end`);
