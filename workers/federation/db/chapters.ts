import { type SQL, sql } from "drizzle-orm";
import { link, peer, record } from "#exchange/tables.ts";
import type { Contact } from "../freshness.ts";
import type { Reading } from "./lines.ts";
import { shownTo } from "./shown.ts";

/** A chapter's card with how we are in touch, as a row of the database. */
export type ChapterRow = Contact & {
	readonly origin: string;
	readonly name: string;
	readonly card: string;
	readonly scope: "network" | "public";
	readonly memberSince: number;
	readonly comparedAt: number | null;
};

/** Chapters as each chose to be listed: its latest card alone speaks. Narrow it with `and …` over `r`, `l` and `p`. */
export const chapterQuery = (
	{ reach, now }: Reading,
	rest: SQL,
): SQL => sql`select r.origin, coalesce(r.name, r.origin) as name,
		r.activity as card, r.scope, l.paused, l.changed_at as "memberSince", coalesce(p.failures, 0) as failures,
		p.last_tried_at as "lastTriedAt", p.last_reached_at as "lastReachedAt", p.last_news_at as "lastNewsAt",
		p.compared_at as "comparedAt", p.agreed
	from ${record} r join ${link} l on l.peer = r.origin left join ${peer} p on p.origin = r.origin
	where r.kind = 'chapter' and ${shownTo(reach, now)}
		and r.rev = (select max(x.rev) from ${record} x where x.origin = r.origin and x.kind = 'chapter') ${rest}`;

/** Chapters by name. */
export const chaptersByName = (reading: Reading, most: number): SQL =>
	chapterQuery(reading, sql`order by coalesce(r.name, r.origin), r.origin limit ${most}`);
