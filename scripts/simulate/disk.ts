import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { migrateFile } from "#scripts/support/migrate.ts";
import { type SiteKind, workerOf } from "#scripts/support/worker-name.ts";

/** The databases of a simulated network: one SQLite file a site, with the Worker's own migrations. */
export class Disk {
	readonly #folder = mkdtempSync(join(tmpdir(), "simulate-"));
	readonly #templates = new Map<SiteKind, string>();

	/** A fresh, migrated database. */
	create(name: string, kind: SiteKind): DatabaseSync {
		copyFileSync(this.#template(kind), this.#path(name));
		return this.#open(name);
	}

	/** A copy of a site's database as it is now. */
	backUp(name: string): void {
		copyFileSync(this.#path(name), this.#path(`${name}-backup`));
	}

	/** Puts the last copy in the place of a site's database, which has been closed. */
	restore(name: string): DatabaseSync {
		copyFileSync(this.#path(`${name}-backup`), this.#path(name));
		return this.#open(name);
	}

	remove(): void {
		rmSync(this.#folder, { recursive: true, force: true });
	}

	#path(name: string): string {
		return join(this.#folder, `${name}.sqlite`);
	}

	#template(kind: SiteKind): string {
		const known = this.#templates.get(kind);
		if (known) return known;
		const path = this.#path(`template-${kind}`);
		migrateFile(path, workerOf(kind));
		this.#templates.set(kind, path);
		return path;
	}

	/** The simulated sites stop between statements, the machine underneath does not: nothing has to be flushed. */
	#open(name: string): DatabaseSync {
		const database = new DatabaseSync(this.#path(name));
		database.exec("pragma journal_mode = memory; pragma synchronous = off; pragma locking_mode = exclusive");
		return database;
	}
}
