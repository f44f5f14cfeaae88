import { type SQL, sql } from "drizzle-orm";
import { searchQuery } from "#core/folding.ts";
import { readBatch } from "#exchange/read-batch.ts";
import { searchSelect } from "#exchange/search.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import { peer } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { aboutVisible, containersOf, docShownTo, shownTo, shownToAll } from "../../db/container.ts";
import { objective } from "../../db/forming.ts";
import type { Services } from "../../services.ts";
import { type Named, type NamedRow, namedColumns, namedFrom, namedJoins } from "./named-store.ts";
import { joined, namesShown } from "./rules.ts";

export type Found = Named & {
	/** The place in the text that fits best. */
	readonly excerpt: string;
	/** Who wants to learn it, where it is an objective. */
	readonly wantedBy: readonly { readonly id: string; readonly name: string }[];
};

export type SearchFilter = {
	readonly q: string;
	readonly kind?: string;
	readonly lang?: string;
	readonly from?: string;
	readonly limit: number;
};

type Row = NamedRow & { readonly excerpt: string; readonly wantedBy: string };

/** Of an objective `d` of several people, whether it is the first of theirs that is found: one line for all of them. */
const firstOfShared = (viewerId: string, { q, lang }: SearchFilter): SQL => sql`(d.kind <> 'objective' or not exists (
	select 1 from ${objective} o join ${objective} x on x.shared_id = o.shared_id and x.id < o.id
		join ${searchDoc} xd on xd.id = x.id
	where o.id = d.id and ${shownTo(sql`x.id`, viewerId)} ${lang ? sql`and xd.language = ${lang}` : sql``}
		and exists (select 1 from search_index where search_index match ${searchQuery(q)} and rowid = xd.n)))`;

/** One more than are shown, by which it is known that there are others. */
const wanting: SQL = sql`case d.kind when 'objective' then (select json_group_array(json_object('id', h.id, 'name', h.name))
	from (select w.person_id as id, hp.name from ${objective} w join ${person} hp on hp.id = w.person_id
		where w.shared_id = (select o.shared_id from ${objective} o where o.id = d.id) and ${shownToAll(sql`w.person_id`)}
		order by w.created_at, w.id limit ${namesShown + 1}) h) else '[]' end`;

/** Searching further than this by pages helps nobody; better words do. */
export const furthest = 1_000;

/** What a person of this chapter may find, best first, and the chapters that things came from. One round trip. */
export const searchPage = async (
	{ db }: Pick<Services, "db">,
	viewerId: string,
	filter: SearchFilter,
	skip: number,
): Promise<{ found: Found[]; more: boolean; origins: { origin: string; name: string }[] }> => {
	const hits = searchSelect(filter.q, {
		containers: containersOf(viewerId),
		also: aboutVisible(viewerId),
		only: sql`${docShownTo(viewerId)} and ${firstOfShared(viewerId, filter)}`,
		kinds: filter.kind ? [filter.kind] : [],
		origins: filter.from ? [filter.from] : [],
		language: filter.lang || undefined,
		skip,
		limit: filter.limit + 1,
	});
	const origins = sql`select origin, coalesce(nullif(name, ''), origin) as name from ${peer} order by name limit 200`;
	const none = sql`select '' as id, '' as kind, '' as origin, '' as language, '' as excerpt, '' as title, null as container,
		1 as place, 1 as n where 0`;
	const named = sql`select ${namedColumns}, d.excerpt, ${wanting} as wantedBy from (${hits ?? none}) d ${namedJoins} order by d.place, d.n desc`;
	const [rows, known] = await readBatch<[Row, { origin: string; name: string }]>(db, [named, origins]);
	const found = rows.slice(0, filter.limit).map((row) => ({
		...namedFrom(row),
		excerpt: joined(row.excerpt),
		wantedBy: JSON.parse(row.wantedBy) as Found["wantedBy"],
	}));
	return { found, more: rows.length > filter.limit && skip + filter.limit < furthest, origins: known };
};
