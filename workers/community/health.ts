import { version } from "#core/version.ts";
import { healthOf } from "#exchange/health.ts";
import journal from "../../migrations/community/meta/_journal.json" with { type: "json" };
import type { Services } from "./services.ts";

/** The last migration that this code was written for, as `wrangler d1 migrations apply` names it. */
const wanted = `${journal.entries.at(-1)?.tag}.sql`;

/** For whoever watches the site: its version, whether the database answers, and whether it has the tables we need. */
export const healthz = async (services: Services): Promise<Response> => {
	const health = await healthOf(services, wanted);
	const ok = health.database === "migrated";
	return Response.json(
		{ ok, version, ...health },
		{ status: ok ? 200 : 503, headers: { "cache-control": "no-store" } },
	);
};
