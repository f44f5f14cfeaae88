import type { SQL } from "drizzle-orm";
import type { Db } from "#exchange/site.ts";
import { batch } from "#identity/db.ts";

/**
 * Runs several selects written as SQL in one round trip to D1 and gives back their rows, in order. Columns come as
 * SQLite holds them: JSON is text, a boolean is 0 or 1.
 */
export const readBatch = async <Rows extends readonly unknown[]>(
	db: Db,
	queries: { readonly [I in keyof Rows]: SQL },
): Promise<{ [I in keyof Rows]: Rows[I][] }> => {
	const answers = await batch(db, queries as readonly SQL[]);
	return answers.map(({ rows }) => rows) as { [I in keyof Rows]: Rows[I][] };
};
