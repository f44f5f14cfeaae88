import { makeBrowserScripts } from "./browser-scripts.ts";
import { bundlesFor } from "./bundle.ts";
import { type Front, openFront } from "./front.ts";
import { type LocalSite, localSite, type SiteSpec } from "./local-site.ts";
import { migrateFile } from "./migrate.ts";
import { type ProcessOptions, type SiteProcess, startProcess } from "./site-process.ts";
import type { Wire } from "./wire.ts";
import { workerOf } from "./worker-name.ts";

export type NetworkOptions = {
	readonly sites: readonly SiteSpec[];
	/** Holds every site's state, and is all that has to be kept. */
	readonly dir: string;
	/** 0 takes any free port. */
	readonly port: number;
	readonly wire?: () => Wire | undefined;
	/** See `ProcessOptions`. */
	readonly before?: string;
	readonly log?: (line: string) => void;
	readonly progress?: (line: string) => void;
	/** Runs after the databases are migrated and before the first request: the demo's seeding. */
	readonly beforeServing?: (sites: readonly LocalSite[]) => Promise<void>;
};

export type LocalNetwork = {
	readonly port: number;
	readonly sites: readonly LocalSite[];
	tick(site: string, at?: number): Promise<void>;
	/** Kills the workerd of this site and of those that share it. Its state stays. */
	stopSite(site: string): Promise<void>;
	startSite(site: string): Promise<void>;
	/** Where workerd itself answers for a site; a site that is down has none. */
	directPort(site: string): number | undefined;
	stop(): Promise<void>;
};

/** One workerd a site, until there are so many that the machine would only be switching between them. */
const mostProcesses = 8;

/** Starts sites as they are deployed, each with its own D1 and queues, on one port of this machine. */
export const startLocalNetwork = async (options: NetworkOptions): Promise<LocalNetwork> => {
	const progress = options.progress ?? (() => {});
	const processes = new Map<string, SiteProcess>();
	const front = await openFront(
		options.port,
		(host) => portOf(host.replace(/\.localhost$/, "")),
		() => options.sites.map(({ name }) => `http://${name}.localhost:${front.port}`),
	);
	const portOf = (site: string) => processes.get(site)?.portOf(site);
	try {
		const sites = siteList(options, front);
		progress(`Starting ${sites.length} sites on port ${front.port}, with their state in ${options.dir}`);
		const [bundles] = await Promise.all([bundlesFor(sites), makeBrowserScripts()]);
		for (const site of sites) {
			const applied = migrateFile(site.database, workerOf(site.kind));
			if (applied.length > 0) progress(`${site.name}: applied ${applied.join(", ")}`);
		}
		await options.beforeServing?.(sites);
		const processOptions: ProcessOptions = {
			bundles,
			wire: options.wire ?? (() => undefined),
			before: options.before,
			log: options.log ?? (() => {}),
		};
		const groups = groupsOf(sites);
		const start = async (group: readonly LocalSite[]) => {
			const started = await startProcess(group, processOptions);
			for (const { name } of group) processes.set(name, started);
		};
		const groupOf = (site: string) => groups.find((group) => group.some(({ name }) => name === site)) ?? [];
		await Promise.all(groups.map(start));
		return {
			port: front.port,
			sites,
			tick: async (site, at = Date.now()) => processes.get(site)?.tick(site, at),
			stopSite: async (site) => {
				const running = processes.get(site);
				for (const { name } of groupOf(site)) processes.delete(name);
				await running?.kill();
			},
			startSite: async (site) => {
				if (processes.has(site)) return;
				for (const { database, kind } of groupOf(site)) migrateFile(database, workerOf(kind));
				await start(groupOf(site));
			},
			directPort: portOf,
			stop: async () => {
				await front.close();
				await killAll(processes);
			},
		};
	} catch (cause) {
		await front.close();
		await killAll(processes);
		throw cause;
	}
};

const killAll = (processes: ReadonlyMap<string, SiteProcess>) =>
	Promise.all([...new Set(processes.values())].map((running) => running.kill()));

const siteList = ({ sites, dir }: NetworkOptions, { port }: Front): LocalSite[] =>
	sites.map((spec, i) => localSite(spec, { dir, home: sites[i % mostProcesses]?.name ?? spec.name, port }));

/** Sites that share a folder share a workerd. */
const groupsOf = (sites: readonly LocalSite[]): LocalSite[][] => [...Map.groupBy(sites, ({ home }) => home).values()];
