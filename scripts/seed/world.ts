import { tick } from "#exchange/jobs.ts";
import { serveExchange } from "#exchange/serve.ts";
import type { Site } from "#exchange/site.ts";

/** A site of the seeded network, and what its queue holds. */
export type SeedSite = {
	readonly name: string;
	readonly exchange: Site;
	/** The actor document, which is not part of the exchange's own addresses. */
	readonly actor: () => Promise<object>;
	readonly runJob: (job: unknown) => Promise<void>;
};

type Waiting = { readonly site: string; readonly job: unknown };

/** More rounds than any chain of pull, heal, hint and receipt needs. */
const mostRounds = 40;

/** Sites in one process that reach each other as over HTTP: signed requests, bounded answers, jobs by queue. */
export class SeedWorld {
	#now = 0;
	#waiting: Waiting[] = [];
	readonly #sites = new Map<string, SeedSite>();

	readonly clock = (): number => this.#now;
	readonly setClock = (at: number): void => {
		this.#now = Math.max(this.#now, at);
	};

	add(site: SeedSite): void {
		this.#sites.set(site.exchange.origin, site);
	}

	readonly fetch = async (request: Request): Promise<Response> => {
		const url = new URL(request.url);
		const site = this.#sites.get(url.origin);
		if (!site) throw new TypeError(`${url.origin} is not in this network`);
		if (url.pathname === "/actor") return Response.json(await site.actor());
		return serveExchange(site.exchange, request, "seeded");
	};

	/** The queue of one site. */
	readonly queueOf =
		(origin: string) =>
		async (jobs: readonly unknown[]): Promise<void> => {
			this.#waiting.push(...jobs.map((job) => ({ site: origin, job })));
		};

	/** Lets all sites tell and ask one another until nothing is left to do. Time moves on a little, as it would. */
	readonly exchange = async (): Promise<void> => {
		for (let round = 0; round < mostRounds; round++) {
			if (round > 0 && this.#waiting.length === 0) return;
			if (round === 0) for (const site of this.#sites.values()) await tick(site.exchange);
			while (this.#waiting.length > 0) await this.#work();
			this.#now += 20_000;
		}
	};

	async #work(): Promise<void> {
		const batch = uniqueJobs(this.#waiting);
		this.#waiting = [];
		for (const { site, job } of batch) await this.#sites.get(site)?.runJob(job);
	}
}

/** The same job twice in one go would be done twice for nothing. */
const uniqueJobs = (jobs: readonly Waiting[]): Waiting[] => [
	...new Map(jobs.map((one) => [JSON.stringify(one), one])).values(),
];
