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

/** How large the chapter is whose pages are measured: larger than any that we know, so that a missing index shows. */
export const size = { people: 200, practices: 2_000, trials: 300, groups: 8, summaries: 24, received: 1_000 };

/** Over and over. */
export const at = <T>(list: readonly T[], i: number): T => {
	const found = list[i % list.length];
	if (found === undefined) throw new Error("The demo has none of these.");
	return found;
};

export const times = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
export const id = (kind: string, i: number): string => `${kind}_${String(i).padStart(22, "0")}`;
