import { sql } from "drizzle-orm";
import { type JudgedActivity, markOf } from "#protocol/judge.ts";
import { applyDeletes } from "./apply-deletes.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { received } from "./handlers.ts";
import { incomingRows, longestEscaped } from "./incoming.ts";
import { indexReceived } from "./search.ts";
import type { Site, Statement } from "./site.ts";
import { logEntry, peer, record, recordSource, recordVersion, tombstone } from "./tables.ts";

/**
 * The statements that store judged and acceptable activities from one source: idempotent, and in whatever order they
 * come, since per record the highest revision wins. They run in one batch with the advance of the cursor.
 */
export const applyActivities = async (
	site: Site,
	source: string,
	items: readonly JudgedActivity[],
): Promise<Statement[]> => {
	const updates = await Promise.all(items.filter((item) => item.type !== "Delete").map(incomingOf));
	const deletes = items.filter((item) => item.type === "Delete");
	const stored = await Promise.all(portions(updates).map((portion) => applyUpdates(site, source, portion)));
	return [...stored.flat(), ...(await applyDeletes(site, deletes))];
};

/** An activity, and what of it is stored in columns. */
type Incoming = {
	readonly item: JudgedActivity;
	readonly row: Readonly<Record<string, unknown>>;
};

const incomingOf = async (item: JudgedActivity): Promise<Incoming> => {
	const object = item.activity.object as Record<string, unknown> & {
		wasDerivedFrom?: { id?: string; version?: number };
	};
	const row = {
		id: item.recordId,
		origin: item.origin,
		kind: item.kind,
		rev: item.rev,
		version: item.version,
		scope: item.audience?.scope ?? "sites",
		sites: JSON.stringify(item.audience?.scope === "sites" ? item.audience.sites : []),
		topics: JSON.stringify(item.topics),
		language: item.language,
		name: typeof object.name === "string" ? object.name : null,
		sourceId: object.wasDerivedFrom?.id ?? null,
		sourceVersion: object.wasDerivedFrom?.version ?? null,
		expiresAt: item.expiresAt,
		...(await fingerprintOf(item.recordId, item.rev)),
	};
	return { item, row };
};

/** D1 takes no parameter over 2,000,000 bytes, and what is escaped in JSON already is escaped once more. */
const portionSize = 900_000;

const portions = (incoming: readonly Incoming[]): Incoming[][] => {
	const made: Incoming[][] = [];
	let size = Number.POSITIVE_INFINITY;
	for (const one of incoming) {
		const own = longestEscaped(one.item.text);
		if (size + own > portionSize) {
			made.push([]);
			size = 0;
		}
		made.at(-1)?.push(one);
		size += own;
	}
	return made;
};

const notBuried = (site: Site) =>
	site.faults.has("forget-tombstone")
		? sql`true`
		: sql`not exists (select 1 from ${tombstone} t where t.record_id = value ->> 'id' and t.rev >= value ->> 'rev')`;

