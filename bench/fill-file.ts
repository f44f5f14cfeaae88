import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { drizzle } from "drizzle-orm/d1";
import { SqliteD1 } from "#scripts/support/sqlite-d1.ts";
import type { Fill } from "./fill-rows.ts";

/** Puts rows straight into a SQLite file, all in one transaction. */
export const fillFile = async <T>(file: string, work: (fill: Fill) => Promise<T>): Promise<T> => {
	const database = new DatabaseSync(file);
	const writer = drizzle(new SqliteD1(database));
	database.exec("pragma synchronous = off; begin"); // made anew for each run: nothing has to outlive a crash
	const done = await work((table, rows) => {
		// Most rows of a table name the same columns, so few statements are prepared.
		const prepared = new Map<string, StatementSync>();
		for (const row of rows) {
			const { sql, params } = writer.insert(table).values(row).toSQL();
			const statement = prepared.get(sql) ?? database.prepare(sql);
			prepared.set(sql, statement);
			statement.run(...(params as SQLInputValue[]));
		}
	});
	database.exec("commit");
	database.close();
	return done;
};
