import { applyActivities } from "#exchange/apply.ts";
import { judgeAll, pullOnce } from "#exchange/pull.ts";
import { serveExchange } from "#exchange/serve.ts";
import { runBatch, type Site } from "#exchange/site.ts";
import { callPeer } from "#exchange/transport.ts";
import { canonicalBytes, sha256 } from "#protocol/canonical.ts";
import type { JudgedActivity } from "#protocol/judge.ts";
import type { VerificationKey } from "#protocol/keys.ts";
import { decodeMultibase, decodeMultikey } from "#protocol/multikey.ts";
import type { DataIntegrityProof } from "#protocol/proof.ts";
import { receiveOne, sendEach, sourceOf } from "./posting.ts";
import { benchSite } from "./site.ts";

export type BenchEnv = {
	readonly ORIGIN: string;
	readonly SOURCE: string;
	/** HTTP to the source, as `fetch` would reach it by its name. */
	readonly WIRE?: Fetcher;
} & Readonly<Record<`DB${number}`, D1Database>>;

type SignedActivity = Readonly<Record<string, unknown>> & { readonly proof: DataIntegrityProof };

/** As many as one pull judges and stores at once. */
const pageLength = 150;
/** Rows of 500 practices are well under the size that D1 allows one parameter. */
const rowsAtOnce = 500;

/** What was made ready before the clock runs, kept while the isolate lives. */
let activities: SignedActivity[] = [];
let proofs: { readonly signature: Uint8Array; readonly bytes: Uint8Array }[] = [];
let publicKey: CryptoKey | undefined;
let judgedPages: JudgedActivity[][] = [];
let insertions: (readonly { readonly sql: string; readonly json: string }[])[] = [];

const pages = <T>(items: readonly T[], length: number): T[][] =>
	Array.from({ length: Math.ceil(items.length / length) }, (_, i) => items.slice(i * length, (i + 1) * length));

/** Takes in the log's activities, and makes ready the 64 bytes that each signature covers. */
const take = async (request: Request, env: BenchEnv, site: Site): Promise<number> => {
	const { key, log } = (await request.json()) as { key: VerificationKey; log: SignedActivity[] };
	activities = log;
	const raw = decodeMultikey(key.publicKeyMultibase) ?? new Uint8Array();
	publicKey = await crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]);
	proofs = await Promise.all(
		log.map(async ({ proof: { proofValue, ...options }, ...document }) => {
			const hashes = await Promise.all([sha256(canonicalBytes(options)), sha256(canonicalBytes(document))]);
			const bytes = new Uint8Array(64);
			for (const [i, hash] of hashes.entries()) bytes.set(hash, i * 32);
			return { signature: decodeMultibase(proofValue) ?? new Uint8Array(), bytes };
		}),
	);
	const source = await sourceOf(site, env.SOURCE);
	const judged = await Promise.all(pages(log, pageLength).map((page) => judgeAll(site, source, page)));
	judgedPages = judged.map((page) => page.judged);
	return judgedPages.flat().length;
};

/** Reads back what a pull stored: the very rows that plain insertion is measured with. */
const copyRows = async (site: Site): Promise<number> => {
	const tables = ["record", "record_version", "record_source", "search_doc"];
	const copied = await Promise.all(
		tables.map(async (table) => {
			const { results } = await site.db.$client.prepare(`select * from ${table}`).all<Record<string, unknown>>();
			const columns = Object.keys(results[0] ?? {});
			const values = columns.map((column) => `value ->> '${column}'`);
			const sql = `insert into ${table} (${columns}) select ${values} from json_each(?)`;
			return pages(results, rowsAtOnce).map((rows) => ({ sql, json: JSON.stringify(rows), rows: rows.length }));
		}),
	);
	insertions = (copied[0] ?? []).map((_, i) => copied.flatMap((portions) => portions[i] ?? []));
	return copied.flat().reduce((sum, { rows }) => sum + rows, 0);
};

const pull = async (env: BenchEnv, site: Site): Promise<number> => {
	let stored = 0;
	for (;;) {
		const pulled = await pullOnce(site, env.SOURCE);
		if (!pulled.ok) throw new Error(`${pulled.error.message} ${pulled.error.reason}`);
		stored += pulled.value.stored;
		if (!pulled.value.more) return pulled.value.healing ? 0 : stored;
	}
};

/** Reads the whole log as a pull does, and does nothing with it. */
const fetchOnly = async (env: BenchEnv, site: Site): Promise<number> => {
	let items = 0;
	for (let cursor = ""; ; ) {
		const answer = await callPeer(site, env.SOURCE, `/exchange/log?after=${encodeURIComponent(cursor)}&limit=150`);
		if (!answer.ok) throw new Error(`${answer.error.message} ${answer.error.reason}`);
		const page = answer.value as { items: unknown[]; cursor: string; more: boolean };
		items += page.items.length;
		if (!page.more) return items;
		cursor = page.cursor;
	}
};

const verifyAll = async (): Promise<number> => {
	const key = publicKey;
	if (!key) return 0;
	let good = 0;
	for (const page of pages(proofs, pageLength)) {
		const held = await Promise.all(page.map((one) => crypto.subtle.verify("Ed25519", key, one.signature, one.bytes)));
		good += held.filter(Boolean).length;
	}
	return good;
};

const insertAll = async (site: Site): Promise<number> => {
	const database = site.db.$client;
	for (const portion of insertions)
		await database.batch(portion.map(({ sql, json }) => database.prepare(sql).bind(json)));
	return count(site);
};

const judgeEach = async (env: BenchEnv, site: Site): Promise<number> => {
	const source = await sourceOf(site, env.SOURCE);
	let good = 0;
	for (const page of pages(activities, pageLength)) good += (await judgeAll(site, source, page)).judged.length;
	return good;
};

const applyEach = async (env: BenchEnv, site: Site): Promise<number> => {
	for (const page of judgedPages) await runBatch(site.db, await applyActivities(site, env.SOURCE, page));
	return count(site);
};

const count = async (site: Site): Promise<number> =>
	(await site.db.$client
		.prepare("select count(*) as n from record where origin <> ?")
		.bind(site.origin)
		.first<number>("n")) ?? 0;

const work: Readonly<Record<string, (request: Request, env: BenchEnv, site: Site) => Promise<number>>> = {
	take,
	copy: (_request, _env, site) => copyRows(site),
	open: async (_request, _env, site) => 1 + (await count(site)),
	pull: (_request, env, site) => pull(env, site),
	fetch: (_request, env, site) => fetchOnly(env, site),
	verify: verifyAll,
	insert: (_request, _env, site) => insertAll(site),
	judge: (_request, env, site) => judgeEach(env, site),
	apply: (_request, env, site) => applyEach(env, site),
	send: (request, _env, site) => sendEach(request, site),
	post: (request, env, site) => receiveOne(request, site, env.SOURCE),
};

/** One site of the exchange. `/bench/<work>?db=N` does a piece of work on one of its databases and answers with a count. */
export const benchWorker = {
	fetch: async (request: Request, env: BenchEnv): Promise<Response> => {
		const url = new URL(request.url);
		const name = /^\/bench\/([a-z]+)$/.exec(url.pathname)?.[1];
		const database = env[`DB${Number(url.searchParams.get("db") ?? 0)}`] as D1Database;
		const site = benchSite(env.ORIGIN, database, async (out) => (await env.WIRE?.fetch(out)) ?? Response.error());
		if (name === undefined) return serveExchange(site, request, "bench");
		const done = await work[name]?.(request, env, site);
		return done ? Response.json(done) : new Response("Nothing was done.", { status: 500 });
	},
};
