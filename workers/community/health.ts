import { sql } from "drizzle-orm";
import { version } from "#core/version.ts";
import journal from "../../migrations/community/meta/_journal.json" with { type: "json" };
import type { Services } from "./services.ts";

/** The last migration that this code was written for, as `wrangler d1 migrations apply` names it. */
const wanted = `${journal.entries.at(-1)?.tag}.sql`;

const applied = async ({ db, log }: Services): Promise<string | null | undefined> => {
	try {
		const [row] = await db.all<{ name: string }>(sql`select name from d1_migrations order by id desc limit 1`);
		return row?.name ?? null;
	} catch (cause) {
		log("health.unreachable", { message: String(cause) });
		return undefined;
	}
};

/** For whoever watches the site: its version, whether the database answers, and whether it has the tables we need. */
export const healthz = async (services: Services): Promise<Response> => {
	const latest = await applied(services);
	const database = latest === undefined ? "unreachable" : latest === wanted ? "migrated" : "not migrated";
	return Response.json(
		{ ok: database === "migrated", version, database, migration: { applied: latest ?? null, wanted } },
		{ status: database === "migrated" ? 200 : 503, headers: { "cache-control": "no-store" } },
	);
};
