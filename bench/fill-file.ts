import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { drizzle } from "drizzle-orm/d1";
import { SqliteD1 } from "#scripts/support/sqlite-d1.ts";
import type { Fill } from "./fill-rows.ts";

/** Puts rows straight into a SQLite file, all in one transaction. Rows of one table name the same columns. */
export const fillFile = async <T>(file: string, work: (fill: Fill) => Promise<T>): Promise<T> => {
	const database = new DatabaseSync(file);
	const writer = drizzle(new SqliteD1(database));
	database.exec("pragma synchronous = off; begin"); // made anew for each run: nothing has to outlive a crash
	const done = await work((table, rows) => {
		const [first] = rows;
		if (!first) return;
		const statement = database.prepare(writer.insert(table).values(first).toSQL().sql);
		for (const row of rows) {
			statement.run(...(writer.insert(table).values(row).toSQL().params as SQLInputValue[]));
		}
	});
	database.exec("commit");
	database.close();
	return done;
};
