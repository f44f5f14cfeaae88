import { type SQL, sql } from "drizzle-orm";
import { type Db, runBatch, type Statement } from "./site.ts";

/**
 * A statement that breaks its whole batch when `condition` doesn't hold at that moment, so that nothing is written on
 * grounds that have changed since they were read. D1 has no transaction that could ask first.
 */
export const mustHold = (db: Db, condition: SQL): Statement =>
	db.run(sql`select json(case when ${condition} then '1' else 'no' end)`);

/**
 * Runs a batch; false when a `mustHold` in it did not hold or a unique index was in the way, and nothing was
 * written. Any other failure is a bug and thrown.
 */
export const runGuarded = async (db: Db, statements: readonly Statement[]): Promise<boolean> => {
	try {
		await runBatch(db, statements);
		return true;
	} catch (cause) {
		if (/malformed JSON|UNIQUE constraint failed/.test(String(cause))) return false;
		throw cause;
	}
};
