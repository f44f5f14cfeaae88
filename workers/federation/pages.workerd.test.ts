import { beforeAll, describe, expect, it } from "vitest";
import { chapterAt, fillNetwork, recordAt } from "#bench/fill-network.ts";
import { id } from "#bench/fill-rows.ts";
import { webRandom } from "#core/id.ts";
import { silentLog } from "#core/log.ts";
import { database, origin } from "#test/support/federation.ts";
import { fillD1 } from "#test/support/fill-d1.ts";
import { fullScans } from "#test/support/query-plans.ts";
import { recordedD1, type Trip } from "#test/support/recorded-d1.ts";
import { allRoutes } from "#web/feature.ts";
import { makeApp } from "./app.ts";
import { features } from "./features.ts";
import { makeServices } from "./services.ts";

const trips: Trip[] = [];
const services = makeServices(
	{ origin, secret: "a secret for tests, long enough to be one", setupCode: null, local: false, mail: null },
	recordedD1(database, (trip) => trips.push(trip)),
	{
		clock: Date.now,
		random: webRandom,
		log: silentLog,
		fetch: () => Promise.reject(new Error("no network here")),
		send: async () => {},
	},
);
const app = makeApp(services);

const { host } = new URL(chapterAt(0));
const record = encodeURIComponent(recordAt(0, "practice", 0));

const addressOf = (path: string): string => {
	const address = path.replace(":host", host).replace(":id", id("person", 1));
	if (/\/record$/.test(path)) return `${address}?id=${record}`;
	return /\/(search|records)$/.test(path) ? `${address}?q=listening` : address;
};

/** Ways of narrowing a list that have a plan of their own. */
const narrowed = [
	"/practices?topic=meetings",
	"/practices?outcome=worked",
	`/practices?from=${host}`,
	"/people?q=somebody",
];

type Visit = { readonly path: string; readonly status: number; readonly trips: readonly Trip[] };

const visit = async (path: string, session?: string): Promise<Visit> => {
	const from = trips.length;
	const headers: Record<string, string> = session ? { cookie: `__Host-session=${session}` } : {};
	const { status } = await app.fetch(new Request(new URL(path, origin), { headers, redirect: "manual" }));
	return { path, status, trips: trips.slice(from) };
};

const rowsOf = (one: Visit): number => one.trips.reduce((sum, { rowsRead }) => sum + rowsRead, 0);

describe("whatever can be read, in a network of thirty chapters and four thousand records", () => {
	const known: Visit[] = [];
	const strangers: Visit[] = [];
	beforeAll(async () => {
		const { session } = await fillD1(database, (fill) => fillNetwork(fill, Date.now()));
		const reading = (await allRoutes(features)).filter(({ method }) => method === "GET");
		for (const path of ["/me", "/registry/key"]) await visit(path, session);
		for (const { path } of reading) known.push(await visit(addressOf(path), session));
		for (const path of narrowed) known.push(await visit(path, session));
		for (const { path } of reading.filter(({ may }) => may === "site.visit"))
			strangers.push(await visit(addressOf(path)));
	}, 180_000);

	it("is there", () => {
		const away = [...known, ...strangers].filter(({ status }) => status !== 200).map(({ path }) => path);
		// What only one person or program knows, and what is never there on a deployed site.
		const hidden = ["/sign-in/:token", "/dev/outbox", "/api/dev/outbox", "/.well-known/webfinger"];
		expect(away).toEqual([...hidden, ...hidden]);
	});

	it("waits for the database twice at most, for the session and for all the rest; for a visitor once", () => {
		expect(known.filter(({ trips }) => trips.length > 2).map(({ path }) => path)).toEqual([]);
		expect(strangers.filter(({ trips }) => trips.length > 1).map(({ path }) => path)).toEqual([]);
	});

	it("is found by an index", async () => {
		const all = [...known, ...strangers].flatMap(({ trips }) => trips);
		expect(await fullScans(database, all)).toEqual([]);
	});

	it("reads no more rows where there is more; a search for words reads what holds them", () => {
		const greedy = [...known, ...strangers].filter(
			(one) => rowsOf(one) > (one.path === "/" || one.path === "/api/home" ? 2_500 : 800),
		);
		expect(greedy.map(({ path }) => path).filter((path) => !path.includes("q="))).toEqual([]);
	});
});
