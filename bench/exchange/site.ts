import { drizzle } from "drizzle-orm/d1";
import { webRandom } from "#core/id.ts";
import { silentLog } from "#core/log.ts";
import type { Db, Site } from "#exchange/site.ts";

/** Seals the keys of sites that live for one measurement. */
const secret = "of a site that lives for one measurement";

/** A chapter that takes part in the exchange and does nothing else, on this database. */
export const benchSite = (
	origin: string,
	database: D1Database,
	wire: Site["fetch"] = (request) => fetch(request),
): Site => ({
	origin,
	kind: "chapter",
	db: drizzle(database) as Db,
	clock: Date.now,
	random: webRandom,
	log: silentLog,
	secret,
	fetch: wire,
	allowLocal: true,
	enqueue: async () => {},
	handlers: async () => ({}),
	swept: () => [],
	cacheLife: 0,
	openToApplications: false,
	faults: new Set(),
});
