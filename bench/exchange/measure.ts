import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { webRandom } from "#core/id.ts";
import { currentSigner } from "#exchange/keys.ts";
import { signRequest } from "#protocol/http-signature.ts";
import { d1File } from "#scripts/support/d1-file.ts";
import { esModule } from "#scripts/support/site-process.ts";
import { SqliteD1 } from "#scripts/support/sqlite-d1.ts";
import { wranglerSettings } from "#scripts/support/wrangler-settings.ts";
import { localFetch } from "#test/support/local-fetch.ts";
import { deliver, requestBytes } from "../load.ts";
import type { Measurement } from "../report.ts";
import { inTurn } from "../rounds.ts";
import { bundleBench, startWorkerd } from "../workerd.ts";
import { makeSites } from "./log.ts";
import { benchSite } from "./site.ts";

const records = 5_000;

const [source, reader] = ["http://source.localhost", "http://reader.localhost"];

/** The least shares of its parts' speed, and of the speed of one signed POST each, that pulling may have. */
const goals = { parts: 0.5, posts: 10 };

/** Measures how fast a chapter pulls another's log of 5,000 practices: over HTTP, verified, stored and indexed. */
export const measureExchange = async (dir: string, rounds: number): Promise<Measurement[]> => {
	const homes = { source: join(dir, "source"), reader: join(dir, "reader") };
	const sourceFile = d1File(homes.source, "source");
	const fresh = d1File(homes.reader, "fresh");
	const made = await makeSites(
		{ source: { origin: source, database: sourceFile }, reader: { origin: reader, database: fresh } },
		records,
	);
	const signer = await signerOf(sourceFile);
	// Each measurement that stores something has a database of its own, so that all begin alike.
	const databases = Array.from({ length: 1 + storing.length * (rounds + 1) }, (_, i) => `reader-${i}`);
	for (const name of databases) copyFileSync(fresh, d1File(homes.reader, name));
	const settings = wranglerSettings("community");
	const worker = {
		modules: [esModule("bench.js", await bundleBench("bench/exchange/worker.ts", "benchWorker"))],
		compatibilityDate: settings.compatibilityDate,
		compatibilityFlags: settings.compatibilityFlags,
	};
	const serving = await startWorkerd(homes.source, [
		{ ...worker, name: "source", bindings: { ORIGIN: source, SOURCE: source }, d1Databases: { DB0: "source" } },
	]);
	const reading = await startWorkerd(homes.reader, [
		{
			...worker,
			name: "reader",
			bindings: { ORIGIN: reader, SOURCE: source },
			d1Databases: Object.fromEntries(databases.map((name, i) => [`DB${i}`, name])),
			serviceBindings: { WIRE: { external: { address: `127.0.0.1:${await serving.portOf("source")}`, http: {} } } },
		},
	]);
	try {
		const port = await reading.portOf("reader");
		const ask = async (work: string, db: number, body?: string): Promise<number> => {
			const url = `http://reader.localhost:${port}/bench/${work}?db=${db}`;
			const answer = await localFetch(url, { method: "POST", body });
			const text = await answer.text();
			if (!answer.ok) throw new Error(`${work}: ${text}`);
			return Number(text);
		};
		const all = async (work: string, db: number): Promise<void> => {
			const done = await ask(work, db);
			if (done !== records) throw new Error(`${work} did ${done} of ${records}.`);
		};
		const seconds = (work: string, db: () => number) => async () => {
			const used = db();
			await ask("open", used).catch(() => 0);
			const started = performance.now();
			await all(work, used);
			const taken = (performance.now() - started) / 1000;
			if (used > 0) removeDatabase(homes.reader, used);
			return taken;
		};
		let last = 0;
		const next = () => ++last;
		const old = () => 0;
		const slice = Math.ceil(records / rounds);
		let round = 0;
		const post = async () => {
			const used = next();
			const from = Math.max(0, round++ - 1) * slice;
			const bodies = made.log.slice(from, from + slice).map((activity) => JSON.stringify(activity));
			const requests = await Promise.all(bodies.map((body) => signedPost(signer, `/bench/post?db=${used}`, body)));
			await ask("open", used).catch(() => 0);
			const perSecond = await deliver(port, "A signed POST", requests);
			removeDatabase(homes.reader, used);
			return records / perSecond;
		};
		await all("pull", 0);
		await ask("copy", 0);
		await ask("take", 0, JSON.stringify(made));
		const took = await inTurn(
			{
				pull: seconds("pull", next),
				verify: seconds("verify", old),
				insert: seconds("insert", next),
				post,
				fetch: seconds("fetch", old),
				judge: seconds("judge", old),
				apply: seconds("apply", next),
			},
			rounds,
		);
		return report(took);
	} finally {
		await reading.stop();
		await serving.stop();
	}
};

const storing = ["pull", "insert", "post", "apply"] as const;

type Took = Readonly<Record<(typeof storing)[number] | "verify" | "fetch" | "judge", number>>;

const report = (took: Took): Measurement[] => {
	const rate = (seconds: number) => records / seconds;
	const rounded = (seconds: number) => Math.round(seconds * 100) / 100;
	const parts = took.verify + took.insert;
	const here = took.judge + took.apply;
	const base = { unit: "records/s", ours: rate(took.pull) };
	return [
		{
			...base,
			name: `Pull ${records} records`,
			against: "as many Ed25519 verifications and the same rows by json_each",
			theirs: rate(parts),
			ratio: parts / took.pull,
			goal: goals.parts,
			notes: {
				"s in all": rounded(took.pull),
				"s verifying": rounded(took.verify),
				"s inserting": rounded(took.insert),
			},
		},
		{
			...base,
			name: `Pull ${records} records`,
			against: "one signed POST each",
			theirs: rate(took.post),
			ratio: took.post / took.pull,
			goal: goals.posts,
			notes: { "s posting": rounded(took.post) },
		},
		{
			...base,
			name: "Of it: verify, apply and index",
			ours: rate(here),
			against: "the same parts",
			theirs: rate(parts),
			ratio: parts / here,
			goal: null,
			notes: {
				"s judging": rounded(took.judge),
				"s applying": rounded(took.apply),
				"s reading the log over HTTP": rounded(took.fetch),
			},
		},
	];
};

type Signer = Awaited<ReturnType<typeof currentSigner>>;

const signerOf = async (file: string): Promise<Signer> => {
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
	const headers = Object.fromEntries(signed.headers);
	return requestBytes("POST", path, { host: new URL(reader).host, ...headers }, Buffer.from(body));
};

/** An open file goes for good when workerd lets go of it: so many of them would fill the disk's cache. */
const removeDatabase = (home: string, db: number): void => {
	for (const end of ["", "-wal", "-shm"]) rmSync(`${d1File(home, `reader-${db}`)}${end}`, { force: true });
};
