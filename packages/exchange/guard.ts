import { type SQL, sql } from "drizzle-orm";
import { problem } from "#core/problem.ts";
import type { Result } from "#core/result.ts";
import { type Db, runBatch, type Statement } from "./site.ts";

/**
 * A statement that breaks its whole batch when `condition` doesn't hold at that moment, so that nothing is written on
 * grounds that have changed since they were read. D1 has no transaction that could ask first.
 */
export const mustHold = (db: Db, condition: SQL): Statement =>
	db.run(sql`select json(case when ${condition} then '1' else 'no' end)`);

/** In SQLite's own words: a `mustHold` that did not hold, or a unique index in the way. */
const wasOvertaken = (cause: unknown): boolean => /malformed JSON|UNIQUE constraint failed/.test(String(cause));

/**
 * Runs a batch; false when a `mustHold` in it did not hold or a unique index was in the way, and nothing was
 * written. Any other failure is a bug and thrown.
 */
export const runGuarded = async (db: Db, statements: readonly Statement[]): Promise<boolean> => {
	try {
		await runBatch(db, statements);
		return true;
	} catch (cause) {
		if (wasOvertaken(cause)) return false;
		throw cause;
	}
};

/** More changes of one thing at one moment than this are not people's. */
const attempts = 3;

/**
 * Does a piece of work that ends in one batch. When somebody else here was faster, so that the batch broke, it is done anew
 * on what is there by then, a few times over: for changes that hold whatever the other one said.
 */
export const anew = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
	for (let i = 0; i < attempts; i++) {
		try {
			return await work();
		} catch (cause) {
			if (!wasOvertaken(cause)) throw cause;
		}
	}
	return problem("conflict", "This was changed here again and again at the same moment. Please try once more.");
};
