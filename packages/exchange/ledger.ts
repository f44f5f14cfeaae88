import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Site, Statement } from "./site.ts";
import { ledger } from "./tables.ts";

type Entry = {
	readonly type: string;
	readonly recordId: string;
	readonly rev: number;
	readonly kind: string;
	readonly origin: string;
};

/** Writes down that these entries go to a site. Runs before the answer is sent, so the ledger may know too much, never too little. */
export const disclosed = (site: Site, to: string, entries: readonly Entry[]): Statement[] => {
	const rows = entries.filter((entry) => entry.type !== "Delete");
	if (rows.length === 0 || site.faults.has("skip-ledger")) return [];
	const json = JSON.stringify(
		rows.map((row) => ({ id: row.recordId, rev: row.rev, kind: row.kind, origin: row.origin })),
	);
	return [
		site.db.run(sql`insert into ${ledger} (record_id, site, via, origin, kind, rev, first_at, last_at)
			select value ->> 'id', ${to}, ${site.origin}, value ->> 'origin', value ->> 'kind', value ->> 'rev', ${site.clock()}, ${site.clock()}
			from json_each(${json}) where true
			on conflict (record_id, site, via) do update set rev = max(rev, excluded.rev), last_at = excluded.last_at`),
	];
};

/** What a federation tells a member: to whom it passed on which of the member's records. */
export const readDisclosures = async (site: Site, origin: string, after: number) => {
	const items = await site.db
		.select({
			seq: ledger.id,
			record: ledger.recordId,
			site: ledger.site,
			kind: ledger.kind,
			rev: ledger.rev,
			at: ledger.firstAt,
		})
		.from(ledger)
		.where(and(eq(ledger.origin, origin), gt(ledger.id, after)))
		.orderBy(asc(ledger.id))
		.limit(500);
	return { items, after: items.at(-1)?.seq ?? after, more: items.length === 500 };
};
