import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import { ok, type Result } from "#core/result.ts";
import { type JudgedActivity, judgeActivity, markOf } from "#protocol/judge.ts";
import { resolverOf } from "#protocol/keys.ts";
import { leftOut, signDelete } from "./activity.ts";
import { audienceOf, leavesOut } from "./audience.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { recovered } from "./handlers.ts";
import { publishedKeys } from "./keys.ts";
import { appendToLog, blankEntries } from "./log-writing.ts";
import { knowPeer } from "./peers.ts";
import { runBatch, type Site, type Statement } from "./site.ts";
import { ledger, link, logEntry, peer, record, recordVersion, tombstone } from "./tables.ts";
import { callPeer } from "./transport.ts";
import { askToRemove, settleFromReceipts } from "./withdrawals.ts";

/**
 * After a backup was restored, a site has forgotten what it said since; others have not. A reader whose cursor is not of
 * our log any more is such a witness: until it was asked what it holds of ours, it gets no digest, so that it lets go of
 * nothing. What it holds is signed by us, so it can be believed.
 */
export const noteWitness = async (site: Site, origin: string): Promise<boolean> => {
	const noted = await site.db
		.update(peer)
		.set({ heldAfter: "" })
		.where(
			and(
				eq(peer.origin, origin),
				isNull(peer.heldAfter),
				sql`(exists (select 1 from ${link} k where k.peer = ${origin})
					or exists (select 1 from ${ledger} l where l.site = ${origin})
					or exists (select 1 from ${peer} p where p.origin = ${origin} and p.kind = 'federation'))`,
			),
		)
		.returning({ origin: peer.origin });
	return noted.length > 0;
};

const heldSchema = z.object({ items: z.array(z.unknown()).max(100), after: z.string().max(500), more: z.boolean() });

/** Asks a witness for one page of what it holds of ours, and takes up what is later than what we know. True: ask on. */
export const recoverOnce = async (site: Site, origin: string): Promise<Result<boolean>> => {
	const met = await knowPeer(site, origin);
	if (!met.ok) return met;
	const { heldAfter } = met.value;
	if (heldAfter === null) return ok(false);
	const answer = await callPeer(site, origin, `/exchange/held?after=${encodeURIComponent(heldAfter)}`);
	// One that does not know the question will never answer it.
	if (!answer.ok && answer.error.code !== "not-found") return answer;
	const page = heldSchema.safeParse(answer.ok ? answer.value : null);
	const keyOf = resolverOf(await publishedKeys(site));
	const own: JudgedActivity[] = [];
	for (const item of page.success ? page.data.items : []) {
		const verdict = await judgeActivity(item, keyOf, site);
		if (verdict.ok && verdict.value.origin === site.origin) own.push(verdict.value);
	}
	for (const item of own.sort((a, b) => a.rev - b.rev)) {
		const taken = await takeUp(site, item);
		// What networks said of a record while we had forgotten it was left out (disclosures.ts): they are asked again.
		if (taken.length > 0) await runBatch(site.db, [...taken, site.db.update(peer).set({ disclosuresAfter: "" })]);
	}
	const next = page.success && page.data.more ? page.data.after : null;
	await site.db.update(peer).set({ heldAfter: next }).where(eq(peer.origin, origin));
	return ok(next !== null);
};

/** The statements that make a later word of our own ours again; none when we know it, or something later. */
const takeUp = async (site: Site, item: JudgedActivity): Promise<Statement[]> => {
	const [[live], [gone]] = await Promise.all([
		site.db.select().from(record).where(eq(record.id, item.recordId)).limit(1),
		site.db.select({ rev: tombstone.rev }).from(tombstone).where(eq(tombstone.recordId, item.recordId)).limit(1),
	]);
	if (Math.max(live?.rev ?? 0, gone?.rev ?? 0) >= item.rev) return [];
	return item.type === "Delete"
		? [...(await removeAgain(site, item)), ...(await recovered(site, item))]
		: [
				...(live && item.audience && leavesOut(audienceOf(live), item.audience) ? await leaveOut(site, item) : []),
				...(await storeAgain(site, item)),
				...(await recovered(site, item)),
			];
};

