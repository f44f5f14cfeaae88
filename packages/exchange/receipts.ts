import { and, eq, isNotNull, lte, sql } from "drizzle-orm";
import { isoOf } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import type { JudgedActivity } from "#protocol/judge.ts";
import { publish } from "./publish.ts";
import type { KindHandler, Site, Statement } from "./site.ts";
import { runBatch } from "./site.ts";
import { record, tombstone, withdrawal } from "./tables.ts";

/** Receipts are kept this long where they were sent: as long as somebody may ask for the proof. */
export const receiptLife = 2 * 365 * 24 * 3_600_000;
/** Receipts written in one go; the next run takes the rest. */
const atOnce = 10;

type Removal = {
	readonly recordId: string;
	/** The site that it came from. */
	readonly origin: string;
	/** The latest revision that was removed. */
	readonly rev: number;
	readonly removed: Readonly<Record<string, number>>;
};

/** The statements that tell its origin, signed, that a record was removed here. */
const receiptOf = (
	site: Site,
	localId: string,
	{ recordId, origin, rev, removed }: Removal,
	more: { readonly unasked?: true } = {},
): Promise<Statement[]> =>
	publish(site, {
		localId,
		kind: "receipt",
		type: "Receipt",
		audience: { scope: "sites", sites: [origin] },
		expiresAt: site.clock() + receiptLife,
		content: { record: recordId, rev, outcome: "removed", ...more, removed, at: isoOf(site.clock()) },
	});

/** The same of what was removed without its origin having asked. `localId` is one for each removal, so that it is told once. */
export const tellRemoval = (site: Site, localId: string, removal: Removal): Promise<Statement[]> =>
	receiptOf(site, localId, removal, { unasked: true });

/**
 * Writes the receipts that are due: for each removal whose last cached trace has run out, a signed record to its
 * origin that names what was removed. A crash between removal and receipt only delays the receipt.
 */
export const settleReceipts = async (site: Site): Promise<number> => {
	const due = await site.db
		.select()
		.from(tombstone)
		.where(and(isNotNull(tombstone.receiptDueAt), lte(tombstone.receiptDueAt, site.clock())))
		.limit(atOnce);
	for (const grave of due) {
		const { removedRecords: records, removedVersions: versions, removedIndex: index } = grave;
		const written = await receiptOf(site, newId("receipt", site), { ...grave, removed: { records, versions, index } });
		const settled = site.db
			.update(tombstone)
			.set({ receiptDueAt: null, receiptSentRev: grave.rev })
			.where(and(eq(tombstone.recordId, grave.recordId), eq(tombstone.rev, grave.rev)));
		await runBatch(site.db, [...written, settled]);
	}
	return due.length;
};

const receiptRow = (item: JudgedActivity) => {
	const content = (item.activity.object as { content?: Record<string, unknown> }).content ?? {};
	return {
		record: content.record,
		rev: content.rev,
		site: item.origin,
		state: content.outcome === "refused" ? "refused" : "confirmed",
		receipt: item.text,
	};
};

/**
 * A receipt settles what its own signer was asked for, and nothing else. It may come before a federation has told
 * us that the record went there; then the destination is noted as settled at once, unless it may hold the record now.
 */
export const receiptHandler: KindHandler = {
	received: (site, items) => {
		const json = JSON.stringify(items.map(receiptRow));
		const known = sql`(exists (select 1 from ${withdrawal} w where w.record_id = value ->> 'record' and w.site = value ->> 'site')
			or exists (select 1 from ${tombstone} t where t.record_id = value ->> 'record' and t.origin = ${site.origin})
			or exists (select 1 from ${record} r where r.id = value ->> 'record' and r.origin = ${site.origin} and r.scope = 'sites'
				and not exists (select 1 from json_each(r.sites) s where s.value = json_each.value ->> 'site')))`;
		return [
			site.db.run(sql`insert into ${withdrawal} (record_id, site, rev, state, asked_at, settled_at, receipt)
				select value ->> 'record', value ->> 'site', value ->> 'rev', value ->> 'state', ${site.clock()}, ${site.clock()}, value ->> 'receipt'
				from json_each(${json}) where ${known}
				on conflict (record_id, site) do update set state = excluded.state, receipt = excluded.receipt, settled_at = excluded.settled_at
				where withdrawal.state = 'pending' and withdrawal.rev <= excluded.rev`),
		];
	},
};
