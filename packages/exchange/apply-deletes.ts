import { sql } from "drizzle-orm";
import { type JudgedActivity, markOf } from "#protocol/judge.ts";
import { dropUnvouched } from "./drop.ts";
import { searchDoc } from "./search-tables.ts";
import type { Site, Statement } from "./site.ts";
import { logEntry, record, recordSource, recordVersion, tombstone } from "./tables.ts";

/**
 * The statements that remove withdrawn records with everything derived from them, and leave a tombstone with
 * the count of what went. A revision later than the Delete stays.
 */
export const applyDeletes = async (site: Site, items: readonly JudgedActivity[]): Promise<Statement[]> => {
	if (items.length === 0) return [];
	const rows = items.map((item) => ({
		id: item.recordId,
		origin: item.origin,
		kind: item.kind,
		rev: item.rev,
		activity: item.text,
	}));
	const json = JSON.stringify(rows);
	// Of two Deletes of one record only the later is counted: what it takes away is taken away once.
	const last = rows.filter((row) => !rows.some((other) => other.id === row.id && other.rev > row.rev));
	return [
		...(site.faults.has("forget-tombstone") ? [] : [bury(site, JSON.stringify(last))]),
		...removeRows(site, json),
		...(site.kind === "federation" ? await relayDeletes(site, items) : []),
		...site.swept(site),
	];
};

/** Counts are taken before anything is removed, so that the receipt can name them. */
const bury = (site: Site, json: string): Statement =>
	site.db.run(sql`insert into ${tombstone} (record_id, origin, kind, rev, activity, removed_records, removed_versions, removed_index, at, receipt_due_at)
		select value ->> 'id', value ->> 'origin', value ->> 'kind', value ->> 'rev', value ->> 'activity',
			(select count(*) from ${record} r where r.id = value ->> 'id' and r.rev <= value ->> 'rev'),
			(select count(*) from ${recordVersion} v where v.record_id = value ->> 'id' and v.rev <= value ->> 'rev'),
			(select count(*) from ${searchDoc} s where s.id = value ->> 'id'),
			${site.clock()}, ${site.clock() + site.cacheLife}
		from json_each(${json}) where true
		on conflict (record_id) do update set rev = excluded.rev, activity = excluded.activity, at = excluded.at,
			receipt_due_at = excluded.receipt_due_at, removed_records = removed_records + excluded.removed_records,
			removed_versions = removed_versions + excluded.removed_versions, removed_index = removed_index + excluded.removed_index
		where excluded.rev > tombstone.rev`);

const removeRows = (site: Site, json: string): Statement[] => {
	const gone = sql`exists (select 1 from json_each(${json}) where value ->> 'rev' >= rev and value ->> 'id' = record_id)`;
	return [
		site.db.run(sql`delete from ${record} where id in (select value ->> 'id' from json_each(${json}))
			and rev <= (select max(value ->> 'rev') from json_each(${json}) where value ->> 'id' = record.id)`),
		site.db.run(
			sql`delete from ${recordVersion} where record_id in (select value ->> 'id' from json_each(${json})) and ${gone}`,
		),
		site.db.run(
			sql`delete from ${recordSource} where record_id in (select value ->> 'id' from json_each(${json})) and ${gone}`,
		),
		...dropUnvouched(site, sql`select value ->> 'id' from json_each(${json})`),
		unindexRemoved(site, sql`select value ->> 'id' from json_each(${json})`),
	];
};

/** Takes out of the search index what is no longer a live record. */
export const unindexRemoved = (site: Site, ids: ReturnType<typeof sql>): Statement =>
	site.db.run(
		sql`delete from ${searchDoc} where id in (${ids}) and not exists (select 1 from ${record} r where r.id = search_doc.id)`,
	);

const relayDeletes = async (site: Site, items: readonly JudgedActivity[]): Promise<Statement[]> => {
	const rows = await Promise.all(
		items.map(async ({ recordId: id, kind, rev, origin, activity, text }) => ({
			...{ id, kind, rev, origin, activityId: activity.id, activity: text },
			mark: await markOf(activity),
		})),
	);
	const json = JSON.stringify(rows);
	return [
		site.db.run(sql`update ${logEntry} set activity = null where record_id in (select value ->> 'id' from json_each(${json}))
			and type <> 'Delete' and rev <= (select max(value ->> 'rev') from json_each(${json}) where value ->> 'id' = log_entry.record_id)`),
		site.db.run(sql`insert or ignore into ${logEntry} (activity_id, mark, type, record_id, kind, rev, origin, scope, sites, activity, at)
			select value ->> 'activityId', value ->> 'mark', 'Delete', value ->> 'id', value ->> 'kind', value ->> 'rev',
				value ->> 'origin', 'public', '[]', value ->> 'activity', ${site.clock()} from json_each(${json}) where true`),
	];
};
