import { eq, sql } from "drizzle-orm";
import * as z from "zod";
import type { PeerRow } from "./peers.ts";
import { runBatch, type Site } from "./site.ts";
import { ledger, logEntry, peer, record, tombstone, withdrawal } from "./tables.ts";
import { callPeer } from "./transport.ts";

const disclosuresSchema = z.object({
	items: z
		.array(
			z.object({
				record: z.string().max(500),
				site: z.string().max(300),
				kind: z.string().max(60),
				rev: z.number(),
				at: z.number(),
			}),
		)
		.max(500),
	after: z.string().max(40),
});

/**
 * Asks a federation to whom it passed on our records, and adds that to our ledger. Where such a record was taken
 * back or narrowed since, its new destinations are asked to remove it too.
 */
export const pullDisclosures = async (site: Site, row: PeerRow): Promise<void> => {
	const answer = await callPeer(
		site,
		row.origin,
		`/exchange/disclosures?after=${encodeURIComponent(row.disclosuresAfter)}`,
	);
	const parsed = disclosuresSchema.safeParse(answer.ok ? answer.value : null);
	if (!parsed.success || parsed.data.items.length === 0) return;
	const own = parsed.data.items.filter(
		(item) => item.record.startsWith(`${site.origin}/`) && item.site !== site.origin,
	);
	const json = JSON.stringify(own);
	const now = site.clock();
	await runBatch(site.db, [
		site.db.run(sql`insert into ${ledger} (record_id, site, via, origin, kind, rev, first_at, last_at)
			select value ->> 'record', value ->> 'site', ${row.origin}, ${site.origin}, value ->> 'kind', value ->> 'rev',
				value ->> 'at', value ->> 'at' from json_each(${json}) where true
			on conflict (record_id, site, via) do update set rev = max(rev, excluded.rev), last_at = excluded.last_at`),
		site.db.run(sql`insert or ignore into ${withdrawal} (record_id, site, rev, state, asked_at)
			select value ->> 'record', value ->> 'site', t.rev, 'pending', ${now}
			from json_each(${json}) join ${tombstone} t on t.record_id = value ->> 'record' and t.rev >= value ->> 'rev'`),
		site.db.run(sql`insert or ignore into ${withdrawal} (record_id, site, rev, state, asked_at)
			select value ->> 'record', value ->> 'site', max(e.rev), 'pending', ${now}
			from json_each(${json}) join ${record} r on r.id = value ->> 'record' and r.scope = 'sites'
				and not exists (select 1 from json_each(r.sites) s where s.value = json_each.value ->> 'site')
			join ${logEntry} e on e.record_id = r.id and e.type = 'Delete' and e.rev > value ->> 'rev'
			group by value ->> 'record', value ->> 'site'`),
		site.db.update(peer).set({ disclosuresAfter: parsed.data.after }).where(eq(peer.origin, row.origin)),
	]);
};
