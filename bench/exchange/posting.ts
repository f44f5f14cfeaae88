import { eq } from "drizzle-orm";
import { acceptable } from "#exchange/accept.ts";
import { applyActivities } from "#exchange/apply.ts";
import { runGuarded } from "#exchange/guard.ts";
import { currentSigner } from "#exchange/keys.ts";
import { keyResolver } from "#exchange/peers.ts";
import { readRecords } from "#exchange/read-log.ts";
import type { Site } from "#exchange/site.ts";
import { asBefore, type Related, sourceFrom } from "#exchange/sources.ts";
import { peer, seenNonce } from "#exchange/tables.ts";
import { callerIn, callerQueries } from "#exchange/visible.ts";
import { signatureWindowSeconds, signRequest, verifyRequest } from "#protocol/http-signature.ts";
import { judgeActivity } from "#protocol/judge.ts";

/**
 * The exchange as a federation would do it that pushes: each record in a request of its own, with the guarantees that a
 * pull gives for a page of them.
 */

/** What a sender is asked to send: these records, to this site, which answers at `address` + `path`. */
export type Delivery = {
	readonly to: string;
	readonly address: string;
	readonly path: string;
	readonly records: readonly string[];
};

/** As many at once as a busy server; more would only queue at the receiver. */
const lanes = 16;

/** Sends each record, and answers how many were taken. */
export const sendEach = async (request: Request, site: Site): Promise<number> => {
	const delivery = (await request.json()) as Delivery;
	const left = delivery.records.values();
	const lane = async (): Promise<number> => {
		let taken = 0;
		for (const id of left) taken += await sendOne(site, delivery, id);
		return taken;
	};
	return (await Promise.all(Array.from({ length: lanes }, lane))).reduce((sum, taken) => sum + taken, 0);
};

/** Reads who the receiver is now and what it may see, notes in the ledger that it goes there, signs and sends it. */
const sendOne = async (site: Site, { to, address, path }: Delivery, id: string): Promise<number> => {
	const caller = callerIn(to, await site.db.batch(callerQueries(site, to)));
	const [body] = await readRecords(site, caller, [id]);
	if (body === undefined) return 0;
	const headers = { "content-type": "application/activity+json" };
	const plain = new Request(to + path, { method: "POST", body, headers });
	const signed = await signRequest(plain, await currentSigner(site), site);
	const answer = await fetch(address + path, { method: "POST", body, headers: signed.headers });
	await answer.text();
	return answer.ok ? 1 : 0;
};

/** Who sends, and what that site is to us. */
export const sourceOf = async (site: Site, origin: string): Promise<Related> => {
	const source = await sourceFrom(site, origin);
	if (!source.ok) throw new Error(source.error.message);
	return source.value;
};

/**
 * Takes one in: reads who sends, checks the request's signature, judges the activity, and stores and indexes it in one batch,
 * with the nonce and with when the sender was heard from, unless the relation changed meanwhile.
 */
export const receiveOne = async (request: Request, site: Site, from: string): Promise<number> => {
	const body = new Uint8Array(await request.arrayBuffer());
	const source = await sourceOf(site, from);
	const keyOf = keyResolver(site, "by-a-request", source.row);
	const caller = await verifyRequest(request, body, keyOf, { clock: site.clock, audience: site.origin });
	if (!caller.ok) return 0;
	const judged = await judgeActivity(JSON.parse(new TextDecoder().decode(body)), keyOf, site);
	if (!judged.ok || !acceptable(site, source, judged.value)) return 0;
	const nonce = site.db.insert(seenNonce).values({
		value: `${caller.value.origin} ${caller.value.nonce}`,
		expiresAt: caller.value.created + 2 * signatureWindowSeconds * 1000,
	});
	const heard = site.db.update(peer).set({ lastReachedAt: site.clock() }).where(eq(peer.origin, from));
	const stored = await applyActivities(site, from, [judged.value]);
	return (await runGuarded(site.db, [asBefore(site, source), nonce, ...stored, heard])) ? 1 : 0;
};
