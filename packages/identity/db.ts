import { SQL } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { DrizzleD1Database } from "drizzle-orm/d1";

/** A site's database: tables are passed to each query. */
export type Db = DrizzleD1Database<Record<string, never>> & { readonly $client: D1Database };
export type Statement = BatchItem<"sqlite">;

type Built = { readonly sql: string; readonly params: unknown[] };

/** Drizzle's two ways to write a statement, its builder's and raw SQL. */
const built = (db: Db, statement: SQL | Statement): Built => {
	const either = statement as unknown as { toSQL?: (config?: unknown) => Built; getQuery?: () => Built };
	if (statement instanceof SQL) return db.all(statement).getQuery();
	const query = either.toSQL?.() ?? either.getQuery?.();
	if (!query) throw new Error("This is not a statement.");
	return query;
};

/**
 * Runs statements as one transaction, in one round trip, and says of each how many rows it changed and which it returned
 * (columns as SQLite holds them). Drizzle's own batch can't bind the parameters of raw SQL on D1.
 */
export const batch = async <Row = unknown>(
	db: Db,
	statements: readonly (SQL | Statement)[],
): Promise<{ readonly changes: number; readonly rows: Row[] }[]> => {
	const prepared = statements.map((statement) => {
		const { sql, params } = built(db, statement);
		return db.$client.prepare(sql).bind(...params);
	});
	const answers = await db.$client.batch<Row>(prepared);
	return answers.map(({ meta, results }) => ({ changes: meta.changes, rows: results }));
};
