import { and, asc, eq, gt, type SQL, sql } from "drizzle-orm";
import type { Site } from "./site.ts";
import { ledger } from "./tables.ts";

/** An entry of the log on its way to a reader. */
export type Entry = {
	readonly seq: number;
	readonly type: string;
	readonly recordId: string;
	readonly rev: number;
	readonly kind: string;
	readonly origin: string;
};

/** Writes down that these entries go to a site. Runs before the answer is sent, so the ledger may know too much, never too little. */
export const disclosed = (site: Site, to: string, entries: readonly Entry[]): SQL[] => {
	const rows = entries.filter((entry) => entry.type !== "Delete");
	if (rows.length === 0 || site.faults.has("skip-ledger")) return [];
	const json = JSON.stringify(
		rows.map((row) => ({ id: row.recordId, rev: row.rev, kind: row.kind, origin: row.origin })),
	);
	return [
		sql`insert into ${ledger} (record_id, site, via, origin, kind, rev, first_at, last_at)
			select value ->> 'id', ${to}, ${site.origin}, value ->> 'origin', value ->> 'kind', value ->> 'rev', ${site.clock()}, ${site.clock()}
			from json_each(${json}) where true
			on conflict (record_id, site, via) do update set rev = max(rev, excluded.rev), last_at = excluded.last_at`,
	];
};

/**
 * What a federation tells a member: to whom it passed on which of the member's records. The cursor names a row and its
 * time; one that names another row than ours is of a ledger that was restored since, and reading starts again.
 */
export const readDisclosures = async (site: Site, origin: string, after: string) => {
	const [, seq, at] = /^(\d{1,15})\.(\d{1,15})$/.exec(after) ?? [];
	const [here] = seq
		? await site.db
				.select({ id: ledger.id })
				.from(ledger)
				.where(and(eq(ledger.id, Number(seq)), eq(ledger.firstAt, Number(at))))
		: [];
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
		.where(and(eq(ledger.origin, origin), gt(ledger.id, here?.id ?? 0)))
		.orderBy(asc(ledger.id))
		.limit(500);
	const last = items.at(-1);
	return { items, after: last ? `${last.seq}.${last.at}` : here ? after : "", more: items.length === 500 };
};
