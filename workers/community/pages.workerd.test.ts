/// <reference types="@cloudflare/vitest-plugin/types" />
import { env } from "cloudflare:test";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { fillChapter } from "#bench/fill.ts";
import { linked } from "#bench/fill-between.ts";
import { ofThese } from "#bench/fill-practices.ts";
import { id, size } from "#bench/fill-rows.ts";
import { deidentification, reflection } from "#community/db/cycle.ts";
import { departure } from "#community/db/endings.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { fillD1 } from "#test/support/fill-d1.ts";
import { fullScans } from "#test/support/query-plans.ts";
import type { Trip } from "#test/support/recorded-d1.ts";
import { allRoutes } from "#web/feature.ts";
import { features } from "./features.ts";

const site = chapterSite();
const database = (env as unknown as { DB: D1Database }).DB;
let steward: SignedIn;

beforeAll(async () => {
	const now = site.services.clock();
	const { sessions } = await fillD1(database, (fill) => fillChapter(fill, site.origin, now));
	steward = { id: id("person", 0), cookie: sessions.steward };
	await site.services.db.insert(deidentification).values({
		...{ id: id("deidentification", 0), sourceId: id("reflection", 0), sourceVersion: 1, marks: [], state: "marking" },
		...{ authorId: steward.id, createdAt: now, updatedAt: now },
	});
	await site.services.db.insert(departure).values({
		...{ id: id("departure", 0), groupId: id("group", 0), name: "Of its own", state: "asking", proposedBy: steward.id },
		...{ createdAt: now, updatedAt: now },
	});
	await site.services.db
		.update(reflection)
		.set({ audience: "public" })
		.where(eq(reflection.id, id("reflection", 200)));
	const idOfMade = async (path: string, body: object) => idOf(site.call("POST", path, body, steward));
	made.set("PROMPT", await idOfMade("/api/me/prompts", { prompt: "frankness", text: "Patience." }));
	made.set(
		"IMPORT",
		await idOfMade("/api/imports", { kind: "people", name: "list.csv", text: "name,email\nAda,ada@example.org" }),
	);
	await site.call("PUT", "/api/closing", { farewell: "Thank you.", contact: "", closesOn: null }, steward);
}, 60_000);

/** The first page of all glances at forty-five lists, and looks through what holds the words of its reader's objectives. */
const mostRows = 1_100;

const amsterdam = linked[0] ?? "";
const { host } = new URL(amsterdam);
const elsewhere = (kind: string) => encodeURIComponent(`${amsterdam}/records/${id(kind, 0)}`);
const summary = id("summary", 0);
const [practice, draft, adopted] = [0, ofThese.draft, ofThese.adopted].map((i) => id("practice", i));

