import { desc, eq, sql } from "drizzle-orm";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { Db } from "./db.ts";
import { deadLetter } from "./tables.ts";

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

/** Takes a job off the list without doing it. */
export const letGo = async (db: Db, id: string): Promise<void> => {
	await db.delete(deadLetter).where(eq(deadLetter.id, id));
};

/** Gives a job back to the queue. Jobs are safe to do twice, so it is taken off the list only afterwards. */
export const tryAgain = async (db: Db, id: string, enqueue: (job: unknown) => Promise<void>): Promise<Result<void>> => {
	const [row] = await db.select().from(deadLetter).where(eq(deadLetter.id, id)).limit(1);
	if (!row) return problem("not-found", "This isn’t waiting any more.");
	await enqueue(row.job);
	await letGo(db, id);
	return ok(undefined);
};
