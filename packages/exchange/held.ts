import { and, asc, eq, gt, lte, sql } from "drizzle-orm";
import type { Digest } from "./fingerprint.ts";
import type { Site } from "./site.ts";
import { recordSource } from "./tables.ts";

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