/** What stands for a name in an address: for most of them the first thing of that kind. */
const named: readonly (readonly [path: RegExp, value: string])[] = [
	[/\/discard$/, draft ?? ""],
	[/\/(adoption|adoption\/take-back|offer|offers)$/, adopted ?? ""],
	[/\/shared\/practices\//, id("practice", ofThese.public)],
	[/\/pulses\//, id("pulse", 0)],
	[/\/releases\//, id("release", 0)],
	[/\/spaces\//, id("group", size.groups)],
	[/\/closing\/things\//, id("practice", 0)],
	[/\/me\/prompts\//, "PROMPT"],
	[/\/(bring|imports)\//, "IMPORT"],
	[/\/groups\//, id("group", 0)],
	[/\/aims\//, id("aim", 0)],
	[/\/progress\//, id("progress", 0)],
	[/\/objectives\//, id("objective", 0)],
	[/\/people\//, id("person", 2)],
	[/\/trials\//, id("trial", 0)],
	[/\/meetings\/series\//, id("series", 0)],
	[/\/meetings\//, id("meeting", 0)],
	[/\/topics\//, id("topic", 0)],
	[/\/assists\//, id("assist", 0)],
	[/\/decisions\//, id("decision", 0)],
	[/\/consultations\//, id("consultation", 0)],
	[/\/conversations\/about\//, practice ?? ""],
	[/\/conversations\//, id("conversation", 0)],
	[/\/messages\//, id("message", 0)],
	[/\/reflections\//, id("reflection", 0)],
	[/\/value\/stories\//, id("story", 0)],
	[/\/value\/indicators\//, id("indicator", 0)],
	[/\/commitments\//, id("commitment", 0)],
	[/\/studies\//, id("study", 0)],
	[/\/practices\/.*\/proposals/, id("practice", 0)],
	[/\/deidentif/, id("deidentification", 0)],
	[/\/shared\/stories\//, id("reflection", 200)],
	[/\/summaries\//, summary],
	[/\/introductions\//, id("introduction", 0)],
	[/\/offers\//, id("offer", 0)],
	[/\/join-requests\//, id("join", 0)],
	[/\/(links|leaves)\//, host],
	[/\/(path\/questions|path\/answers)\//, "aims"],
	[/\/questions\//, id("question", 0)],
	[/\/answers\//, id("answer", 0)],
	[/\/path\/steps\//, "launch"],
	[/\/proposals\//, id("proposal", 0)],
	[/\/versions\//, practice ?? ""],
	[/\/(practices|destinations|records)\//, practice ?? ""],
];

/** What has to be asked for beside the address. */
const asking: Readonly<Record<string, string>> = {
	"/practices/:id/compare": "from=1&to=2",
	"/api/practices/:id/compare": "from=1&to=2",
	"/decisions/:id/compare": "from=1&to=2",
	"/api/decisions/:id/compare": "from=1&to=2",
	"/charter/compare": "from=1&to=2",
	"/api/charter/compare": "from=1&to=2",
	"/network/record": `id=${elsewhere("practice")}`,
	"/api/network/record": `id=${elsewhere("practice")}`,
	"/network/adopt": `id=${elsewhere("practice")}`,
	"/introductions/new": `person=${elsewhere("person")}`,
	"/family": `practice=${practice}`,
	"/api/family": `practice=${practice}`,
	"/api/known": "title=Handover+at+night",
	"/thanks/new": `to=${id("person", 3)}`,
	"/releases/new": `from=${id("conversation", 16)}`,
	"/api/participation": "level=core",
	"/reports/new": `about=${practice}`,
	"/moderation/about": `id=${practice}`,
	"/moderation/remove": `about=${practice}`,
	"/moderation/suspend": `person=${id("person", 3)}`,
	"/search": "q=learning",
	"/api/search": "q=learning",
};

/** Ways of narrowing a list that have a plan of their own. */
const narrowed = [
	`/practices?author=${id("person", 3)}`,
	`/practices?group=${id("group", 0)}`,
	"/people?lang=es",
	"/people?q=nurse",
	"/network?kind=practice",
	"/people/elsewhere?lang=nl",
	"/search?q=learning&kind=practice",
	"/value?whose=mine",
	"/value?value=applied",
	`/value?group=${id("group", 0)}`,
	`/value?indicator=${id("indicator", 0)}`,
	"/value/indicators?state=let-go",
	`/value/new?from=${id("trial", 0)}`,
	`/value/map?of=${id("practice", 0)}`,
	`/value/map?group=${id("group", 0)}`,
	"/reflections?whose=mine",
	`/reflections?group=${id("group", 0)}`,
	"/commitments?whose=chapter",
	`/commitments?group=${id("group", 0)}`,
	"/api/commitments?state=kept",
	`/reflections/new?from=${id("trial", 0)}`,
	`/deidentify?from=${id("reflection", 0)}`,
	`/practices/new?from=${id("reflection", 0)}`,
	"/api/trials?open=true",
	"/api/trials?whose=chapter",
	"/trials?outcome=did-not-work",
	`/proposals/new?from=${id("reflection", 0)}`,
	"/proposals/new?q=librarians",
	"/proposals?whose=mine",
	`/practices/${id("practice", 0)}/proposals/new?from=${id("reflection", 0)}`,
	"/studies?whose=mine",
	`/studies?group=${id("group", 0)}`,
	`/studies/${id("study", 0)}/ties?q=librarians`,
	"/api/meetings?when=past",
	"/topics?state=done",
	`/topics?group=${id("group", 0)}`,
	`/meetings?group=${id("group", 0)}`,
	`/api/meetings?when=past&group=${id("group", 0)}`,
	`/assists?group=${id("group", 0)}`,
	`/practices/${id("practice", 0)}/try?from=${id("reflection", 0)}`,
	"/aims?state=reached",
	`/aims/new?from=${id("reflection", 0)}`,
	"/conversations?whose=followed",
	"/conversations?whose=others",
	`/conversations/about/${id("reflection", 1)}`,
	`/messages/${id("message", 40)}`,
	"/questions?state=closed",
	"/questions?whose=mine",
	`/questions?group=${id("group", 0)}`,
	"/questions/new?title=Handover+at+night",
	`/questions/new?from=${id("reflection", 0)}`,
	"/api/requests?state=done",
	"/decisions?state=review",
	"/decisions?state=decided",
	`/decisions?group=${id("group", 0)}`,
	`/decisions/${id("decision", 2)}`,
	`/decisions/new?from=${id("decision", 3)}`,
	"/consultations?state=answered",
	"/consultations?state=reported",
	`/consultations?group=${id("group", 0)}`,
	`/consultations/${id("consultation", 1)}`,
	`/consultations/new?from=${id("topic", 0)}`,
	"/assists?state=closed",
	`/assists/${id("assist", 200)}`,
	"/assists?whose=mine",
	`/assists/new?from=${id("topic", 0)}`,
];

/** What is kept sealed, or is told apart by who brought it, is made by the site itself. */
const made = new Map<string, string>();

const addressOf = (path: string): string => {
	const name = named.find(([pattern]) => pattern.test(path))?.[1] ?? "unknown";
	const value = made.get(name) ?? name;
	const address = path.replace(":version", "1").replace(/:\w+/, value);
	return asking[path] ? `${address}?${asking[path]}` : address;
};

/** An archive reads all there is, page by page; it is counted against whoever asks. */
const packsAll = ["/api/archive", "/api/me/everything", "/api/groups/:id/departure/archive"];

type Visit = { readonly path: string; readonly status: number; readonly trips: readonly Trip[] };

/** Asks for everything that can be read, by somebody who may, and for what visitors may read by one of them. */
const visits = async (): Promise<{ readonly known: readonly Visit[]; readonly strangers: readonly Visit[] }> => {
	const routes = await allRoutes(features);
	const reading = routes.filter(({ method, path }) => method === "GET" && !packsAll.includes(path));
	const visit = async (path: string, who?: SignedIn): Promise<Visit> => {
		const from = site.trips.length;
		const { status } = await site.get(path, who);
		return { path, status, trips: site.trips.slice(from) };
	};
	// Reads what is kept for a while, and makes what a site has from its first day on.
	for (const path of ["/me", "/steward/key"]) await site.get(path, steward);
	const [known, strangers]: [Visit[], Visit[]] = [[], []];
	for (const { path } of reading) known.push(await visit(addressOf(path), steward));
	for (const path of narrowed) known.push(await visit(path, steward));
	for (const { path } of reading.filter(({ may }) => may === "site.visit"))
		strangers.push(await visit(addressOf(path)));
	return { known, strangers };
};

const rowsOf = ({ trips }: Visit): number => trips.reduce((sum, { rowsRead }) => sum + rowsRead, 0);

/** Hundreds of requests, on a machine that may be busy. */
const patience = 180_000;

describe("whatever can be read, in a chapter of 200 people and 2,000 practices", () => {
	let known: readonly Visit[];
	let strangers: readonly Visit[];
	beforeAll(async () => {
		({ known, strangers } = await visits());
	}, patience);

	it("is there", () => {
		const away = known.filter(({ status }) => status !== 200).map(({ path }) => path);
		// What only one person or program knows, what is never there on a deployed site, what takes a WebSocket alone, and
		// what was never shared.
		expect(away).toEqual([
			...["/setup/archive/unknown", "/api/archive/arrivals/unknown"],
			...["/sign-in/unknown", "/dev/outbox", "/api/dev/outbox", "/invitations/unknown"],
			...["/mail/stop/unknown", "/calendar/unknown/mine.ics", "/calendar/unknown/chapter.ics"],
			`/meetings/${id("meeting", 0)}/room/live`,
			...["/.well-known/webfinger", `/records/${practice}`],
		]);
	});

	it("waits for the database twice at most: for the session, and for all the rest", () => {
		const slow = known.filter(({ trips }) => trips.length > 2).map(({ path }) => path);
		// What may go over a link is part of the link, and is judged by the one rule of the exchange: a third time. What was
		// brought says what it is to be compared with; an answer is opened before a form is; a digest is made for one reader,
		// as they chose it.
		expect(slow.filter((path) => !/^\/(api\/)?(me\/prompts|bring|imports)\//.test(path)).sort()).toEqual(
			[
				...["/steward/leaves", `/steward/leaves/${host}`, "/api/leaves", `/api/leaves/${host}`],
				...["/me/digest", "/api/me/digest", `/steward/closing/things/${practice}`],
			].sort(),
		);
	});

	it("waits once for a visitor, and not at all where it is kept", async () => {
		expect(strangers.filter(({ trips }) => trips.length > 1).map(({ path }) => path)).toEqual([]);
		const asked = site.trips.length;
		for (const path of ["/", "/shared", "/feeds/all.atom", "/actor"]) await site.get(path);
		expect(site.trips.length).toBe(asked);
	});

	// Every statement of every page is explained, one after the other: seconds, and more on a busy machine.
	it("is found by an index", { timeout: 60_000 }, async () => {
		expect(
			await fullScans(
				database,
				[...known, ...strangers].flatMap(({ trips }) => trips),
			),
		).toEqual([]);
	});

	it("reads about as many rows as it shows, however much there is", () => {
		const greedy = [...known, ...strangers]
			.filter((visit) => rowsOf(visit) > mostRows)
			.map((visit) => [visit.path, rowsOf(visit)]);
		// A summary is read for every title and name that it might tell too far; for a question or a turn everybody is
		// looked through; relationships are drawn from a year; a digest holds what home does, and all that is new.
		const all = expect.any(Number);
		expect(greedy.sort()).toEqual(
			[
				["/relationships", all],
				["/api/relationships", all],
				["/me/digest", all],
				["/api/me/digest", all],
				[`/summaries/${summary}/publish`, all],
				[`/api/summaries/${summary}/outgoing`, all],
				[`/meetings/${id("meeting", 0)}/turns`, all],
				[`/api/meetings/${id("meeting", 0)}/turns`, all],
				[`/questions/${id("question", 0)}/people`, all],
				[`/api/questions/${id("question", 0)}/helpers`, all],
			].sort(),
		);
	});
});
