import { eq, sql } from "drizzle-orm";
import { minute } from "#core/clock.ts";
import type { Result } from "#core/result.ts";
import { originOf } from "#protocol/address.ts";
import { expectedFrom, heldFrom, knowPeer, relayedFrom } from "./peers.ts";
import type { Job, Site } from "./site.ts";
import { ledger, link, logEntry, peer, withdrawal } from "./tables.ts";
import { callPeer } from "./transport.ts";

/** Sites told in one piece of work; the next run goes on with the rest. */
const toldAtOnce = 100;
/** How far back named audiences are looked for: what is older was hinted, or will be pulled. */
const lookBack = 5_000;

const headOf = async (site: Site): Promise<number> =>
	(await site.db.select({ seq: sql<number>`coalesce(max(${logEntry.seq}), 0)` }).from(logEntry))[0]?.seq ?? 0;

/**
 * Finds who should hear that our log has gone on: linked sites, sites named in an audience, and sites that are to
 * remove something. One job each; a site that failed lately waits for its turn.
 */
export const announce = async (site: Site): Promise<Job[]> => {
	const head = await headOf(site);
	const ready = sql`(p.failures is null or p.failures = 0 or p.next_pull_at <= ${site.clock()})`;
	const rows = await site.db.all<{ site: string }>(sql`
		select k.peer as site from ${link} k left join ${peer} p on p.origin = k.peer
			where k.our_stance = 'yes' and k.their_stance = 'yes' and not k.paused and coalesce(p.hinted_seq, 0) < ${head} and ${ready}
		union select s.value from ${logEntry} e, json_each(e.sites) s left join ${peer} p on p.origin = s.value
			where e.seq > ${head - lookBack} and e.scope = 'sites' and e.seq > coalesce(p.hinted_seq, 0) and ${ready}
		union select w.site from ${withdrawal} w join ${logEntry} e on e.record_id = w.record_id and e.rev = w.rev
			left join ${peer} p on p.origin = w.site
			where w.state = 'pending' and e.seq > coalesce(p.hinted_seq, 0) and ${ready}
		limit ${toldAtOnce}`);
	return rows.filter((row) => row.site !== site.origin).map((row) => ({ type: "hint", peer: row.site }));
};

/** Tells one site how far our log goes. No content; a hint that is lost costs minutes. */
export const sendHint = async (site: Site, origin: string): Promise<Result<void>> => {
	const met = await knowPeer(site, origin);
	if (!met.ok) return met;
	const head = await headOf(site);
	const [relation] = await site.db
		.select({ invitation: link.invitation })
		.from(link)
		.where(eq(link.peer, origin))
		.limit(1);
	const through = await passedOnBy(site, origin);
	const body = {
		upTo: head,
		...(relation?.invitation ? { invitation: relation.invitation } : {}),
		...(through.length > 0 ? { through } : {}),
	};
	const told = await callPeer(site, origin, "/exchange/hint", { method: "POST", body });
	if (!told.ok) return told;
	await site.db.update(peer).set({ hintedSeq: head }).where(eq(peer.origin, origin));
	return { ok: true, value: undefined };
};

/** Networks that a hint names, at most: a site is in a few. */
export const networksNamed = 5;

/** The networks that told us that they passed on to this site what it is now to remove. */
const passedOnBy = async (site: Site, origin: string): Promise<string[]> => {
	const rows = await site.db.all<{ via: string }>(sql`select distinct l.via from ${withdrawal} w
		join ${ledger} l on l.record_id = w.record_id and l.site = w.site
		where w.site = ${origin} and w.state = 'pending' and l.via <> ${site.origin} limit ${networksNamed}`);
	return rows.map((row) => row.via);
};

/**
 * Whether a hint from this site is worth a pull: we have a relation with it, a network passed on its words to us, we disclosed
 * something to it, or it owes us a receipt. Also where it says that a network which we were in passed on to us what it now takes
 * back: the page that brought it may have been lost on its way. Everybody else is a stranger, also one whose keys we once looked up.
 */
export const worthPulling = async (site: Site, origin: string, through: readonly string[] = []): Promise<boolean> => {
	const [row] = await site.db.all<{ known: number }>(sql`select ${expectedFrom(origin)}
		or ${relayedFrom(origin)}
		or exists (select 1 from ${ledger} l where l.site = ${origin})
		or exists (select 1 from ${link} n where n.relation = 'network' and n.active_since is not null
			and n.peer in (select value from json_each(${JSON.stringify(through)}))) as known`);
	return row?.known === 1;
};

/** A site of which we hold nothing, and that is nothing to us, is pulled from at most this often, however much it hints. */
const patienceWithStrangers = 2 * minute;

/** Notes in the database that a site should be pulled from, so that a lost job loses nothing. False: not just now. */
export const expectNews = async (site: Site, origin: string): Promise<boolean> => {
	const now = site.clock();
	const [row] = await site.db.all<{ due: number }>(sql`update ${peer} set next_pull_at =
			case when ${expectedFrom(origin)} or ${heldFrom(origin)} then ${now} else max(${now}, coalesce(last_tried_at, 0) + ${patienceWithStrangers}) end
		where origin = ${origin} returning next_pull_at as due`);
	return row === undefined || row.due <= now;
};

/** The origin that a request claims to be signed by: not yet believed, only good for deciding whether to check. */
export const claimedOrigin = (request: Request): string | null => {
	const keyId = /keyid="([^"]{1,500})"/.exec(request.headers.get("signature-input") ?? "")?.[1];
	return keyId ? originOf(keyId) : null;
};
