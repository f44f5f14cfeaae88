import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { type LocalNetwork, startLocalNetwork } from "#scripts/support/local-network.ts";
import type { LocalSite, SiteSpec } from "#scripts/support/local-site.ts";
import { root } from "#scripts/support/root.ts";
import type { Wire } from "#scripts/support/wire.ts";
import { type LocalFetch, localFetch } from "./local-fetch.ts";

export type TestSite = LocalSite & {
	/** A path or URL of this site. Redirects are not followed and cookies not kept. */
	fetch: LocalFetch;
	/** Reads what the site stored. */
	query<Row = Record<string, unknown>>(sql: string, ...values: SQLInputValue[]): Row[];
	/** Every byte of its database, its write-ahead log included. */
	bytes(): Promise<Buffer>;
	/** Fires its crons. */
	tick(at?: number): Promise<void>;
	/** Kills it, in the middle of whatever it is doing. Requests to it fail until `restart`. */
	stop(): Promise<void>;
	restart(): Promise<void>;
};

export type TestNetwork = {
	readonly sites: readonly TestSite[];
	readonly port: number;
	site(name: string): TestSite;
	/** Decides on traffic between sites; `undefined` lets all pass. */
	wire: Wire | undefined;
	/** Waits until no site has queued or background work, at most `ms`. */
	settle(ms?: number): Promise<void>;
	/** How far the clocks of all sites are ahead of this machine's, in milliseconds. */
	readonly ahead: number;
	/** Lets time pass at once at every site, fires their crons and waits for all that follows, as often as said. */
	pass(ms: number, times?: number): Promise<void>;
	/** What the Workers printed. */
	readonly logs: readonly string[];
	stop(): Promise<void>;
};

/** Boots a federation (`network.localhost`) and chapters on real workerd, empty and migrated, on any free port. */
export const startNetwork = async (of: {
	readonly chapters: readonly string[];
	readonly federation?: boolean;
	/** Writes into the migrated databases before anything runs on them. */
	readonly beforeServing?: (sites: readonly LocalSite[]) => Promise<void>;
	/** The state of such a network from before, and the port that its addresses name. `dir` is removed in the end. */
	readonly state?: { readonly dir: string; readonly port: number };
}): Promise<TestNetwork> => {
	const specs: SiteSpec[] = of.chapters.map((name) => ({ name, kind: "chapter" }));
	if (of.federation ?? true) specs.unshift({ name: "network", kind: "federation" });
	const dir = of.state?.dir ?? (await mkdtemp(join(tmpdir(), "chapterhouse-")));
	const logs: string[] = [];
	const local = await startLocalNetwork({
		sites: specs,
		dir,
		port: of.state?.port ?? 0,
		before: await readFile(join(root, "test/support/queue-watch.js"), "utf8"),
		wire: () => network.wire,
		log: (line) => void logs.push(line),
		beforeServing: of.beforeServing,
	});
	let ahead = 0;
	const setClock = async (name: string): Promise<void> => {
		const port = local.directPort(name);
		if (port !== undefined) await localFetch(`http://clock.localhost:${port}/?ahead=${ahead}`);
	};
	const setClocks = () => Promise.all(local.sites.map(({ name }) => setClock(name)));
	const sites = local.sites.map((site) => testSite(site, local, setClock));
	const network: TestNetwork = {
		sites,
		port: local.port,
		wire: undefined,
		logs,
		site: (name) => {
			const found = sites.find((site) => site.name === name);
			if (!found) throw new Error(`This network has no site "${name}".`);
			return found;
		},
		settle: (ms = 30_000) => settled(local, ms),
		get ahead() {
			return ahead;
		},
		pass: async (ms, times = 1) => {
			for (let i = 0; i < times; i++) {
				ahead += ms;
				await setClocks();
				await Promise.all(sites.map((site) => site.tick(Date.now() + ahead)));
				await settled(local, 30_000);
			}
		},
		stop: async () => {
			await local.stop();
			await rm(dir, { recursive: true, force: true });
		},
	};
	return network;
};

const testSite = (site: LocalSite, local: LocalNetwork, setClock: (name: string) => Promise<void>): TestSite => ({
	...site,
	fetch: (path, init) => localFetch(new URL(path, site.origin).href, { redirect: "manual", ...init }),
	query: <Row>(sql: string, ...values: SQLInputValue[]) => {
		const database = new DatabaseSync(site.database, { readOnly: true, timeout: 5_000 }); // the site may be writing
		try {
			return database.prepare(sql).all(...values) as Row[];
		} finally {
			database.close();
		}
	},
	bytes: async () => Buffer.concat(await Promise.all([site.database, `${site.database}-wal`].map(bytesOf))),
	tick: (at) => local.tick(site.name, at),
	stop: () => local.stopSite(site.name),
	restart: async () => {
		await local.startSite(site.name);
		await setClock(site.name);
	},
});

const bytesOf = (path: string) => readFile(path).catch(() => Buffer.alloc(0));

/** Work hops from site to site, so all must be idle twice in a row. */
const settled = async (local: LocalNetwork, ms: number): Promise<void> => {
	const deadline = Date.now() + ms;
	for (let idle = 0; idle < 2; ) {
		if (Date.now() > deadline) throw new Error(`The network is still at work after ${ms} ms.`);
		const counts = await Promise.all(local.sites.map(({ name }) => pendingAt(local.directPort(name))));
		idle = counts.every((count) => count === 0) ? idle + 1 : 0;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
};

const pendingAt = async (port: number | undefined): Promise<number> => {
	if (port === undefined) return 0;
	const answer = await localFetch(`http://pending.localhost:${port}/`);
	return ((await answer.json()) as { pending: number }).pending;
};
