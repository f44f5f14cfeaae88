import { type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { decisionVersion } from "../../db/voice.ts";
import { type DecisionRead, decisionQuery } from "./store.ts";

export type VersionRead = {
	readonly version: number;
	readonly text: string;
	readonly reason: string;
	readonly authorId: string;
	readonly authorName: string;
	readonly createdAt: number;
};

const versionColumns = sql`v.version, v.text, v.reason, v.author_id as authorId, coalesce(h.name, '') as authorName,
	v.created_at as createdAt from ${decisionVersion} v left join ${person} h on h.id = v.author_id`;

/** One more than `limit` versions, latest first. */
export const versionsQuery = (id: string, { limit, after }: ListPlace): SQL => sql`select ${versionColumns}
	where v.decision_id = ${id} ${after ? sql`and v.version < ${after.key}` : sql``}
	order by v.version desc limit ${limit + 1}`;

export const versionCursor = ({ version }: VersionRead): ListCursor => ({ key: version, id: "" });

/** A decision with its versions, latest first. One round trip. */
export const readVersions = async (db: Db, viewerId: string, id: string, place: ListPlace) => {
	const [[found], versions] = await readBatch<[DecisionRead, VersionRead]>(db, [
		decisionQuery(viewerId, id),
		versionsQuery(id, place),
	]);
	return found && { decision: found, versions };
};

/** A decision with two of its versions. One round trip. */
export const readTwo = async (db: Db, viewerId: string, id: string, one: number, other: number) => {
	const version = (number: number) =>
		sql`select ${versionColumns} where v.decision_id = ${id} and v.version = ${number}`;
	const [[found], [from], [to]] = await readBatch<[DecisionRead, VersionRead, VersionRead]>(db, [
		decisionQuery(viewerId, id),
		version(one),
		version(other),
	]);
	return found && from && to && { decision: found, from, to };
};
