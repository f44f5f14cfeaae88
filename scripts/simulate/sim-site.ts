import type { DatabaseSync } from "node:sqlite";
import { drizzle } from "drizzle-orm/d1";
import { minute } from "#core/clock.ts";
import { silentLog } from "#core/log.ts";
import { shownKeys } from "#exchange/keys.ts";
import { unindexOwn } from "#exchange/search.ts";
import { serveExchange } from "#exchange/serve.ts";
import {
	type Db,
	type Fault,
	type Job,
	type KindHandler,
	type KindHandlers,
	runBatch,
	type Site,
	type Statement,
} from "#exchange/site.ts";
import { signingKey } from "#exchange/tables.ts";
import { actorDocument } from "#protocol/actor.ts";
import { kinds } from "#protocol/vocabulary.ts";
import { SqliteD1 } from "#scripts/support/sqlite-d1.ts";
import type { SiteKind } from "#scripts/support/worker-name.ts";
import type { Disk } from "./disk.ts";
import { type Dice, dice } from "./random.ts";
import { keyOf } from "./site-key.ts";
import type { Timeline } from "./timeline.ts";

/** Thrown by the very statement at which a site is stopped, and by everything that its old self tries afterwards. */
export class Stopped extends Error {
	constructor() {
		super("the site was stopped");
	}
}

/** Drizzle wraps what a statement throws. */
export const isStop = (thrown: unknown): boolean =>
	thrown instanceof Stopped || (thrown instanceof Error && thrown.cause !== undefined && isStop(thrown.cause));

/** What a site is given by the world around it. */
export type Surroundings = {
	readonly seed: string;
	readonly timeline: Timeline;
	readonly disk: Disk;
	readonly faults: ReadonlySet<Fault>;
	readonly send: (from: SimSite, request: Request) => Promise<Response>;
	readonly enqueue: (at: SimSite, jobs: readonly Job[]) => void;
};

/** As the features do: when a record of ours turns out to be withdrawn, it leaves our own index. */
const forget: KindHandler = {
	recovered: (site, items) =>
		items.flatMap((item) =>
			item.type === "Delete" ? [unindexOwn(site, item.recordId.slice(`${site.origin}/records/`.length))] : [],
		),
};
const handlers: KindHandlers = { practice: forget, person: forget, chapter: forget };

const secret = "a secret of a simulated site, long enough";

/** One site in a simulated network: real engine, real SQLite, and a machine that can be stopped between two statements. */
export class SimSite {
	readonly name: string;
	readonly kind: SiteKind;
	readonly origin: string;
	readonly #world: Surroundings;
	readonly #dice: Dice;
	/** This site's clock is wrong by so much. */
	readonly #skew: number;
	#database: DatabaseSync;
	#backedUp = false;
	#boot: { stopAfter: number } | undefined;
	#site!: Site;

	constructor(world: Surroundings, name: string, kind: SiteKind) {
		this.name = name;
		this.kind = kind;
		this.origin = `http://${name}.localhost`;
		this.#world = world;
		this.#dice = dice(`${world.seed}/${name}`);
		this.#skew = this.#dice.below(2 * minute) - minute;
		this.#database = world.disk.create(name, kind);
	}

	get up(): boolean {
		return this.#boot !== undefined;
	}

	get site(): Site {
		return this.#site;
	}

	get database(): DatabaseSync {
		return this.#database;
	}

	/** Starts on what the database holds; nothing else survives a stop. */
	start(): void {
		if (this.#boot) return;
		const boot = { stopAfter: Number.POSITIVE_INFINITY };
		this.#boot = boot;
		const step = () => {
			if (this.#boot !== boot) throw new Stopped();
			if (boot.stopAfter-- <= 0) {
				this.stop();
				throw new Stopped();
			}
		};
		const d1 = new SqliteD1(this.#database, { beforeStatement: step });
		this.#site = {
			origin: this.origin,
			kind: this.kind,
			db: drizzle(d1) as Db,
			clock: () => this.#world.timeline.now + this.#skew,
			random: this.#dice.bytes,
			log: silentLog,
			secret,
			fetch: async (request) => {
				step();
				return this.#world.send(this, request);
			},
			allowLocal: true,
			enqueue: async (jobs) => {
				step();
				this.#world.enqueue(this, jobs);
			},
			handlers: async () => handlers,
			swept: () => [],
			cacheLife: minute,
			openToApplications: this.kind === "federation",
			faults: this.#world.faults,
		};
	}

	/** Stops at once: whatever is under way fails at its next statement. */
	stop(): void {
		this.#boot = undefined;
	}

	/** Lets `statements` more statements (or sends) run, then stops. */
	stopAfter(statements: number): void {
		if (this.#boot) this.#boot.stopAfter = statements;
	}

	get hasBackup(): boolean {
		return this.#backedUp;
	}

	backUp(): void {
		this.#world.disk.backUp(this.name);
		this.#backedUp = true;
	}

	/** Puts the last backup in the database's place. The site has to be started again. */
	restore(): void {
		this.stop();
		this.#database.close();
		this.#database = this.#world.disk.restore(this.name);
	}

	close(): void {
		this.stop();
		this.#database.close();
	}

	/** Runs one batch of the site's own, as a feature's action does, and tells of it. Whether the batch was committed. */
	async act(statements: (site: Site) => Promise<readonly Statement[]>): Promise<boolean> {
		if (!this.up) return false;
		const site = this.#site;
		try {
			await runBatch(site.db, await statements(site));
		} catch (thrown) {
			if (isStop(thrown)) return false;
			throw thrown;
		}
		await site.enqueue([{ type: "announce" }]).catch(() => undefined);
		return true;
	}

	async answer(request: Request): Promise<Response> {
		if (!this.up) throw new Error("nobody listens there");
		const site = this.#site;
		if (new URL(request.url).pathname === "/actor") {
			const { published, announcements } = await shownKeys(site);
			return Response.json(
				actorDocument({
					origin: this.origin,
					kind: this.kind,
					name: this.name,
					summary: "",
					keys: published,
					announcements,
					understands: kinds,
				}),
			);
		}
		return serveExchange(site, request, "simulated");
	}

	/** Gives the site a key that its name alone decides, so that every byte of a run follows from its seed. */
	async makeKey(): Promise<void> {
		await this.#site.db.insert(signingKey).values(await keyOf(this.name, this.#site));
	}
}
