import { drizzle } from "drizzle-orm/d1";
import type { Clock } from "#core/clock.ts";
import { type Random, webRandom } from "#core/id.ts";
import { consoleLog, type Log } from "#core/log.ts";
import type { Db, Site } from "#exchange/site.ts";
import { publicLife } from "#web/public-cache.ts";
import { type KeptCard, keptCard } from "./card.ts";
import type { Config } from "./config.ts";
import { handlers } from "./handlers.ts";
import type { Job } from "./jobs/job.ts";

/** What actions and pages are given. `site` is this network as a party of the exchange. */
export type Services = {
	readonly config: Config;
	readonly db: Db;
	readonly site: Site;
	readonly clock: Clock;
	readonly random: Random;
	readonly log: Log;
	/** The network's name and colours, as pages show them. */
	readonly card: KeptCard;
	readonly enqueue: (jobs: readonly Job[]) => Promise<void>;
};

/** What comes from outside: replaced by simulations, seeding and tests, and by nothing else. */
export type Outside = {
	readonly clock: Clock;
	readonly random: Random;
	readonly log: Log;
	readonly fetch: (request: Request) => Promise<Response>;
	readonly send: (jobs: readonly Job[]) => Promise<void>;
};

export const realOutside = (queue: Queue<unknown>): Outside => ({
	clock: Date.now,
	random: webRandom,
	log: consoleLog,
	fetch: (request) => fetch(request),
	send: async (jobs) => {
		if (jobs.length > 0) await queue.sendBatch(jobs.map((body) => ({ body })));
	},
});

export const makeServices = (config: Config, database: D1Database, outside: Outside): Services => {
	const db = drizzle(database) as Db;
	const { clock, random, log } = outside;
	const site: Site = {
		origin: config.origin,
		kind: "federation",
		db,
		clock,
		random,
		log,
		secret: config.secret,
		fetch: outside.fetch,
		allowLocal: config.local,
		enqueue: outside.send,
		handlers,
		cacheLife: publicLife,
		openToApplications: true,
		faults: new Set(),
	};
	const card = keptCard(db, clock, config.origin);
	return { config, db, site, clock, random, log, card, enqueue: outside.send };
};
