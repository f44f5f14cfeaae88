import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bundles } from "#scripts/support/bundle.ts";
import type { LocalSite } from "#scripts/support/local-site.ts";
import { root } from "#scripts/support/root.ts";
import { startProcess } from "#scripts/support/site-process.ts";
import { wranglerSettings } from "#scripts/support/wrangler-settings.ts";
import { localFetch } from "#test/support/local-fetch.ts";
import { bareWorker, type Trip } from "./bare-worker.ts";
import { load } from "./load.ts";
import type { Measurement } from "./report.ts";
import { inTurn } from "./rounds.ts";

export type Page = {
	readonly name: string;
	readonly path: string;
	readonly headers?: Readonly<Record<string, string>>;
};

type Pace = { readonly rounds: number; readonly milliseconds: number };

/** The least share of a bare Worker's requests a second that a page may have. */
const goal = 0.8;

const quiet = { wire: () => undefined, log: () => {} };

/** Measures pages of one chapter, each against a bare Worker that runs the same SQL and sends the same bytes. */
export const measurePages = async (
	site: LocalSite,
	bundles: Bundles,
	pages: readonly Page[],
	pace: Pace,
): Promise<Measurement[]> => {
	const recorded = await record(site, bundles, pages);
	const { compatibilityDate } = wranglerSettings("community");
	const beside = recorded.map(({ page, trips, answer }) =>
		bareWorker({ name: bareName(page), database: site.name, trips, answer, compatibilityDate }),
	);
	const running = await startProcess([site], { ...quiet, bundles, beside });
	try {
		const measured: Measurement[] = [];
		for (const { page, trips } of recorded) {
			const ask = (worker: string) => async () => {
				const target = {
					port: running.portOf(worker) ?? 0,
					host: new URL(site.origin).host,
					path: page.path,
					headers: page.headers,
				};
				return (await load(target, pace.milliseconds)).requestsPerSecond;
			};
			const { ours, bare } = await inTurn({ ours: ask(site.name), bare: ask(bareName(page)) }, pace.rounds);
			const rowsRead = trips.reduce((sum, trip) => sum + trip.rowsRead, 0);
			measured.push({
				name: page.name,
				unit: "requests/s",
				ours,
				against: "a bare Worker, same SQL and bytes",
				theirs: bare,
				ratio: ours / bare,
				goal,
				notes: { "D1 round trips": trips.length, "rows read": rowsRead },
			});
		}
		return measured;
	} finally {
		await running.kill();
	}
};

const bareName = (page: Page): string => `bare-${page.name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`;

/** What each page asks of D1 and sends, once it is warm. */
const record = async (site: LocalSite, bundles: Bundles, pages: readonly Page[]) => {
	const before = await readFile(join(root, "bench/record-d1.js"), "utf8");
	const running = await startProcess([site], { ...quiet, bundles, before });
	const port = running.portOf(site.name) ?? 0;
	const notes = async () => (await (await localFetch(`http://recorded.localhost:${port}/`)).json()) as Trip[];
	// Named as the site is, so that it takes the request for its own.
	const ask = (page: Page) =>
		localFetch(`http://${site.name}.localhost:${port}${page.path}`, { headers: page.headers });
	try {
		const recorded = [];
		for (const page of pages) {
			await (await ask(page)).text();
			await notes();
			const answer = await ask(page);
			const body = await answer.text();
			if (answer.status !== 200) throw new Error(`${page.path} answers ${answer.status}`);
			const headers = Object.fromEntries(
				[...answer.headers].filter(([name]) => name !== "content-length" && name !== "transfer-encoding"),
			);
			recorded.push({ page, trips: await notes(), answer: { headers, body } });
		}
		return recorded;
	} finally {
		await running.kill();
	}
};
