import { join } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, type V4WorkerOptions } from "miniflare";
import type { Bundles } from "./bundle.ts";
import type { LocalSite } from "./local-site.ts";
import { outboundOf } from "./outbound.ts";
import { root } from "./root.ts";
import type { Wire } from "./wire.ts";
import { type WorkerName, workerOf } from "./worker-name.ts";
import { wranglerSettings } from "./wrangler-settings.ts";

export type ProcessOptions = {
	readonly bundles: Bundles;
	readonly wire: () => Wire | undefined;
	/** A module that stands before each Worker, importing it as `./index.js`: how tests and measurements look in. */
	readonly before?: string;
	/** Without the platform's own Workers that look for a file first: what is measured is then the site's Worker alone. */
	readonly filesAside?: true;
	/** Further Workers in the same workerd, for measuring against. */
	readonly beside?: readonly V4WorkerOptions[];
	readonly log: (line: string) => void;
};

/** One workerd that runs the sites of one home. Killing it is what a crash is. */
export type SiteProcess = {
	portOf(site: string): number | undefined;
	/** Fires a site's cron triggers through its scheduled handler. */
	tick(site: string, at: number): Promise<void>;
	kill(): Promise<void>;
};

export const startProcess = async (sites: readonly LocalSite[], options: ProcessOptions): Promise<SiteProcess> => {
	const miniflare = new Miniflare(
		convertV4MiniflareOptions({
			workers: [...sites.map((site) => workerOptions(site, options)), ...(options.beside ?? [])],
			resourcePersistencePath: sites[0]?.home,
			cf: false, // otherwise Miniflare fetches a sample of it from the internet
			logRequests: false,
			log: new Log(LogLevel.ERROR),
			handleStructuredLogs: (entry) => options.log(entry.message),
		}),
	);
	await miniflare.ready;
	const ports = new Map<string, number>();
	for (const { name = "" } of [...sites, ...(options.beside ?? [])]) {
		ports.set(name, Number((await miniflare.unsafeGetDirectURL(name)).port));
	}
	return {
		portOf: (site) => ports.get(site),
		tick: async (site, at) => {
			const kind = sites.find(({ name }) => name === site)?.kind ?? "chapter";
			const worker = await miniflare.getWorker(site);
			for (const cron of wranglerSettings(workerOf(kind)).crons)
				await worker.scheduled({ cron, scheduledTime: new Date(at) });
		},
		kill: () => {
			ports.clear();
			return miniflare.dispose();
		},
	};
};

/** What a module that stands before a Worker passes on: the classes that workerd looks for in the first module. */
const classesOf: Readonly<Record<WorkerName, string>> = {
	community: 'export { MeetingRoom } from "./index.js";',
	federation: "",
};

const workerOptions = (site: LocalSite, { bundles, wire, before, filesAside }: ProcessOptions): V4WorkerOptions => {
	const worker = workerOf(site.kind);
	const { compatibilityDate, compatibilityFlags } = wranglerSettings(worker);
	const bundled = (bundles[worker] ?? []).map(({ path, contents }) => esModule(path, contents));
	const [work, dead] = [`${site.name}-work`, `${site.name}-dead`];
	return {
		name: site.name,
		modules: before === undefined ? bundled : [esModule("before.js", `${before}\n${classesOf[worker]}`), ...bundled],
		compatibilityDate,
		compatibilityFlags,
		bindings: { ORIGIN: site.origin, SITE_SECRET: site.secret, SETUP_CODE: site.setupCode },
		d1Databases: { DB: site.name },
		...(worker === "community" ? { durableObjects: { ROOM: { className: "MeetingRoom", useSQLite: true } } } : {}),
		queueProducers: { QUEUE: { queueName: work } },
		queueConsumers: {
			// Shorter waits than deployed: nobody wants to look at a demo that is quiet for half a minute.
			[work]: { maxBatchSize: 10, maxBatchTimeout: 0, maxRetries: 5, retryDelay: 1, deadLetterQueue: dead },
			[dead]: { maxBatchSize: 10, maxBatchTimeout: 0, maxRetries: 5 },
		},
		...(filesAside ? {} : { assets: { directory: join(root, "public"), routerConfig: { has_user_worker: true } } }),
		outboundService: { node: outboundOf(site.name, wire) },
		unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
	};
};

export const esModule = (path: string, contents: string) => ({ type: "ESModule" as const, path, contents });
