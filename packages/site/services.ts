import { drizzle } from "drizzle-orm/d1";
import type { Clock } from "#core/clock.ts";
import { type Random, webRandom } from "#core/id.ts";
import { consoleLog, type Log } from "#core/log.ts";
import type { Db, Job as ExchangeJob, Site } from "#exchange/site.ts";
import type { MailJob } from "#identity/party.ts";
import { publicLife } from "#web/public-cache.ts";
import type { KeptCard, SiteCard } from "./card.ts";
import type { SiteConfig } from "./config.ts";

/** Work for the queue that every site has. Messages hold ids, never content. */
export type SiteJob = ExchangeJob | MailJob;

/** What actions and pages are given. `site` is this one as a party of the exchange; `Own` are jobs that only its kind has. */
export type SiteServices<C extends SiteCard = SiteCard, Own = never> = {
	readonly config: SiteConfig;
	readonly db: Db;
	readonly site: Site;
	readonly clock: Clock;
	readonly random: Random;
	readonly log: Log;
	/** The site's name and colours, as pages show them. */
	readonly card: KeptCard<C>;
	readonly enqueue: (jobs: readonly (SiteJob | Own)[]) => Promise<void>;
};

/** What comes from outside: replaced by simulations, seeding and tests, and by nothing else. */
export type Outside<Own = never> = {
	readonly clock: Clock;
	readonly random: Random;
	readonly log: Log;
	readonly fetch: (request: Request) => Promise<Response>;
	readonly send: (jobs: readonly (SiteJob | Own)[]) => Promise<void>;
};

export const realOutside = (queue: Queue<unknown>): Outside<unknown> => ({
	clock: Date.now,
	random: webRandom,
	log: consoleLog,
	fetch: (request) => fetch(request),
	send: async (jobs) => {
		if (jobs.length > 0) await queue.sendBatch(jobs.map((body) => ({ body })));
	},
});

/** The services of one site: `own` is what its kind adds to what every site has. */
export const siteServices = <C extends SiteCard, Own>(
	{ config, database, outside }: { config: SiteConfig; database: D1Database; outside: Outside<Own> },
	own: Pick<Site, "kind" | "handlers" | "swept" | "openToApplications"> & {
		readonly card: (db: Db, origin: string) => KeptCard<C>;
	},
): SiteServices<C, Own> => {
	const db = drizzle(database) as Db;
	const { clock, random, log } = outside;
	const { card, ...exchange } = own;
	const site: Site = {
		...exchange,
		origin: config.origin,
		db,
		clock,
		random,
		log,
		secret: config.secret,
		fetch: outside.fetch,
		allowLocal: config.local,
		enqueue: outside.send,
		cacheLife: publicLife,
		faults: new Set(),
	};
	return { config, db, site, clock, random, log, card: card(db, config.origin), enqueue: outside.send };
};