/** Each text goes to D1 once: what has a version is stored as that version first, and copied from there. */
const applyUpdates = async (site: Site, source: string, incoming: readonly Incoming[]): Promise<Statement[]> => {
	const items = incoming.map(({ item }) => item);
	const versions = items.flatMap(({ recordId: id, rev, version, text }) =>
		version === null ? [] : [{ id, rev, version, text }],
	);
	const rows = incoming.map(({ item, row }) => (item.version === null ? { ...row, text: item.text } : row));
	const known = incoming.map(({ row: { id, rev, hi, lo } }) => ({ id, rev, hi, lo }));
	return [
		site.db.run(sql`${incomingRows(versions)} insert into ${recordVersion} (record_id, version, rev, activity)
			select value ->> 'id', value ->> 'version', value ->> 'rev', value ->> 'text' from incoming where ${notBuried(site)}
			on conflict (record_id, version) do update set rev = excluded.rev, activity = excluded.activity
			where excluded.rev > record_version.rev`),
		site.db.run(sql`${incomingRows(rows)} insert into ${record} (id, origin, kind, rev, version, scope, sites, topics, language,
				name, source_id, source_version, activity, digest_hi, digest_lo, expires_at, arrived_at)
			select value ->> 'id', value ->> 'origin', value ->> 'kind', value ->> 'rev', value ->> 'version', value ->> 'scope',
				value ->> 'sites', value ->> 'topics', value ->> 'language', value ->> 'name', value ->> 'sourceId',
				value ->> 'sourceVersion', coalesce(value ->> 'text', v.activity), value ->> 'hi', value ->> 'lo',
				value ->> 'expiresAt', ${site.clock()}
			from incoming left join ${recordVersion} v on v.record_id = value ->> 'id' and v.version = value ->> 'version'
				and v.rev = value ->> 'rev'
			where coalesce(value ->> 'text', v.activity) is not null and ${notBuried(site)}
			on conflict (id) do update set rev = excluded.rev, version = excluded.version, scope = excluded.scope,
				sites = excluded.sites, topics = excluded.topics, language = excluded.language, name = excluded.name,
				source_id = excluded.source_id, source_version = excluded.source_version, activity = excluded.activity,
				digest_hi = excluded.digest_hi, digest_lo = excluded.digest_lo, expires_at = excluded.expires_at
			where excluded.rev > record.rev`),
		site.db.run(sql`${incomingRows(known)} insert into ${recordSource} (record_id, source, rev, digest_hi, digest_lo)
			select value ->> 'id', ${source}, value ->> 'rev', value ->> 'hi', value ->> 'lo' from incoming where ${notBuried(site)}
			on conflict (source, record_id) do update set rev = excluded.rev, digest_hi = excluded.digest_hi, digest_lo = excluded.digest_lo
			where excluded.rev > record_source.rev`),
		...(site.kind === "federation" ? [...(await relayUpdates(site, incoming)), blankSuperseded(site, items)] : []),
		...noteRelayed(site, source, items),
		...indexReceived(site, items),
		...(await received(site, items)),
	];
};

/** Whom we know through somebody else is no stranger, also once that somebody is gone (hint.ts). */
const noteRelayed = (site: Site, source: string, items: readonly JudgedActivity[]): Statement[] => {
	const others = [...new Set(items.map((item) => item.origin))].filter((origin) => origin !== source);
	if (others.length === 0) return [];
	return [
		site.db.run(sql`update ${peer} set relayed = 1
			where origin in (select value from json_each(${JSON.stringify(others)})) and not relayed`),
	];
};

/**
 * A federation serves its members' activities on in its own log unchanged, proof included. An entry whose content was
 * let go (its author had left) gets it back; readers that are past it find it by comparing inventories.
 */
const relayUpdates = async (site: Site, incoming: readonly Incoming[]): Promise<Statement[]> => {
	const relayed = incoming.filter(({ row }) => row.scope !== "sites");
	const rows = await Promise.all(
		relayed.map(async ({ item: { type, activity, text }, row: { id, kind, rev, origin, scope } }) => ({
			...{ id, kind, rev, origin, scope, type, text, activityId: activity.id },
			mark: await markOf(activity),
		})),
	);
	return [
		site.db.run(sql`${incomingRows(rows)}
		insert into ${logEntry} (activity_id, mark, type, record_id, kind, rev, origin, scope, sites, activity, at)
		select value ->> 'activityId', value ->> 'mark', value ->> 'type', value ->> 'id', value ->> 'kind', value ->> 'rev',
			value ->> 'origin', value ->> 'scope', '[]', value ->> 'text', ${site.clock()}
		from incoming where ${notBuried(site)} order by value ->> 'rev'
		on conflict do update set activity = excluded.activity where log_entry.activity is null`),
	];
};

/** Of an unversioned record only the present words are passed on, in whatever order its revisions came. */
const blankSuperseded = (site: Site, items: readonly JudgedActivity[]): Statement =>
	site.db.run(sql`update ${logEntry} set activity = null
		where record_id in (select value from json_each(${JSON.stringify(items.map((item) => item.recordId))})) and type <> 'Delete' and activity is not null
		and rev < (select r.rev from ${record} r where r.id = log_entry.record_id and r.version is null)`);
