import { type SQL, sql } from "drizzle-orm";
import { searchDoc } from "./search-tables.ts";
import type { Site, Statement } from "./site.ts";
import { logEntry, record, recordSource, recordVersion } from "./tables.ts";

/**
 * The statements that let go of records for which a source no longer vouches: without any other source a record
 * leaves, with its versions, index rows and what a federation relayed of it. No tombstone: it was not withdrawn,
 * we may just not see it any more.
 */
export const dropFromSource = (site: Site, source: string, ids: readonly string[]): Statement[] =>
	letGo(site, sql`s.source = ${source} and s.record_id in (select value from json_each(${JSON.stringify(ids)}))`);

/**
 * The same for everything that only a relation with these peers let us see. What is addressed to us by name stays, and
 * what is public too unless it was us who ended the relation.
 */
export const dropFromEnded = (site: Site, peers: SQL, endedBy: "us" | "them"): Statement[] =>
	letGo(
		site,
		endedBy === "us"
			? sql`s.source in (${peers}) and r.scope <> 'sites'`
			: sql`s.source in (${peers}) and r.scope = 'network'`,
	);

/** `which` speaks of record_source as s and record as r. */
const letGo = (site: Site, which: SQL): Statement[] => {
	const doomed = sql`select r.id from ${record} r join ${recordSource} s on s.record_id = r.id where ${which}
		and not exists (select 1 from ${recordSource} o where o.record_id = r.id and o.source <> s.source)`;
	return [
		site.db.run(sql`delete from ${searchDoc} where id in (${doomed})`),
		site.db.run(sql`delete from ${recordVersion} where record_id in (${doomed})`),
		site.db.run(sql`update ${logEntry} set activity = null where type <> 'Delete' and record_id in (${doomed})`),
		site.db.run(sql`delete from ${record} where id in (${doomed})`),
		site.db.run(sql`delete from ${recordSource} where (record_id, source) in (select s.record_id, s.source
			from ${recordSource} s left join ${record} r on r.id = s.record_id where r.id is null or (${which}))`),
		...site.swept(site),
	];
};

/**
 * The statements that let go of those of these records for which no source vouches any more: a Delete may have taken the
 * last vouch for an older revision, while a later one was here already that nobody vouches for.
 */
export const dropUnvouched = (site: Site, ids: SQL): Statement[] => {
	const doomed = sql`select r.id from ${record} r where r.id in (${ids}) and r.origin <> ${site.origin}
		and not exists (select 1 from ${recordSource} s where s.record_id = r.id)`;
	return [
		site.db.run(sql`delete from ${searchDoc} where id in (${doomed})`),
		site.db.run(sql`delete from ${recordVersion} where record_id in (${doomed})`),
		site.db.run(sql`update ${logEntry} set activity = null where type <> 'Delete' and record_id in (${doomed})`),
		site.db.run(sql`delete from ${record} where id in (${doomed})`),
	];
};

/** The statements that remove received records whose end date has passed. */
export const dropExpired = (site: Site): Statement[] => {
	const expired = sql`select id from ${record} where expires_at is not null and expires_at <= ${site.clock()} and origin <> ${site.origin}`;
	return [
		site.db.run(sql`update ${logEntry} set activity = null where type <> 'Delete' and record_id in (${expired})`),
		site.db.run(sql`delete from ${searchDoc} where id in (${expired})`),
		site.db.run(sql`delete from ${recordVersion} where record_id in (${expired})`),
		site.db.run(sql`delete from ${recordSource} where record_id in (${expired})`),
		site.db.run(sql`delete from ${record} where id in (${expired})`),
		...site.swept(site),
	];
};
