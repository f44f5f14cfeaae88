import { drizzle } from "drizzle-orm/d1";
import type { Fill } from "#bench/fill-rows.ts";

/** D1 takes any number in one batch; this keeps each well under its megabyte. */
const mostInBatch = 200;

/** Puts rows into a D1 as the benchmarks put them into a file. */
export const fillD1 = async <T>(database: D1Database, work: (fill: Fill) => Promise<T>): Promise<T> => {
	const writer = drizzle(database);
	const statements: D1PreparedStatement[] = [];
	const done = await work((table, rows) => {
		for (const row of rows) {
			const { sql, params } = writer.insert(table).values(row).toSQL();
			statements.push(database.prepare(sql).bind(...params));
		}
	});
	for (let i = 0; i < statements.length; i += mostInBatch) await database.batch(statements.slice(i, i + mostInBatch));
	return done;
};
