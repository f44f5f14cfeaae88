import { sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { record, recordVersion, tombstone } from "#exchange/tables.ts";
import type { Audience } from "#protocol/vocabulary.ts";
import { type RecordSource, readableRecord, receivedRecord, recordSources } from "../../db/received.ts";

type Line = {
	readonly id: string;
	readonly kind: string;
	readonly origin: string;
	readonly originName: string | null;
	readonly version: number | null;
	readonly scope: Audience["scope"];
	readonly arrivedAt: number;
	readonly sourceId: string | null;
	readonly sourceVersion: number | null;
	readonly activity: string;
	readonly sources: string;
};
export type ReceivedVersion = {
	readonly version: number;
	readonly published: string | null;
	readonly reason: string | null;
};
export type ReceivedLine = Omit<Line, "sources"> & { readonly sources: readonly RecordSource[] };

/** Versions shown of one record; no practice has had more. */
const mostVersions = 100;

/** A received record as it may be shown to this reader, its versions, and whether it was taken back. One round trip. */
export const readReceived = async (
	db: Db,
	of: {
		readonly ownOrigin: string;
		readonly steward: boolean;
		readonly id: string;
		readonly version?: number;
		readonly now: number;
	},
) => {
	const version =
		of.version === undefined
			? sql`null`
			: sql`(select v.activity from ${recordVersion} v where v.record_id = r.id and v.version = ${of.version})`;
	const [[line], versions, [gone], [card]] = await readBatch<
		[Line & { chosen: string | null }, ReceivedVersion, { at: number }, { closing: string | null }]
	>(db, [
		sql`select r.id, r.kind, r.origin, ${siteName(sql`r.origin`)} as originName, r.version, r.scope, r.arrived_at as arrivedAt,
			r.source_id as sourceId, r.source_version as sourceVersion, r.activity, ${version} as chosen, ${recordSources} as sources
			from ${receivedRecord} where r.id = ${of.id} and ${readableRecord(of.ownOrigin, of.steward, of.now)}`,
		sql`select v.version, json_extract(v.activity, '$.published') as published,
			json_extract(v.activity, '$.object.content.reason') as reason
			from ${recordVersion} v where v.record_id = ${of.id} order by v.version desc limit ${mostVersions}`,
		sql`select at from ${tombstone} where record_id = ${of.id} and origin <> ${of.ownOrigin}`,
		sql`select json_extract(c.activity, '$.object.content.closing') as closing from ${record} c where c.kind = 'chapter'
			and c.origin = (select x.origin from ${record} x where x.id = ${of.id}) limit 1`,
	]);
	if (!line) return { line: undefined, chosen: null, versions: [], takenBack: gone !== undefined, closing: null };
	const { chosen, ...rest } = line;
	return {
		line: { ...rest, sources: JSON.parse(line.sources) as RecordSource[] },
		chosen,
		versions,
		takenBack: false,
		closing: card?.closing ?? null,
	};
};
