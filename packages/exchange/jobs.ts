import { and, isNotNull, isNull, lte, or } from "drizzle-orm";
import { minute } from "#core/clock.ts";
import type { Result } from "#core/result.ts";
import { dropExpired } from "./drop.ts";
import { healOnce } from "./heal.ts";
import { announce, sendHint } from "./hint.ts";
import { admitInvited } from "./invitations.ts";
import { expectedFrom, heldFrom } from "./peers.ts";
import { pullOnce } from "./pull.ts";
import { settleReceipts } from "./receipts.ts";
import { recoverOnce } from "./recover.ts";
import type { Job, Site } from "./site.ts";
import { runBatch } from "./site.ts";
import { peer, seenNonce } from "./tables.ts";

/** Peers pulled from one tick of the clock; a tick comes every few minutes. */
const pulledAtOnce = 50;

/** Does one job. A Problem means that it may be tried again; jobs are safe to do twice. */
export const doJob = async (site: Site, job: Job): Promise<Result<void>> => {
	switch (job.type) {
		case "pull":
			return pullJob(site, job.peer);
		case "heal": {
			const next = await healOnce(site, job.peer, job.after);
			if (!next.ok) return next;
			await site.enqueue(
				next.value === null ? [{ type: "announce" }] : [{ type: "heal", peer: job.peer, after: next.value }],
			);
			return done;
		}
		case "recover": {
			const asked = await recoverOnce(site, job.peer);
			if (!asked.ok) return asked;
			await site.enqueue([asked.value ? job : { type: "announce" }]);
			return done;
		}
		case "hint":
			return sendHint(site, job.peer);
		case "announce":
			await site.enqueue(await announce(site));
			return done;
	}
};

const done: Result<void> = { ok: true, value: undefined };

const pullJob = async (site: Site, origin: string): Promise<Result<void>> => {
	const pulled = await pullOnce(site, origin);
	if (!pulled.ok) return pulled;
	await admitInvited(site, origin);
	await site.enqueue([
		...(pulled.value.more ? [{ type: "pull", peer: origin } as const] : []),
		...(pulled.value.healing ? [{ type: "heal", peer: origin, after: "" } as const] : []),
		{ type: "announce" },
	]);
	return done;
};

/** What the clock does: pulls that are due, end dates, receipts, old nonces, and hints that were lost. */
export const tick = async (site: Site): Promise<void> => {
	const due = await site.db
		.select({ origin: peer.origin })
		.from(peer)
		.where(
			or(
				lte(peer.nextPullAt, site.clock()),
				and(isNull(peer.nextPullAt), or(expectedFrom(peer.origin), heldFrom(peer.origin))),
			),
		)
		.limit(pulledAtOnce);
	await runBatch(site.db, [
		...dropExpired(site),
		site.db.delete(seenNonce).where(lte(seenNonce.expiresAt, site.clock() - minute)),
	]);
	await settleReceipts(site);
	const witnesses = await site.db
		.select({ origin: peer.origin })
		.from(peer)
		.where(isNotNull(peer.heldAfter))
		.limit(pulledAtOnce);
	await site.enqueue([
		...due.map((row) => ({ type: "pull", peer: row.origin }) as const),
		...witnesses.map((row) => ({ type: "recover", peer: row.origin }) as const),
		{ type: "announce" },
	]);
};
