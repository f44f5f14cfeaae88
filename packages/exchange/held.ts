import { and, asc, eq, gt, lte, sql } from "drizzle-orm";
import type { Digest } from "./fingerprint.ts";
import type { Site } from "./site.ts";
import { record, recordSource, tombstone } from "./tables.ts";

/** The digest over what we hold because this source vouches for it. */
export const digestHeld = async (site: Site, source: string): Promise<Digest> => {
	const [sum] = await site.db
		.select({
			count: sql<number>`count(*)`,
			hi: sql<number>`coalesce(sum(${recordSource.digestHi}), 0)`,
			lo: sql<number>`coalesce(sum(${recordSource.digestLo}), 0)`,
		})
		.from(recordSource)
		.where(eq(recordSource.source, source));
	return sum ?? { count: 0, hi: 0, lo: 0 };
};

/** So many records are told to their author in one answer. */
const toldAtOnce = 40;

/** What we hold of an author's own words, its signed Deletes included: for an author whose site was restored from a backup. */
export const heldOf = async (site: Site, author: string, after: string) => {
	const ids = sql`select id from (select id from ${record} where origin = ${author} and id > ${after}
		union select record_id from ${tombstone} where origin = ${author} and record_id > ${after}) order by id limit ${toldAtOnce}`;
	const rows = await site.db.all<{
		id: string;
		activity: string;
	}>(sql`select id, activity from ${record} where id in (${ids})
		union all select record_id, activity from ${tombstone} where record_id in (${ids}) order by 1`);
	const told = new Set(rows.map((row) => row.id));
	return {
		items: rows.map((row) => row.activity),
		after: rows.at(-1)?.id ?? after,
		more: told.size === toldAtOnce,
	};
};

/** What we hold from a source, ids after one and up to another (or to the end). */
export const heldBetween = (site: Site, source: string, after: string, upTo: string | null) =>
	site.db
		.select({ id: recordSource.recordId, rev: recordSource.rev })
		.from(recordSource)
		.where(
			and(
				eq(recordSource.source, source),
				gt(recordSource.recordId, after),
				upTo === null ? undefined : lte(recordSource.recordId, upTo),
			),
		)
		.orderBy(asc(recordSource.recordId));
