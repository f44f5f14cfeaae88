import { type SQL, sql } from "drizzle-orm";
import type { Db } from "#exchange/site.ts";
import { ledger, link, peer, record } from "#exchange/tables.ts";
import { chapter } from "../../db/chapter.ts";
import { introduction } from "../../db/people.ts";
import type { Reach } from "./waiting-rules.ts";

export const linkedWith = (origin: SQL): SQL => sql`exists (select 1 from ${link} k where k.peer = ${origin}
	and k.our_stance = 'yes' and k.their_stance = 'yes')`;
export const isHidden = sql`exists (select 1 from ${chapter} where listed = 'hidden')`;

/** How things stand between us and the chapter of the other person, and with our own record of an introduction. */
export const reachQuery = (db: Db, ownOrigin: string, id: string) =>
	db
		.select({
			linked: sql<0 | 1>`${linkedWith(sql`i.their_origin`)}`,
			hidden: sql<0 | 1>`${isHidden}`,
			fetched: sql<0 | 1>`exists (select 1 from ${record} r join ${ledger} l on l.record_id = r.id and l.rev >= r.rev
				where r.id = ${`${ownOrigin}/records/${id}`} and l.site = i.their_origin)`,
			failures: sql<number>`coalesce(p.failures, 0)`,
			lastError: sql<string | null>`p.last_error`,
			nextPullAt: sql<number | null>`p.next_pull_at`,
		})
		.from(sql`${introduction} i left join ${peer} p on p.origin = i.their_origin`)
		.where(sql`i.id = ${id}`);

export const reachFrom = (line: Awaited<ReturnType<typeof reachQuery>>[number]): Reach => ({
	...line,
	linked: line.linked === 1,
	hidden: line.hidden === 1,
	fetched: line.fetched === 1,
});
