import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { root } from "./root.ts";
import type { WorkerName } from "./worker-name.ts";

// The table that `wrangler d1 migrations apply` keeps, so that either may follow the other.
const bookkeeping = `create table if not exists d1_migrations (
	id integer primary key autoincrement,
	name text unique,
	applied_at timestamp default current_timestamp not null
)`;

/** Brings one SQLite file up to date, each migration as one transaction, and returns the names of those it applied. */
export const migrateFile = (path: string, worker: WorkerName): string[] => {
	mkdirSync(dirname(path), { recursive: true });
	const database = new DatabaseSync(path);
	try {
		return migrate(database, worker);
	} finally {
		database.close();
	}
};

/** As `migrateFile`, for a database that is open already. */
export const migrate = (database: DatabaseSync, worker: WorkerName): string[] => {
	database.exec(bookkeeping);
	const applied = new Set(
		database
			.prepare("select name from d1_migrations")
			.all()
			.map((row) => row.name),
	);
	const folder = join(root, "migrations", worker);
	const names = readdirSync(folder).filter((name) => name.endsWith(".sql"));
	const missing = names.sort().filter((name) => !applied.has(name));
	for (const name of missing) apply(database, name, readFileSync(join(folder, name), "utf8"));
	return missing;
};

const apply = (database: DatabaseSync, name: string, sql: string): void => {
	database.exec("begin immediate; pragma defer_foreign_keys = on");
	try {
		database.exec(sql);
		database.prepare("insert into d1_migrations (name) values (?)").run(name);
		database.exec("commit");
	} catch (cause) {
		database.exec("rollback");
		throw new Error(`Migration ${name} failed: ${cause instanceof Error ? cause.message : cause}`, { cause });
	}
};
