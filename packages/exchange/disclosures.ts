import { eq, sql } from "drizzle-orm";
import * as z from "zod";
import { originOf } from "#protocol/address.ts";
import type { PeerRow } from "./peers.ts";
import { runBatch, type Site } from "./site.ts";
import { ledger, link, logEntry, peer, record, tombstone, withdrawal } from "./tables.ts";
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
 * Asks a network that we are or were in to whom it passed on our records, and adds that to our ledger. Where such a
 * record was taken back or narrowed since, its new destinations are asked to remove it too. What it says of records that
 * we don't know is left out: after a restored backup it is asked again once they are ours again (recover.ts).
 */
export const pullDisclosures = async (site: Site, row: PeerRow): Promise<void> => {
	const [relation] = await site.db
		.select({ relation: link.relation })
		.from(link)
		.where(eq(link.peer, row.origin))
		.limit(1);
	if (relation?.relation !== "network") return;
	const answer = await callPeer(
		site,
		row.origin,
		`/exchange/disclosures?after=${encodeURIComponent(row.disclosuresAfter)}`,
	);
	const parsed = disclosuresSchema.safeParse(answer.ok ? answer.value : null);
	if (!parsed.success || parsed.data.items.length === 0) return;
	const own = parsed.data.items.filter(
		(item) =>
			item.record.startsWith(`${site.origin}/`) && item.site !== site.origin && originOf(`${item.site}/`) === item.site,
	);
	const json = JSON.stringify(own);
	const now = site.clock();
	await runBatch(site.db, [
		site.db.run(sql`insert into ${ledger} (record_id, site, via, origin, kind, rev, first_at, last_at)
			select value ->> 'record', value ->> 'site', ${row.origin}, ${site.origin}, value ->> 'kind', value ->> 'rev',
				value ->> 'at', value ->> 'at' from json_each(${json})
			where exists (select 1 from ${record} r where r.id = value ->> 'record')
				or exists (select 1 from ${tombstone} t where t.record_id = value ->> 'record')
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