/** Between reading and writing, somebody here may have gone on with the record: then its old words stay old. */
const stillNewer = (item: JudgedActivity): SQL =>
	sql`not exists (select 1 from ${record} r where r.id = ${item.recordId} and r.rev >= ${item.rev})
		and not exists (select 1 from ${tombstone} t where t.record_id = ${item.recordId} and t.rev >= ${item.rev})`;

const logAgain = async (
	site: Site,
	item: JudgedActivity,
	scope: string,
	sites: readonly string[],
): Promise<Statement[]> => {
	const mark = await markOf(item.activity);
	return [
		site.db.run(sql`insert or ignore into ${logEntry} (activity_id, mark, type, record_id, kind, rev, origin, scope, sites, activity, at)
		select ${item.activity.id}, ${mark}, ${item.type}, ${item.recordId}, ${item.kind}, ${item.rev}, ${site.origin}, ${scope},
			${JSON.stringify(sites)}, ${item.text}, ${site.clock()} where ${stillNewer(item)}`),
	];
};

const storeAgain = async (site: Site, item: JudgedActivity): Promise<Statement[]> => {
	const object = item.activity.object as { name?: unknown; wasDerivedFrom?: { id?: string; version?: number } };
	const fingerprint = await fingerprintOf(item.recordId, item.rev);
	const scope = item.audience?.scope ?? "sites";
	const sites = item.audience?.scope === "sites" ? item.audience.sites : [];
	const name = typeof object.name === "string" ? object.name : null;
	return [
		...(await logAgain(site, item, scope, sites)),
		...(item.version === null ? [blankEntries(site, item.recordId, item.rev - 1)] : []),
		site.db.run(sql`insert into ${record} (id, origin, kind, rev, version, scope, sites, topics, language, name, source_id,
				source_version, activity, digest_hi, digest_lo, expires_at, arrived_at)
			select ${item.recordId}, ${site.origin}, ${item.kind}, ${item.rev}, ${item.version}, ${scope}, ${JSON.stringify(sites)},
				${JSON.stringify(item.topics)}, ${item.language}, ${name}, ${object.wasDerivedFrom?.id ?? null},
				${object.wasDerivedFrom?.version ?? null}, ${item.text}, ${fingerprint.hi}, ${fingerprint.lo}, ${item.expiresAt}, ${site.clock()}
			where ${stillNewer(item)}
			on conflict (id) do update set rev = excluded.rev, version = excluded.version, scope = excluded.scope, sites = excluded.sites,
				topics = excluded.topics, language = excluded.language, name = excluded.name, source_id = excluded.source_id,
				source_version = excluded.source_version, activity = excluded.activity, digest_hi = excluded.digest_hi,
				digest_lo = excluded.digest_lo, expires_at = excluded.expires_at`),
		site.db.run(sql`insert into ${recordVersion} (record_id, version, rev, activity)
			select id, version, rev, activity from ${record} where id = ${item.recordId} and rev = ${item.rev} and version is not null
			on conflict (record_id, version) do update set rev = excluded.rev, activity = excluded.activity`),
	];
};

/** The Delete that went out when the audience became narrower is said again, to those whom we know to have been there. */
const leaveOut = async (site: Site, item: JudgedActivity): Promise<Statement[]> => [
	...appendToLog(site, [await signDelete(site, item.recordId, item.kind, item.rev - 1, leftOut)]),
	askToRemove(site, item.recordId, item.rev - 1, item.audience),
	settleFromReceipts(site, item.recordId),
];

const removeAgain = async (site: Site, item: JudgedActivity): Promise<Statement[]> => [
	...(await logAgain(site, item, "public", [])),
	blankEntries(site, item.recordId, item.rev),
	site.db.run(sql`delete from ${recordVersion} where record_id = ${item.recordId} and rev <= ${item.rev}`),
	site.db.run(sql`delete from ${record} where id = ${item.recordId} and rev <= ${item.rev}`),
	site.db.run(sql`insert into ${tombstone} (record_id, origin, kind, rev, activity, removed_records, removed_versions, removed_index, at)
		values (${item.recordId}, ${site.origin}, ${item.kind}, ${item.rev}, ${item.text}, 0, 0, 0, ${site.clock()})
		on conflict (record_id) do update set rev = excluded.rev, activity = excluded.activity, at = excluded.at
		where excluded.rev > tombstone.rev`),
	askToRemove(site, item.recordId, item.rev, null),
	settleFromReceipts(site, item.recordId),
];
