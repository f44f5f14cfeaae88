import { eq, type SQL, sql } from "drizzle-orm";
import type { Site } from "./site.ts";
import type { Flow } from "./tables.ts";
import { ledger, link, logEntry, record } from "./tables.ts";

/** A caller of our log, and what we have agreed on with it. */
export type Caller = {
	readonly origin: string;
	/** Both said yes, and neither said no since. */
	readonly connected: boolean;
	/** We paused the link: nothing but withdrawals is handed out until it is resumed. */
	readonly held: boolean;
	/** What we send it of what the network may see: our offer cut down to its wishes. */
	readonly flow: Flow;
};

const narrower = (a: string[] | null, b: string[] | null): string[] | null =>
	a === null ? b : b === null ? a : a.filter((one) => b.includes(one));

/** Kinds that keep the network itself going, whatever a link's flow says. */
const alwaysFlows = new Set(["chapter"]);

/** Reads who a caller is to us. One statement. */
export const callerFrom = async (site: Site, origin: string): Promise<Caller> => {
	const [row] = await site.db.select().from(link).where(eq(link.peer, origin)).limit(1);
	const connected = row?.ourStance === "yes" && row.theirStance === "yes";
	const flow = row
		? {
				kinds: narrower(row.ourSends.kinds, row.theirWants.kinds),
				topics: narrower(row.ourSends.topics, row.theirWants.topics),
			}
		: { kinds: null, topics: null };
	return { origin, connected, held: connected && row.paused, flow };
};

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
		and (${asPublic} or ${named} or ${asConnected})
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

/** A Delete goes to everyone to whom the record was ever disclosed, linked or not, and who may not see it now. */
export const deleteConcerns = (site: Site, caller: Caller): SQL =>
	sql`(exists (select 1 from ${ledger} l where l.record_id = ${logEntry.recordId} and l.site = ${caller.origin})
		and not coalesce(${visibleTo(site, caller)}, 0))`;
