import { eq, type SQL, sql } from "drizzle-orm";
import { hour, minute } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { parseActor } from "#protocol/actor.ts";
import { originOf } from "#protocol/address.ts";
import type { KeyResolver, VerificationKey } from "#protocol/keys.ts";
import { trustedKeys } from "#protocol/rotation.ts";
import { mayLookUp, noteFailedLookUp } from "./lookups.ts";
import type { Site } from "./site.ts";
import { link, peer, record, withdrawal } from "./tables.ts";
import { callPeer } from "./transport.ts";

/** An unknown key id is looked up again at the earliest after this long, so that nobody makes us fetch at will. */
const refetchAfter = 5 * minute;
/** A member of our network that is nothing else to us is asked this often whether it has something for us by name. */
const acquaintancesEvery = 6 * hour;
/** Keys are looked up anew after this long: rotation is rare. */
const keysLastFor = 24 * hour;

export type PeerRow = typeof peer.$inferSelect;

export const peerRow = async (site: Site, origin: string): Promise<PeerRow | undefined> =>
	(await site.db.select().from(peer).where(eq(peer.origin, origin)).limit(1))[0];

/**
 * Fetches a site's actor document and remembers its name and keys. Keys that changed are believed only when the old
 * ones announced them.
 */
export const learnPeer = async (site: Site, origin: string): Promise<Result<PeerRow>> => {
	const fetched = await callPeer(site, origin, "/actor", { signed: false });
	if (!fetched.ok) return fetched;
	const actor = parseActor(fetched.value, origin);
	if (!actor.ok) return actor;
	const known = await peerRow(site, origin);
	const keys = await trustedKeys(known?.keys ?? actor.value.keys, actor.value);
	if (!keys.some((key) => key.retiredAt === undefined))
		return problem("forbidden", `${origin} shows keys that the ones we know did not announce.`, {
			reason: "keys-changed",
		});
	const values = {
		origin,
		kind: actor.value.kind,
		name: actor.value.name,
		keys,
		keysFetchedAt: site.clock(),
	};
	const [row] = await site.db
		.insert(peer)
		.values(values)
		.onConflictDoUpdate({
			target: peer.origin,
			set: { name: values.name, keys: values.keys, keysFetchedAt: values.keysFetchedAt },
		})
		.returning();
	return row ? ok(row) : problem("unavailable", `${origin} could not be noted.`);
};

/** The site's row, learned first when we have never met it. */
export const knowPeer = async (site: Site, origin: string): Promise<Result<PeerRow>> => {
	const known = await peerRow(site, origin);
	return known ? ok(known) : learnPeer(site, origin);
};

/**
 * Finds the key of a key id such as `https://boston.example/actor#key-…`, from what is known or else from the
 * site itself. One instance per piece of work: it asks each origin at most once. For requests, whose claims cost their
 * sender nothing, look-ups are bounded. `met` was read just now.
 */
export const keyResolver = (
	site: Site,
	claimed: "by-a-request" | "by-a-source" = "by-a-source",
	met?: PeerRow,
): KeyResolver => {
	const asked = new Map<string, Promise<Result<VerificationKey[]>>>();
	const keysOf = async (origin: string, keyId: string): Promise<Result<VerificationKey[]>> => {
		const known = met?.origin === origin ? met : await peerRow(site, origin);
		const age = known ? site.clock() - known.keysFetchedAt : Number.POSITIVE_INFINITY;
		const hasIt = known?.keys.some((key) => key.id === keyId) === true;
		if (known && ((hasIt && age < keysLastFor) || (!hasIt && age < refetchAfter))) return ok(known.keys);
		if (claimed === "by-a-request" && !mayLookUp(site, origin, known !== undefined))
			return hasIt && known ? ok(known.keys) : problem("too-many", "Too many keys were asked for. Try again later.");
		const learned = await learnPeer(site, origin);
		if (learned.ok) return ok(learned.value.keys);
		if (claimed === "by-a-request") noteFailedLookUp(site, origin);
		return hasIt && known ? ok(known.keys) : learned;
	};
	return async (keyId) => {
		const origin = originOf(keyId);
		if (!origin) return problem("forbidden", "The signature's key id is not an address.");
		const pending = asked.get(origin) ?? keysOf(origin, keyId);
		asked.set(origin, pending);
		const keys = await pending;
		if (!keys.ok) return keys;
		const key = keys.value.find((one) => one.id === keyId);
		return key ? ok(key) : problem("forbidden", "The signature's key is not one of its site's.");
	};
};

/**
 * When to ask a site next: soon where we have a reason of our own, now and then where we hold something of its from
 * others (it may have named us since), else only when it hints.
 */
export const askedNext = (site: Site, origin: string, interval: number): SQL<number | null> =>
	sql<number | null>`case when ${expectedFrom(origin)} then ${site.clock() + interval}
		when ${heldFrom(origin)} then ${site.clock() + acquaintancesEvery} end`;

/** Whether we hold a record of this site, whoever gave it to us. */
export const heldFrom = (origin: string | typeof peer.origin): SQL =>
	sql`exists (select 1 from ${record} r where r.origin = ${origin})`;

/** Whether we have a reason of our own to pull from a site: a relation, asked for or ended, or a receipt that it owes us. */
export const expectedFrom = (origin: string | typeof peer.origin): SQL =>
	sql`(exists (select 1 from ${link} k where k.peer = ${origin})
		or exists (select 1 from ${withdrawal} w where w.site = ${origin} and w.state = 'pending'))`;

/** Whether a network that we chose passed on words of this site to us: then it is no stranger, also once that network is left. */
export const relayedFrom = (origin: string): SQL =>
	sql`exists (select 1 from ${peer} p where p.origin = ${origin} and p.relayed)`;

/** A peer that was just linked is pulled at once. */
export const pullNow = (site: Site, origin: string) =>
	site.db.update(peer).set({ nextPullAt: site.clock() }).where(eq(peer.origin, origin));
