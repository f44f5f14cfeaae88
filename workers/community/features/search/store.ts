import { sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import { searchSelect } from "#exchange/search.ts";
import { peer } from "#exchange/tables.ts";
import { aboutVisible, containersOf, docShownTo } from "../../db/container.ts";
import type { Services } from "../../services.ts";
import { type Named, type NamedRow, namedColumns, namedFrom, namedJoins } from "./named-store.ts";
import { joined } from "./rules.ts";

export type Found = Named & {
	/** The place in the text that fits best. */
	readonly excerpt: string;
};

export type SearchFilter = {
	readonly q: string;
	readonly kind?: string;
	readonly lang?: string;
	readonly from?: string;
	readonly limit: number;
};

type Row = NamedRow & { readonly excerpt: string };

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
		only: docShownTo(viewerId),
		kinds: filter.kind ? [filter.kind] : [],
		origins: filter.from ? [filter.from] : [],
		language: filter.lang || undefined,
		skip,
		limit: filter.limit + 1,
	});
	const origins = sql`select origin, coalesce(nullif(name, ''), origin) as name from ${peer} order by name limit 200`;
	const none = sql`select '' as id, '' as kind, '' as origin, '' as language, '' as excerpt, '' as title, null as container,
		1 as place, 1 as n where 0`;
	const named = sql`select ${namedColumns}, d.excerpt from (${hits ?? none}) d ${namedJoins} order by d.place, d.n desc`;
	const [rows, known] = await readBatch<[Row, { origin: string; name: string }]>(db, [named, origins]);
	const found = rows.slice(0, filter.limit).map((row) => ({ ...namedFrom(row), excerpt: joined(row.excerpt) }));
	return { found, more: rows.length > filter.limit && skip + filter.limit < furthest, origins: known };
};
