import { eq, type SQL, sql } from "drizzle-orm";
import type { Site } from "./site.ts";
import type { Flow } from "./tables.ts";
import { ledger, link, logEntry, peer, record, withdrawal } from "./tables.ts";

/** A caller of our log, and what we have agreed on with it. */
export type Caller = {
	readonly origin: string;
	/** Both said yes, and neither said no since. */
	readonly connected: boolean;
	/** We paused the link: nothing but withdrawals is handed out until it is resumed. */
	readonly held: boolean;
	/** Why we paused it, for the caller to read. */
	readonly word: string;
	/** What we send it of what the network may see: our offer cut down to its wishes. */
	readonly flow: Flow;
	/** A network that we are in: what it passed on of ours, only it can take out of its log again. */
	readonly relays: boolean;
	/** It holds words of ours that a restored backup made us forget, and was not asked for them yet (recover.ts). */
	readonly witness: boolean;
	/** It asks for nothing but what is addressed to it by name: no relation of its own choosing binds it to us. */
	readonly namedOnly: boolean;
};

const narrower = (a: string[] | null, b: string[] | null): string[] | null =>
	a === null ? b : b === null ? a : a.filter((one) => b.includes(one));

/** Kinds that keep the network itself going, whatever a link's flow says. */
const alwaysFlows = new Set(["chapter"]);

/** What is read to know who a caller is to us. */
export const callerQueries = (site: Site, origin: string) =>
	[
		site.db.select().from(link).where(eq(link.peer, origin)).limit(1),
		site.db.select({ heldAfter: peer.heldAfter }).from(peer).where(eq(peer.origin, origin)).limit(1),
	] as const;

/** Who a caller is to us, from what `callerQueries` found. */
export const callerIn = (
	origin: string,
	[[row], [known]]: readonly [(typeof link.$inferSelect)[], { heldAfter: string | null }[]],
): Caller => ({ ...callerOf(origin, row), witness: typeof known?.heldAfter === "string" });

/** Who a caller is to us, from our link with it. */
export const callerOf = (origin: string, row: typeof link.$inferSelect | undefined): Caller => {
	const connected = row?.ourStance === "yes" && row.theirStance === "yes";
	const flow = row
		? {
				kinds: narrower(row.ourSends.kinds, row.theirWants.kinds),
				topics: narrower(row.ourSends.topics, row.theirWants.topics),
			}
		: { kinds: null, topics: null };
	return {
		origin,
		connected,
		held: connected && row.paused,
		word: row?.pausedWord ?? "",
		flow,
		relays: row?.relation === "network",
		witness: false,
		namedOnly: false,
	};
};

/** Whether what let the caller see more than strangers do still holds, at the moment of the statement that this stands in. */
export const stillConnected = (caller: Caller): SQL =>
	caller.connected
		? sql`exists (select 1 from ${link} k where k.peer = ${caller.origin} and k.our_stance = 'yes' and k.their_stance = 'yes'
			and not k.paused)`
		: sql`1`;

const allows = (flow: Flow): SQL => {
	const kinds = flow.kinds
		? sql`and ${record.kind} in (select value from json_each(${JSON.stringify([...flow.kinds, ...alwaysFlows])}))`
		: sql``;
	const topics = flow.topics
		? sql`and (${record.kind} in ('chapter', 'person') or exists (select 1 from json_each(${record.topics}) t
				join json_each(${JSON.stringify(flow.topics)}) w on w.value = t.value))`
		: sql``;
	return sql`${kinds} ${topics}`;
};

/**
 * Whether a row of `record` may be seen by the caller now. The one check on the one path out (promise 2):
 * the log, the inventory and the digest all use it.
 */
export const visibleTo = (site: Site, caller: Caller): SQL => {
	if (site.faults.has("skip-audience")) return sql`${record.origin} <> ${caller.origin}`;
	const asConnected = caller.connected ? sql`(${record.scope} = 'network' ${allows(caller.flow)})` : sql`0`;
	const asPublic = caller.connected
		? sql`(${record.scope} = 'public' ${allows(caller.flow)})`
		: sql`${record.scope} = 'public'`;
	const named = sql`(${record.scope} = 'sites' and ${record.origin} = ${site.origin}
		and exists (select 1 from json_each(${record.sites}) s where s.value = ${caller.origin}))`;
	return sql`(${record.origin} <> ${caller.origin}
		and (${record.expiresAt} is null or ${record.expiresAt} > ${site.clock()})
		and ${caller.namedOnly ? named : sql`(${asPublic} or ${named} or ${asConnected})`}
		and ${mayPassOn(site, caller)})`;
};

/** A chapter's log holds its own records only; a federation relays its members' to its members. */
const mayPassOn = (site: Site, caller: Caller): SQL =>
	site.kind === "federation" && caller.connected
		? sql`(${record.origin} = ${site.origin} or exists (select 1 from ${link} m where m.peer = ${record.origin}
				and m.relation = 'member' and m.our_stance = 'yes' and m.their_stance = 'yes'))`
		: sql`${record.origin} = ${site.origin}`;

/** Whether a log entry was written for an audience that has the caller in it. */
export const entryWrittenFor = (site: Site, caller: Caller): SQL => {
	if (site.faults.has("skip-audience")) return sql`1`;
	return sql`(${logEntry.scope} = 'public' or (${logEntry.scope} = 'network' and ${caller.connected ? 1 : 0})
		or (${logEntry.scope} = 'sites' and exists (select 1 from json_each(${logEntry.sites}) s where s.value = ${caller.origin})))`;
};

/**
 * A Delete goes to everyone to whom the record was ever disclosed, linked or not; one that only narrowed the audience,
 * to those who may not see the record now, and to the networks that passed it on. Later revisions stay where they are,
 * so a Delete too many does no harm.
 */
export const deleteConcerns = (site: Site, caller: Caller): SQL =>
	sql`(exists (select 1 from ${ledger} l where l.record_id = ${logEntry.recordId} and l.site = ${caller.origin})
		and (${logEntry.scope} = 'public' or not coalesce(${visibleTo(site, caller)}, 0) or ${stillAsked(caller)} or ${caller.relays ? 1 : 0}))`;

/** Whether this very Delete waits for the caller's receipt: then it is handed out wherever the caller's cursor stands. */
export const stillAsked = (caller: Caller): SQL =>
	sql`exists (select 1 from ${withdrawal} w where w.record_id = ${logEntry.recordId} and w.site = ${caller.origin}
		and w.rev = ${logEntry.rev} and w.state = 'pending')`;
