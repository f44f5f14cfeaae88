import { asc, eq, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import type { Audience } from "#protocol/vocabulary.ts";
import type { Site, Statement } from "./site.ts";
import { ledger, link, record, withdrawal } from "./tables.ts";

/** After this long without a receipt a destination is called overdue. A weekend's outage is not yet one. */
export const overdueAfter = 3 * day;

/**
 * Notes every destination in the ledger that is to remove a record now: all of them, or those that the record's
 * new audience leaves out.
 */
export const askToRemove = (site: Site, recordId: string, rev: number, remaining: Audience | null): Statement =>
	site.db.run(sql`insert into ${withdrawal} (record_id, site, rev, state, asked_at)
		select distinct l.record_id, l.site, ${rev}, 'pending', ${site.clock()} from ${ledger} l
		where l.record_id = ${recordId} and ${stillIn(site, remaining)}
		on conflict (record_id, site) do update set rev = excluded.rev, state = 'pending', asked_at = excluded.asked_at,
			settled_at = null, receipt = null`);

const stillIn = (site: Site, remaining: Audience | null) => {
	if (remaining === null) return sql`1`;
	if (remaining.scope === "public") return sql`0`;
	if (remaining.scope === "sites")
		return sql`l.site not in (select value from json_each(${JSON.stringify(remaining.sites)}))`;
	return sql`l.via = ${site.origin} and not exists (select 1 from ${link} k where k.peer = l.site
		and k.our_stance = 'yes' and k.their_stance = 'yes')`;
};

/** Receipts that came before we knew (again) what they are for. */
export const settleFromReceipts = (site: Site, recordId: string): Statement => {
	const proof = sql`select r.activity from ${record} r where r.origin = withdrawal.site and r.kind = 'receipt'
		and r.activity ->> '$.object.content.record' = withdrawal.record_id and r.activity ->> '$.object.content.outcome' = 'removed'
		and r.activity ->> '$.object.content.rev' >= withdrawal.rev limit 1`;
	return site.db.run(sql`update ${withdrawal} set state = 'confirmed', settled_at = ${site.clock()}, receipt = (${proof})
		where record_id = ${recordId} and state = 'pending' and exists (${proof})`);
};

export type DestinationState = "pending" | "confirmed" | "refused" | "overdue";

/** Each destination of a withdrawn record and what it said, as the person who withdrew it is shown. */
export const destinationsOf = async (site: Site, recordId: string) => {
	const rows = await site.db
		.select()
		.from(withdrawal)
		.where(eq(withdrawal.recordId, recordId))
		.orderBy(asc(withdrawal.site));
	return rows.map((row) => ({ ...row, state: shownState(row, site.clock()) }));
};

export const shownState = (
	row: { state: "pending" | "confirmed" | "refused"; askedAt: number },
	now: number,
): DestinationState => (row.state === "pending" && now - row.askedAt > overdueAfter ? "overdue" : row.state);
