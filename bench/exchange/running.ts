import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { d1File } from "#scripts/support/d1-file.ts";
import { esModule } from "#scripts/support/site-process.ts";
import { wranglerSettings } from "#scripts/support/wrangler-settings.ts";
import { localFetch } from "#test/support/local-fetch.ts";
import type { Work } from "../rounds.ts";
import { bundleBench, startWorkerd } from "../workerd.ts";
import { makeSites, recordIds } from "./log.ts";
import type { Delivery } from "./posting.ts";

/** Two chapters, each in a workerd of its own. The reader has many databases, all alike at the start; 0 is for trying out. */
export type TwoSites = {
	/** The ids of what the source has to give. */
	readonly records: readonly string[];
	/** Lets the reader do a piece of work on one of its databases. */
	work(name: string, database: number): Promise<Work>;
	/** Lets the source send records to one of the reader's databases, each in a signed POST of its own. */
	send(database: number, records: readonly string[]): Promise<Work>;
	/** Opens a database, so that no measurement begins with that. */
	open(database: number): Promise<void>;
	/** To be called after its last use: so many files would fill the disk's cache. */
	remove(database: number): void;
	stop(): Promise<void>;
};

const [source, reader] = ["http://source.localhost", "http://reader.localhost"];

export const startTwoSites = async (dir: string, records: number, databases: number): Promise<TwoSites> => {
	const homes = { source: join(dir, "source"), reader: join(dir, "reader") };
	const files = { source: d1File(homes.source, "source"), fresh: d1File(homes.reader, "fresh") };
	const made = await makeSites(
		{ origin: source, database: files.source },
		{ origin: reader, database: files.fresh },
		records,
	);
	const names = Array.from({ length: databases }, (_, i) => `reader-${i}`);
	for (const name of names) copyFileSync(files.fresh, d1File(homes.reader, name));

	const { compatibilityDate, compatibilityFlags } = wranglerSettings("community");
	const modules = [
		esModule("bench.js", await bundleBench('export { benchWorker as default } from "./bench/exchange/worker.ts";')),
	];
	const worker = { modules, compatibilityDate, compatibilityFlags };
	const bindings = { SOURCE: source };
	const serving = await startWorkerd(homes.source, [
		{ ...worker, name: "source", bindings: { ...bindings, ORIGIN: source }, d1Databases: { DB0: "source" } },
	]);
	const wire = { external: { address: `127.0.0.1:${await serving.portOf("source")}`, http: {} } };
	const reading = await startWorkerd(homes.reader, [
		{
			...worker,
			name: "reader",
			bindings: { ...bindings, ORIGIN: reader },
			d1Databases: Object.fromEntries(names.map((name, i) => [`DB${i}`, name])),
			serviceBindings: { WIRE: wire },
		},
	]);
	const ports = { source: await serving.portOf("source"), reader: await reading.portOf("reader") };
	const stop = async () => {
		await reading.stop();
		await serving.stop();
	};
	const askAt = async (site: string, port: number, path: string, body?: string) => {
		const answer = await localFetch(`${site}:${port}${path}`, { method: "POST", body });
		if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
		return Number(await answer.text());
	};
	const ask = (name: string, database: number, body?: string) =>
		askAt(reader, ports.reader, `/bench/${name}?db=${database}`, body);
	await ask("pull", 0);
	await ask("copy", 0);
	await ask("take", 0, JSON.stringify(made));
	return {
		records: recordIds(source, records),
		work: (name, database) => timed(() => ask(name, database)),
		send: (database, records) => {
			const address = `http://127.0.0.1:${ports.reader}`;
			const delivery: Delivery = { to: reader, address, path: `/bench/post?db=${database}`, records };
			return timed(() => askAt(source, ports.source, "/bench/send", JSON.stringify(delivery)));
		},
		open: async (database) => void (await ask("open", database)),
		remove: (database) => {
			const file = d1File(homes.reader, `reader-${database}`);
			for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
		},
		stop,
	};
};

const timed = async (work: () => Promise<number>): Promise<Work> => {
	const started = performance.now();
	const units = await work();
	return { units, seconds: (performance.now() - started) / 1000 };
};
