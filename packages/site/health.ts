import { version } from "#core/version.ts";
import { healthOf } from "#exchange/health.ts";
import type { SiteServices } from "./services.ts";

/** The journal that drizzle-kit keeps of a worker's migrations. */
export type Journal = { readonly entries: readonly { readonly tag: string }[] };

/**
 * For whoever watches the site: its version, whether the database answers, and whether it has the tables we need. The
 * last migration is called as `wrangler d1 migrations apply` names it.
 */
export const healthz = async (services: SiteServices, { entries }: Journal): Promise<Response> => {
	const health = await healthOf(services, `${entries.at(-1)?.tag}.sql`);
	const ok = health.database === "migrated";
	const headers = { "cache-control": "no-store" };
	return Response.json({ ok, version, ...health }, { status: ok ? 200 : 503, headers });
};
