import { eq, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import { removedThere } from "#exchange/removed-there.ts";
import type { Db } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { ledger, link, peer, record, recordVersion, tombstone, withdrawal } from "#exchange/tables.ts";
import { fewWaiting } from "./rules.ts";

/** One record that a site received, from us or by way of a network. */
export type SentLine = {
	readonly id: number;
	readonly recordId: string;
	readonly kind: string;
	/** Null when it was taken back, or never had one. */
	readonly name: string | null;
	readonly version: number | null;
	readonly firstAt: number;
	readonly lastAt: number;
	/** The network that passed it on; null when it came from us. */
	readonly via: string | null;
	readonly takenBack: 0 | 1;
	/** Whether that site removed it by its own decision. */
	readonly removedThere: 0 | 1;
};

/** One record that a site may see and hasn't fetched yet. */
export type WaitingLine = {
	readonly recordId: string;
	readonly kind: string;
	readonly name: string | null;
	readonly rev: number;
};

/** Links shown on one page: with two statements for each, a request stays within what the platform allows. */
export const linksAtOnce = 15;
const fewSent = 3;

/** Kinds by which sites keep in touch; nobody looks for them among what was sent. */
const machinery = sql`('link', 'receipt')`;

const sentFrom = (where: SQL, ownOrigin: string): SQL => sql`select l.id, l.record_id as recordId, l.kind, r.name,
		(select max(v.version) from ${recordVersion} v where v.record_id = l.record_id and v.rev <= l.rev) as version,
		l.first_at as firstAt, l.last_at as lastAt, case when l.via = ${ownOrigin} then null else ${siteName(sql`l.via`)} end as via,
		exists (select 1 from ${tombstone} t where t.record_id = l.record_id and t.rev >= l.rev) as takenBack,
		${removedThere(sql`l.site`, sql`l.record_id`)} is not null as removedThere
	from ${ledger} l left join ${record} r on r.id = l.record_id
	where ${where} and l.origin = ${ownOrigin} and l.kind not in ${machinery}`;

const waitingQuery = (
	site: string,
	visible: SQL,
): SQL => sql`select ${record.id} as recordId, ${record.kind} as kind, ${record.name} as name,
		${record.rev} as rev from ${record} where ${visible} and ${record.kind} not in ${machinery}
		and not exists (select 1 from ${ledger} l where l.record_id = ${record.id} and l.site = ${site} and l.rev >= ${record.rev})
	order by ${record.rev} limit ${fewWaiting + 1}`;

const toRemoveQuery = (site: string): SQL => sql`select count(*) as count, min(w.asked_at) as since from ${withdrawal} w
	where w.site = ${site} and w.state = 'pending'`;

/** What may be seen by which site, as the exchange judges it (`visibleTo`). */
export type Sight = { readonly site: string; readonly visible: SQL };

/** For each site: what it received last, and what waits for it. One round trip. */
export const readTraffic = async (db: Db, ownOrigin: string, sights: readonly Sight[]) => {
	const rows = await readBatch<unknown[]>(
		db,
		sights.flatMap(({ site, visible }) => [
			sql`${sentFrom(sql`l.site = ${site}`, ownOrigin)} order by l.last_at desc limit ${fewSent}`,
			waitingQuery(site, visible),
		]),
	);
	return sights.map((_, i) => ({ sent: rows[2 * i] as SentLine[], waiting: rows[2 * i + 1] as WaitingLine[] }));
};

/** A page of what one site received, latest first, one more than `limit`; what waits for it; and what it is to remove. */
export const readSent = async (
	db: Db,
	ownOrigin: string,
	of: { readonly sight: Sight; readonly after?: ListCursor; readonly limit: number },
) => {
	const { site, visible } = of.sight;
	const after = of.after ? sql`and (l.last_at, l.id) < (${of.after.key}, ${Number(of.after.id)})` : sql``;
	const [sent, waiting, [toRemove], [known]] = await readBatch<
		[SentLine, WaitingLine, { count: number; since: number | null }, { name: string | null }]
	>(db, [
		sql`${sentFrom(sql`l.site = ${site}`, ownOrigin)} ${after} order by l.last_at desc, l.id desc limit ${of.limit + 1}`,
		waitingQuery(site, visible),
		toRemoveQuery(site),
		sql`select ${siteName(sql`${site}`)} as name`,
	]);
	return { sent, waiting, toRemove: toRemove ?? { count: 0, since: null }, name: known?.name ?? null };
};

const partners = (db: Db, { limit, after }: ListPlace) =>
	db
		.select({ link, peer, name: siteName(sql`"link"."peer"`) })
		.from(link)
		.leftJoin(peer, eq(peer.origin, link.peer))
		.where(after && sql`${link.peer} > ${after.id}`)
		.orderBy(link.peer)
		.limit(limit + 1);

/** A page of links with their peers, in the order of their addresses; one more than `limit`. */
export const readPartners = async (db: Db, place: ListPlace) => partners(db, place);
export type Partner = Awaited<ReturnType<typeof readPartners>>[number];

/** The site of this host name, by its link or else by what it received. */
export const readPartner = async (db: Db, host: string) => {
	const [row] = await db
		.select({ link, peer })
		.from(peer)
		.leftJoin(link, eq(link.peer, peer.origin))
		.where(sql`${peer.origin} in (${`https://${host}`}, ${`http://${host}`})`)
		.limit(1);
	if (row) return { origin: row.peer.origin, link: row.link, peer: row.peer };
	const [sent] = await db
		.select({ site: ledger.site })
		.from(ledger)
		.where(sql`${ledger.site} in (${`https://${host}`}, ${`http://${host}`})`)
		.limit(1);
	return sent && { origin: sent.site, link: null, peer: null };
};

export type Other = { readonly site: string; readonly name: string | null; readonly lastAt: number };

/**
 * Sites without a link that received something of ours, by way of a network or because it is public: by address, one more
 * than `limit`. It goes from one site to the next in the index, so that it costs as many steps as there are sites.
 */
const othersQuery = (ownOrigin: string, { limit, after }: ListPlace): SQL => sql`with recursive
	known(site) as (select min(l.site) from ${ledger} l where l.site > ${after?.id ?? ""}
		union all select (select min(l.site) from ${ledger} l where l.site > known.site) from known where known.site is not null),
	reached(site, last_at) as (select known.site, (select l.last_at from ${ledger} l where l.site = known.site and l.origin = ${ownOrigin}
			order by l.last_at desc limit 1) from known
		where known.site is not null and not exists (select 1 from ${link} k where k.peer = known.site))
	select site, ${siteName(sql`reached.site`)} as name, last_at as lastAt from reached
	where last_at is not null order by site limit ${limit + 1}`;

const others = (db: Db, ownOrigin: string, place: ListPlace) =>
	db
		.select({ site: sql<string>`site`, name: sql<string | null>`name`, lastAt: sql<number>`lastAt` })
		.from(sql`(${othersQuery(ownOrigin, place)})`);

export const readOthers = async (db: Db, ownOrigin: string, place: ListPlace): Promise<Other[]> =>
	others(db, ownOrigin, place);

/** Both of these lists, in one round trip. */
export const readReached = async (db: Db, ownOrigin: string, at: { links: ListPlace; others: ListPlace }) => {
	const [linked, reached] = await db.batch([partners(db, at.links), others(db, ownOrigin, at.others)]);
	return { linked, reached };
};
