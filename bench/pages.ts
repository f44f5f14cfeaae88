import type { Bundles } from "#scripts/support/bundle.ts";
import type { LocalSite } from "#scripts/support/local-site.ts";
import { startProcess } from "#scripts/support/site-process.ts";
import { wranglerSettings } from "#scripts/support/wrangler-settings.ts";
import { rawRequest } from "#test/support/raw-request.ts";
import type { Trip } from "#test/support/recorded-d1.ts";
import { type Answer, bareWorker } from "./bare-worker.ts";
import type { Filled, Role } from "./fill.ts";
import { load } from "./load.ts";
import { compared, type Measurement } from "./report.ts";
import { inTurn, type Pace } from "./rounds.ts";
import { bundleBench } from "./workerd.ts";

export type Page = {
	readonly name: string;
	readonly path: string;
	readonly as: Role;
	/** Kept in the isolate for visitors: measured as they get it, and as it is drawn. */
	readonly kept?: true;
};

/** Cold: asked for under a host by whose name it isn't kept yet. */
type Face = Page & { readonly cold: boolean };

const facesOf = (page: Page): Face[] =>
	page.kept
		? [
				{ ...page, name: `${page.name}, kept`, cold: false },
				{ ...page, name: `${page.name}, drawn`, cold: true },
			]
		: [{ ...page, cold: false }];

type Span = { readonly rounds: number; readonly milliseconds: number };

/** The least share of a bare Worker's requests a second that a page may have, and how much faster a kept page has to be. */
const goals = { bare: 0.8, warm: 5 };

/** Both sides without the Workers that serve files: they take four times what a kept page does, and aren't ours. */
const alone = { wire: () => undefined, log: () => {}, filesAside: true } as const;

/** Measures pages of one chapter, each against a bare Worker that runs the same SQL and sends the same bytes. */
export const measurePages = async (
	site: LocalSite,
	bundles: Bundles,
	filled: Filled,
	pages: readonly Page[],
	span: Span,
): Promise<Measurement[]> => {
	const recorded = await record(site, bundles, filled, pages.flatMap(facesOf));
	const { compatibilityDate } = wranglerSettings("community");
	const beside = recorded.map(({ face, trips, answer }) =>
		bareWorker({ name: bareName(face), database: site.name, trips, answer, compatibilityDate }),
	);
	const running = await startProcess([site], { ...alone, bundles, beside });
	try {
		const measured: Measurement[] = [];
		for (const page of pages) {
			const faces = recorded.filter(({ face }) => face.path === page.path && face.as === page.as);
			const ask = (worker: string, face: Face) => () => {
				const port = running.portOf(worker) ?? 0;
				const headers = headersFor(filled, face);
				return load({ port, host: hostsFor(site, face), path: face.path, headers }, span.milliseconds);
			};
			const contenders = faces.flatMap(({ face }) => [
				[face.name, ask(site.name, face)] as const,
				[bareName(face), ask(bareName(face), face)] as const,
			]);
			const paces = await inTurn(Object.fromEntries(contenders), span.rounds);
			measured.push(...faces.map((one) => againstBare(one, paces)));
			if (page.kept) measured.push(keptAgainstDrawn(page, paces));
		}
		return measured;
	} finally {
		await running.kill();
	}
};

type Paces = Readonly<Record<string, Pace>>;

const between = (paces: Paces, ours: string, theirs: string) => {
	const [mine, other] = [paces[ours], paces[theirs]];
	if (!mine || !other) throw new Error(`${ours} and ${theirs} were not measured together.`);
	return compared("requests/s", mine, other);
};

const againstBare = ({ face, trips, answer }: Recorded, paces: Paces): Measurement => ({
	...between(paces, face.name, bareName(face)),
	name: face.name,
	against: "a bare Worker, same SQL and bytes",
	goal: goals.bare,
	notes: {
		"D1 round trips": trips.length,
		"rows read": trips.reduce((sum, trip) => sum + trip.rowsRead, 0),
		KB: Math.round(Buffer.byteLength(answer.body) / 100) / 10,
	},
});

const keptAgainstDrawn = (page: Page, paces: Paces): Measurement => {
	const [kept, drawn] = facesOf(page).map(({ name }) => name);
	return {
		...between(paces, kept ?? "", drawn ?? ""),
		name: `${page.name}, warm`,
		against: "the same page cold",
		goal: goals.warm,
		notes: {},
	};
};

const bareName = (page: Face): string => `bare-${page.name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`;

let strangers = 0;

const hostsFor = (site: LocalSite, page: Face) => (): string =>
	page.cold ? `${site.name}-${strangers++}.localhost` : new URL(site.origin).host;

const headersFor = ({ sessions }: Filled, { as }: Page): Record<string, string> =>
	as === "visitor" ? {} : { cookie: `session=${sessions[as]}` };

type Recorded = { readonly face: Face; readonly trips: readonly Trip[]; readonly answer: Answer };

const recorder = `import worker from "./index.js";
	import { recording } from "./bench/record-d1.ts";
	export default recording(worker);`;

/** What each page asks of D1 and sends, once the isolate is warm. */
const record = async (
	site: LocalSite,
	bundles: Bundles,
	filled: Filled,
	faces: readonly Face[],
): Promise<Recorded[]> => {
	const before = await bundleBench(recorder);
	const running = await startProcess([site], { ...alone, bundles, before });
	const port = running.portOf(site.name) ?? 0;
	const notes = async () => JSON.parse((await rawRequest(port, "recorded.localhost")).text) as Trip[];
	const ask = (page: Face) =>
		rawRequest(port, hostsFor(site, page)(), { path: page.path, headers: headersFor(filled, page) });
	try {
		const recorded: Recorded[] = [];
		for (const face of faces) {
			await ask(face);
			await notes();
			const { status, headers: sent, text: body } = await ask(face);
			if (status !== 200) throw new Error(`${face.path} answers ${status}`);
			const headers = Object.fromEntries(
				Object.entries(sent).flatMap(([name, value]) =>
					ofTheConnection.has(name) || value === undefined ? [] : [[name, String(value)]],
				),
			);
			recorded.push({ face, trips: await notes(), answer: { headers, body } });
		}
		return recorded;
	} finally {
		await running.kill();
	}
};

const ofTheConnection: ReadonlySet<string> = new Set([
	"content-length",
	"transfer-encoding",
	"connection",
	"keep-alive",
	"date",
]);
