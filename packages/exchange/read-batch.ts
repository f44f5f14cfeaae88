import { fillPlaceholders, type SQL } from "drizzle-orm";
import type { Db } from "./site.ts";

type Built = { readonly sql: string; readonly params: unknown[] };

/** The text of what was asked before: a query that is kept in a constant, with placeholders, is written once. */
const texts = new WeakMap<SQL, Built>();

const builtOf = (db: Db, query: SQL): Built => {
	const built = texts.get(query) ?? db.all(query).getQuery();
	texts.set(query, built);
	return built;
};

/**
 * Runs several selects written as SQL in one round trip to D1 and gives back their rows, in order; `values` go where
 * their placeholders stand. Drizzle's own batch can't bind the parameters of raw SQL. Columns come as SQLite holds them:
 * JSON is text, a boolean is 0 or 1.
 */
export const readBatch = async <Rows extends readonly unknown[]>(
	db: Db,
	queries: { readonly [I in keyof Rows]: SQL },
	values: Readonly<Record<string, string | number>> = {},
): Promise<{ [I in keyof Rows]: Rows[I][] }> => {
	const statements = (queries as readonly SQL[]).map((query) => {
		const { sql, params } = builtOf(db, query);
		return db.$client.prepare(sql).bind(...fillPlaceholders(params, values));
	});
	const answers = await db.$client.batch(statements);
	return answers.map((answer) => answer.results) as { [I in keyof Rows]: Rows[I][] };
};
