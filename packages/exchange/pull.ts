import { eq, sql } from "drizzle-orm";
import * as z from "zod";
import type { Problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { type JudgedActivity, judgeActivity } from "#protocol/judge.ts";
import { acceptable } from "./accept.ts";
import { applyActivities } from "./apply.ts";
import { pullDisclosures } from "./disclosures.ts";
import { sameDigest } from "./fingerprint.ts";
import { runGuarded } from "./guard.ts";
import { digestHeld } from "./held.ts";
import { heldBackSchema, noteHeldBack } from "./held-back.ts";
import { askedNext, expectedFrom, heldFrom, keyResolver, type PeerRow, relayedFrom } from "./peers.ts";
import { pageLimit, parsePosition } from "./read-log.ts";
import { settleReceipts } from "./receipts.ts";
import { intervalAfter, intervalAfterFailure } from "./schedule.ts";
import type { Site, Statement } from "./site.ts";
import { runBatch } from "./site.ts";
import { asBefore, asking, type Related, sourceFrom } from "./sources.ts";
import { peer } from "./tables.ts";
import { callPeer } from "./transport.ts";

const digestSchema = z.object({ count: z.number(), hi: z.number(), lo: z.number() });
const pageSchema = z.object({
	items: z.array(z.unknown()).max(pageLimit),
	cursor: z.string().max(60),
	more: z.boolean(),
	digest: digestSchema.nullable(),
	held: heldBackSchema,
});

export type Pulled = {
	readonly stored: number;
	readonly refused: number;
	readonly more: boolean;
	readonly healing: boolean;
};

/**
 * Pulls one page of a site's log: judge, keep what is acceptable, apply and advance the cursor in one batch. Where the
 * relation changed while the page was on its way, nothing of it is stored, and it is asked for anew.
 * When the log is read to its end, digests are compared and healing is asked for where they differ.
 */
export const pullOnce = async (site: Site, origin: string): Promise<Result<Pulled>> => {
	const met = await sourceFrom(site, origin);
	if (!met.ok) return met;
	const source = met.value;
	if (source.paused) return pullWithdrawals(site, source);
	const page = await fetchPage(site, source);
	if (!page.ok) return failed(site, source.row, page.error);
	const { judged, refused } = await judgeAll(site, source, page.value.items);
	const advance = site.db.update(peer).set({ cursor: page.value.cursor }).where(eq(peer.origin, origin));
	if (site.faults.has("cursor-first")) await advance.run();
	// First, since a link that becomes active sets the cursor back to the beginning.
	const applied = [advance, ...(await applyActivities(site, origin, judged))];
	if (refused > 0) site.log("exchange.refused", { peer: origin, refused });
	const { digest } = page.value;
	// A site that says "more" and stands still would keep us asking for ever: then the timetable decides.
	const more = page.value.more && seqOf(page.value.cursor) > seqOf(page.value.from);
	const tried = (healing: boolean) =>
		reached(site, source.row, { stored: judged.length, healing, more, compared: digest !== null });
	const held = noteHeldBack(site, origin, page.value.held);
	const batch = [asBefore(site, source), held, ...applied, ...(more ? [tried(false)] : [])];
	if (!(await runGuarded(site.db, batch))) return ok({ stored: 0, refused, more: true, healing: false });
	if (more) return ok({ stored: judged.length, refused, more, healing: false });
	const healing = digest !== null && !(await agrees(site, origin, digest));
	if (source.row.kind === "federation") await pullDisclosures(site, source.row);
	await settleReceipts(site);
	await runBatch(site.db, [tried(healing)]);
	return ok({ stored: judged.length, refused, more, healing });
};

/**
 * While we hold a link back, what its other side takes back still goes: only Deletes are asked for, and the cursor
 * stays, so that everything else is fetched once the link goes on.
 */
const pullWithdrawals = async (site: Site, source: Related): Promise<Result<Pulled>> => {
	const { origin, row } = source;
	const page = await fetchPage(site, source, "&deletes=1");
	if (!page.ok) return failed(site, row, page.error);
	const { judged, refused } = await judgeAll(site, source, page.value.items);
	const deletes = judged.filter((item) => item.type === "Delete");
	await runBatch(site.db, [
		noteHeldBack(site, origin, page.value.held),
		...(await applyActivities(site, origin, deletes)),
	]);
	await settleReceipts(site);
	await runBatch(site.db, [reached(site, row, { stored: 0, healing: false, more: false, compared: false })]);
	return ok({ stored: deletes.length, refused, more: false, healing: false });
};

const seqOf = (cursor: string): number => parsePosition(cursor)?.seq ?? 0;

/** A cursor that the site doesn't know means that its log was restored: we start again, which changes nothing twice. */
const fetchPage = async (
	site: Site,
	source: Related,
	only = "",
): Promise<Result<z.infer<typeof pageSchema> & { from: string }>> => {
	const ask = (cursor: string) =>
		callPeer(
			site,
			source.origin,
			`/exchange/log?after=${encodeURIComponent(cursor)}&limit=${pageLimit}${asking(source)}${only}`,
		);
	let from = source.row.cursor;
	let answer = await ask(from);
	if (!answer.ok && answer.error.code === "cursor-unknown" && from !== "") {
		from = "";
		// Their log was restored from a backup: that we told them how far ours goes is forgotten there too.
		await site.db.update(peer).set({ hintedSeq: 0 }).where(eq(peer.origin, source.origin));
		answer = await ask(from);
	}
	if (!answer.ok) return answer;
	const page = pageSchema.safeParse(answer.value);
	return page.success
		? ok({ ...page.data, from })
		: {
				ok: false,
				error: {
					code: "unavailable",
					message: `${source.origin} sent a page that is not one.`,
					reason: page.error.message,
				},
			};
};

/** Judges each activity before it is believed; what fails is left out and counted. */
export const judgeAll = async (
	site: Site,
	source: Related,
	items: readonly unknown[],
): Promise<{ judged: JudgedActivity[]; refused: number }> => {
	const keyOf = keyResolver(site, "by-a-source", source.row);
	// A site that relays nothing speaks for itself only: another's key is not even fetched, or it could send us anywhere.
	const heard = source.relays ? items : items.filter((item) => claims(item, source.origin));
	const verdicts = await Promise.all(heard.map((item) => judgeActivity(item, keyOf, site)));
	const judged = verdicts.flatMap((verdict) =>
		verdict.ok && acceptable(site, source, verdict.value) ? [verdict.value] : [],
	);
	for (const verdict of verdicts)
		if (!verdict.ok)
			site.log("exchange.judged-false", {
				peer: source.origin,
				code: verdict.error.code,
				reason: verdict.error.reason,
			});
	return { judged, refused: items.length - judged.length };
};

const claims = (item: unknown, origin: string): boolean =>
	typeof item === "object" && item !== null && "actor" in item && item.actor === `${origin}/actor`;

const agrees = async (site: Site, origin: string, theirs: z.infer<typeof digestSchema>): Promise<boolean> =>
	sameDigest(await digestHeld(site, origin), theirs);

type Outcome = { stored: number; healing: boolean; more: boolean; compared: boolean };

const reached = (site: Site, row: PeerRow, outcome: Outcome): Statement => {
	const interval = intervalAfter(row.interval, outcome.stored > 0);
	const now = site.clock();
	return site.db
		.update(peer)
		.set({
			lastTriedAt: now,
			lastReachedAt: now,
			failures: 0,
			lastError: null,
			interval,
			nextPullAt: askedNext(site, row.origin, interval),
			...(outcome.stored > 0 ? { lastNewsAt: now } : {}),
			...(outcome.more || !outcome.compared ? {} : { comparedAt: now, agreed: !outcome.healing }),
		})
		.where(eq(peer.origin, row.origin));
};

/**
 * A site that is nothing to us hinted, and cannot be reached: this often it is tried, or anybody could keep us busy for good.
 * Whoever has a word with us is tried until it is reached: what it hinted may be a Delete, and it hints only once.
 */
const triesForStrangers = 8;

const failed = async (site: Site, row: PeerRow, error: Problem): Promise<Result<never>> => {
	const now = site.clock();
	site.log("exchange.unreached", { peer: row.origin, code: error.code, reason: error.reason ?? error.message });
	await site.db
		.update(peer)
		.set({
			lastTriedAt: now,
			failures: sql`${peer.failures} + 1`,
			lastError: error.message,
			nextPullAt: sql`case when ${expectedFrom(row.origin)} or ${heldFrom(row.origin)} or ${relayedFrom(row.origin)}
				or ${row.failures} < ${triesForStrangers} then ${now + intervalAfterFailure(row.failures)} end`,
		})
		.where(eq(peer.origin, row.origin));
	return { ok: false, error };
};
