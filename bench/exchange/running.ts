import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { webRandom } from "#core/id.ts";
import { currentSigner } from "#exchange/keys.ts";
import { signRequest } from "#protocol/http-signature.ts";
import type { Signer } from "#protocol/keys.ts";
import { d1File } from "#scripts/support/d1-file.ts";
import { esModule } from "#scripts/support/site-process.ts";
import { SqliteD1 } from "#scripts/support/sqlite-d1.ts";
import { wranglerSettings } from "#scripts/support/wrangler-settings.ts";
import { localFetch } from "#test/support/local-fetch.ts";
import { requestBytes } from "../load.ts";
import type { Work } from "../rounds.ts";
import { bundleBench, startWorkerd } from "../workerd.ts";
import { makeSites } from "./log.ts";
import { benchSite } from "./site.ts";

/** Two chapters, each in a workerd of its own. The reader has many databases, all alike at the start; 0 is for trying out. */
export type TwoSites = {
	/** The source's log, as JSON. */
	readonly log: readonly string[];
	/** The port of the reader's socket. */
	readonly port: number;
	/** Lets the reader do a piece of work on one of its databases. */
	work(name: string, database: number): Promise<Work>;
	/** A POST of one activity, signed by the source, as it goes over the wire. */
	signedPost(database: number, activity: string): Promise<Buffer>;
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
	const signer = await signerIn(files.source);

	const { compatibilityDate, compatibilityFlags } = wranglerSettings("community");
	const modules = [esModule("bench.js", await bundleBench("bench/exchange/worker.ts", "benchWorker"))];
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
	const port = await reading.portOf("reader");
	const stop = async () => {
		await reading.stop();
		await serving.stop();
	};
	const ask = async (name: string, database: number, body?: string) => {
		const answer = await localFetch(`${reader}:${port}/bench/${name}?db=${database}`, { method: "POST", body });
		if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`);
		return Number(await answer.text());
	};
	await ask("pull", 0);
	await ask("copy", 0);
	await ask("take", 0, JSON.stringify(made));
	return {
		log: made.log.map((activity) => JSON.stringify(activity)),
		port,
		work: async (name, database) => {
			const started = performance.now();
			const units = await ask(name, database);
			return { units, seconds: (performance.now() - started) / 1000 };
		},
		signedPost: (database, activity) => signedPost(signer, `/bench/post?db=${database}`, activity),
		open: async (database) => void (await ask("open", database)),
		remove: (database) => {
			const file = d1File(homes.reader, `reader-${database}`);
			for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
		},
		stop,
	};
};

const signerIn = async (file: string): Promise<Signer> => {
	const d1 = new SqliteD1(file);
	const signer = await currentSigner(benchSite(source, d1));
	d1.close();
	return signer;
};

const signedPost = async (signer: Signer, path: string, body: string): Promise<Buffer> => {
	const request = new Request(`${reader}${path}`, {
		method: "POST",
		body,
		headers: { "content-type": "application/activity+json" },
	});
	const signed = await signRequest(request, signer, { clock: Date.now, random: webRandom });
	const headers = { host: new URL(reader).host, ...Object.fromEntries(signed.headers) };
	return requestBytes("POST", path, headers, Buffer.from(body));
};
