import { type SQL, sql } from "drizzle-orm";
import type { ListCursor } from "#core/cursor.ts";
import { peer, record } from "#exchange/tables.ts";
import { type Reach, shownTo } from "./shown.ts";

/** A record in a list, as a row of the database. */
export type LineRow = {
	readonly id: string;
	readonly origin: string;
	readonly originName: string;
	readonly kind: string;
	readonly scope: "network" | "public";
	readonly topics: string;
	readonly language: string | null;
	readonly name: string | null;
	readonly title: string | null;
	readonly excerpt: string | null;
	/** What it was made from, where this reader may see that too. */
	readonly sourceTitle: string | null;
	readonly outcome: string | null;
	readonly arrivedAt: number;
};

export type Filter = {
	readonly q: string;
	readonly kind?: string;
	readonly topic?: string;
	readonly lang?: string;
	readonly outcome?: string;
	/** A chapter's host. */
	readonly from?: string;
	readonly after?: ListCursor;
	readonly limit: number;
};

export type Reading = { readonly reach: Reach; readonly now: number };

/** A field of what a record says, over `r` (record). `field` is ours, never a reader's. */
export const inContent = (field: string): SQL => sql.raw(`json_extract(r.activity, '$.object.content.${field}')`);

/** The beginning of what a record says, whatever its kind calls it; enough for a card. */
const excerpt = sql`substr(coalesce(${inContent("situation")}, ${inContent("introduction")}, ${inContent("body")},
	${inContent("tagline")}, ${inContent("context")}, ${inContent("text")}, ${inContent("question")}, ''), 1, 700)`;

/** Over `r` (record), `o` (its origin's peer) and `p` (its source); see `lineTables`. */
export const lineColumns = sql`r.id, r.origin, coalesce(nullif(o.name, ''), r.origin) as "originName", r.kind, r.scope, r.topics,
	r.language, r.name, coalesce(${inContent("title")}, ${inContent("name")}) as title, ${excerpt} as excerpt,
	coalesce(${inContent("status")}, ${inContent("outcome")}) as outcome, r.arrived_at as "arrivedAt",
	coalesce(json_extract(p.activity, '$.object.content.title'), p.name) as "sourceTitle"`;

/** What goes with a record under the alias `r`: its origin's name, and its source as far as this reader may see it. */
export const lineTables = ({ reach, now }: Reading): SQL => sql`left join ${peer} o on o.origin = r.origin
	left join ${record} p on p.id = r.source_id and ${shownTo(reach, now, "p")}`;

/** A host is a site's https address, or on this machine its http one. */
export const originIs = (column: SQL, host: string): SQL =>
	sql`${column} in (${`https://${host}`}, ${`http://${host}`})`;

export const narrowed = (filter: Filter): SQL => sql`
	${filter.kind ? sql`and r.kind = ${filter.kind}` : sql``}
	${filter.topic ? sql`and exists (select 1 from json_each(r.topics) t where lower(t.value) = lower(${filter.topic}))` : sql``}
	${filter.lang ? sql`and r.language = ${filter.lang}` : sql``}
	${filter.outcome ? sql`and coalesce(${inContent("status")}, ${inContent("outcome")}) = ${filter.outcome}` : sql``}
	${filter.from ? sql`and ${originIs(sql`r.origin`, filter.from)}` : sql``}`;

/** What arrived, the newest first; one more than `limit`. */
export const newestLines = (filter: Filter, reading: Reading): SQL => sql`select ${lineColumns}
	from ${record} r ${lineTables(reading)}
	where ${shownTo(reading.reach, reading.now)} ${narrowed(filter)}
	${filter.after ? sql`and (r.arrived_at, r.id) < (${filter.after.key}, ${filter.after.id})` : sql``}
	order by r.arrived_at desc, r.id desc limit ${filter.limit + 1}`;
