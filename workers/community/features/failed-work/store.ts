import { desc, eq, sql } from "drizzle-orm";
import type { Db } from "#exchange/site.ts";
import { deadLetter } from "#identity/tables.ts";

export type FailedRow = typeof deadLetter.$inferSelect;

/** Jobs that failed for good, latest first; one more than `limit`. */
export const readFailed = (
	db: Db,
	limit: number,
	after?: { readonly key: number | string; readonly id: string },
): Promise<FailedRow[]> =>
	db
		.select()
		.from(deadLetter)
		.where(after ? sql`(${deadLetter.at}, ${deadLetter.id}) < (${after.key}, ${after.id})` : undefined)
		.orderBy(desc(deadLetter.at), desc(deadLetter.id))
		.limit(limit + 1);

export const readOneFailed = async (db: Db, id: string): Promise<FailedRow | undefined> =>
	(await db.select().from(deadLetter).where(eq(deadLetter.id, id)).limit(1))[0];

export const dropFailed = (db: Db, id: string) => db.delete(deadLetter).where(eq(deadLetter.id, id));
