import { minute, second } from "#core/clock.ts";
import { doJob, tick } from "#exchange/jobs.ts";
import type { Fault, Job } from "#exchange/site.ts";
import type { SiteKind } from "#scripts/support/worker-name.ts";
import { Disk } from "./disk.ts";
import { dice } from "./random.ts";
import { isStop, SimSite } from "./sim-site.ts";
import { Timeline } from "./timeline.ts";
import { Wire } from "./wire.ts";

/** The morning on which every simulated history begins. */
const beginning = Date.parse("2026-11-20T09:00:00Z");
/** A job that fails this often goes to the dead letters. */
const mostAttempts = 4;

export type WorldOptions = {
	readonly seed: string;
	readonly chapters: number;
	readonly faults?: readonly Fault[];
};

/** A federation and its chapters in one process: virtual time, real databases and signatures, and a network that can fail. */
export class World {
	readonly timeline = new Timeline(beginning);
	readonly sites: readonly SimSite[];
	readonly wire: Wire;
	/** How often each site's cron fires: as deployed, while nobody says otherwise. */
	cronEvery = 5 * minute;
	/** How often a queue message comes twice, or not at all. */
	queueTrouble = 0;
	/** Jobs of these sorts get lost, always. */
	withheld: readonly Job["type"][] = [];
	/** What failed in a way that no part of the engine may fail in. */
	readonly broken: string[] = [];
	jobsDone = 0;
	#waiting = 0;
	readonly #disk = new Disk();
	readonly #seed: string;
	readonly #counts = new Map<string, number>();

	private constructor(options: WorldOptions) {
		this.#seed = options.seed;
		this.wire = new Wire(options.seed, this.timeline, (origin) => this.sites.find((site) => site.origin === origin));
		const surroundings = {
			seed: options.seed,
			timeline: this.timeline,
			disk: this.#disk,
			faults: new Set(options.faults),
			send: (from: SimSite, request: Request) => this.wire.carry(from, request),
			enqueue: (at: SimSite, jobs: readonly Job[]) => this.#enqueue(at, jobs),
		};
		const names: [string, SiteKind][] = [["network", "federation"]];
		for (let i = 1; i <= options.chapters; i++) names.push([`chapter${i}`, "chapter"]);
		this.sites = names.map(([name, kind]) => new SimSite(surroundings, name, kind));
	}

	static async start(options: WorldOptions): Promise<World> {
		const world = new World(options);
		for (const [i, site] of world.sites.entries()) {
			site.start();
			await world.timeline.during(() => site.makeKey());
			world.#cron(site, beginning + (i + 1) * 7 * second);
		}
		return world;
	}

	site(name: string): SimSite {
		const found = this.sites.find((site) => site.name === name);
		if (!found) throw new Error(`no site is called ${name}`);
		return found;
	}

	/** Lets virtual time pass. */
	pass(ms: number): Promise<void> {
		return this.timeline.runTo(this.timeline.now + ms);
	}

	/** Messages in queues or being worked on. */
	get waiting(): number {
		return this.#waiting;
	}

	end(): void {
		for (const site of this.sites) site.close();
		this.#disk.remove();
	}

	#cron(site: SimSite, at: number): void {
		this.timeline.at(at, () => {
			if (site.up) void this.timeline.track(tick(site.site).catch((thrown) => this.#note(site, "tick", thrown)));
			this.#cron(site, at + this.cronEvery);
		});
	}

	#enqueue(site: SimSite, jobs: readonly Job[]): void {
		for (const job of jobs) {
			const text = JSON.stringify(job);
			const key = `${site.name} ${text}`;
			const nth = (this.#counts.get(key) ?? 0) + 1;
			this.#counts.set(key, nth);
			const fate = dice(`${this.#seed}/${key}/${nth}`);
			if (this.withheld.includes(job.type) || fate.chance(this.queueTrouble)) continue;
			const copies = fate.chance(this.queueTrouble) ? 2 : 1;
			for (let copy = 0; copy < copies; copy++) {
				this.#waiting++;
				this.#run(site, JSON.parse(text), 1, 50 + fate.below(2 * second) + copy * fate.below(minute));
			}
		}
	}

	/** A message stays in its queue while its site is down; a job that fails is tried again, later each time. */
	#run(site: SimSite, job: Job, attempt: number, delay: number): void {
		this.timeline.at(this.timeline.now + delay, () => {
			if (!site.up) return this.#run(site, job, attempt, minute);
			const work = doJob(site.site, job).then(
				(done) => done.ok,
				(thrown: unknown) => {
					this.#note(site, JSON.stringify(job), thrown);
					return false;
				},
			);
			void this.timeline.track(
				work.then((done) => {
					this.jobsDone++;
					if (!done && attempt < mostAttempts) return this.#run(site, job, attempt + 1, attempt * 30 * second);
					this.#waiting--;
				}),
			);
		});
	}

	/** A stop explains whatever fails while it happens; anything else thrown is a bug. */
	#note(site: SimSite, during: string, thrown: unknown): void {
		if (isStop(thrown)) return;
		const cause = thrown instanceof Error && thrown.cause ? ` (${String(thrown.cause)})` : "";
		this.broken.push(`${site.name} ${during}: ${String(thrown).slice(0, 600)}${cause}`);
	}
}
