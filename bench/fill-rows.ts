import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { InferInsertModel } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { SqliteD1 } from "#scripts/support/sqlite-d1.ts";

export type Fill = <T extends SQLiteTable>(table: T, rows: readonly InferInsertModel<T>[]) => void;

/** Puts rows straight into a SQLite file, all in one transaction. Rows of one table name the same columns. */
export const filling = (database: DatabaseSync, work: (fill: Fill) => void): void => {
	const writer = drizzle(new SqliteD1(database));
	database.exec("pragma synchronous = off; begin"); // made anew for each run: nothing has to outlive a crash
	work((table, rows) => {
		const [first] = rows;
		if (!first) return;
		const statement = database.prepare(writer.insert(table).values(first).toSQL().sql);
		for (const row of rows) {
			statement.run(...(writer.insert(table).values(row).toSQL().params as SQLInputValue[]));
		}
	});
	database.exec("commit");
};
