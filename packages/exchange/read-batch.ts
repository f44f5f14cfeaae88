import type { SQL } from "drizzle-orm";
import type { Db } from "./site.ts";

/**
 * Runs several selects written as SQL in one round trip to D1 and gives back their rows, in order. Drizzle's own batch
 * can't bind the parameters of raw SQL. Columns come as SQLite holds them: JSON is text, a boolean is 0 or 1.
 */
export const readBatch = async <Rows extends readonly unknown[]>(
	db: Db,
	queries: { readonly [I in keyof Rows]: SQL },
): Promise<{ [I in keyof Rows]: Rows[I][] }> => {
	const statements = (queries as readonly SQL[]).map((query) => {
		const built = db.all(query).getQuery();
		return db.$client.prepare(built.sql).bind(...built.params);
	});
	const answers = await db.$client.batch(statements);
	return answers.map((answer) => answer.results) as { [I in keyof Rows]: Rows[I][] };
};
