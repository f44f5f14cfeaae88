import { sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import { searchSelect } from "#exchange/search.ts";
import { peer, record } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { groupMember, practice, trial, workingGroup } from "../../db/practices.ts";
import { summary } from "../../db/summaries.ts";
import type { Services } from "../../services.ts";
import { hrefOf, joined, kindName } from "./rules.ts";

export type Found = {
	readonly id: string;
	readonly kind: string;
	readonly origin: string;
	/** The chapter that it comes from; null for this one. */
	readonly from: string | null;
	readonly language: string | null;
	readonly title: string;
	/** The place in the text that fits best. */
	readonly excerpt: string;
	readonly href: string;
	/** The working group that it belongs to. */
	readonly group: string | null;
};

export type SearchFilter = {
	readonly q: string;
	readonly kind?: string;
	readonly lang?: string;
	readonly from?: string;
	readonly limit: number;
};

type Row = Omit<Found, "href" | "from"> & { readonly peerName: string | null; readonly practiceId: string | null };

/** Searching further than this by pages helps nobody; better words do. */
export const furthest = 1_000;

/** What a person of this chapter may find, best first, and the chapters that things came from. One round trip. */
export const searchPage = async (
	{ db, config }: Pick<Services, "db" | "config">,
	viewerId: string,
	filter: SearchFilter,
	skip: number,
): Promise<{ found: Found[]; more: boolean; origins: { origin: string; name: string }[] }> => {
	const hits = searchSelect(filter.q, {
		containers: sql`select group_id from ${groupMember} where person_id = ${viewerId}`,
		kinds: filter.kind ? [filter.kind] : [],
		origins: filter.from ? [filter.from] : [],
		language: filter.lang || undefined,
		skip,
		limit: filter.limit + 1,
	});
	const origins = sql`select origin, coalesce(nullif(name, ''), origin) as name from ${peer} order by name limit 200`;
	const named = sql`select h.id, h.kind, h.origin, h.language, h.excerpt, o.name as peerName, t.practice_id as practiceId,
		g.name as "group", coalesce(p.title, nullif(r.name, ''), s.name, m.title, w.name, n.name, nullif(h.title, ''), '') as title
		from (${hits ?? sql`select '' as id, '' as kind, '' as origin, '' as language, '' as excerpt, '' as title, 1 as place, 1 as n where 0`}) h
		left join ${trial} t on t.id = h.id
		left join ${practice} p on p.id = coalesce(t.practice_id, h.id)
		left join ${workingGroup} g on g.id = p.group_id and p.audience = 'group'
		left join ${record} r on r.id = h.id
		left join ${record} s on s.id = r.source_id
		left join ${summary} m on m.id = h.id
		left join ${workingGroup} w on w.id = h.id
		left join ${person} n on n.id = h.id
		left join ${peer} o on o.origin = h.origin
		order by h.place, h.n desc`;
	const [rows, known] = await readBatch<[Row, { origin: string; name: string }]>(db, [named, origins]);
	const found = rows.slice(0, filter.limit).map(({ peerName, practiceId, ...row }) => {
		const ours = row.origin === config.origin;
		return {
			...row,
			title: row.title || kindName(row.kind),
			excerpt: joined(row.excerpt),
			from: ours ? null : peerName || row.origin,
			href: hrefOf({ ...row, ours, practiceId }),
		};
	});
	return { found, more: rows.length > filter.limit && skip + filter.limit < furthest, origins: known };
};
