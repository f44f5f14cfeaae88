import { sql } from "drizzle-orm";
import type { Log } from "#core/log.ts";
import type { Db } from "./site.ts";

export type Health = {
	readonly database: "migrated" | "not migrated" | "unreachable";
	readonly migration: { readonly applied: string | null; readonly wanted: string };
};

/** Whether the database answers, and whether its last migration is the one that the code was written for. */
export const healthOf = async (by: { readonly db: Db; readonly log: Log }, wanted: string): Promise<Health> => {
	try {
		const [row] = await by.db.all<{ name: string }>(sql`select name from d1_migrations order by id desc limit 1`);
		const applied = row?.name ?? null;
		return { database: applied === wanted ? "migrated" : "not migrated", migration: { applied, wanted } };
	} catch (cause) {
		by.log("health.unreachable", { message: String(cause) });
		return { database: "unreachable", migration: { applied: null, wanted } };
	}
};
