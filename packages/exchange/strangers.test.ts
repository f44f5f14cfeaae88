import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { minute } from "#core/clock.ts";
import { signRequest } from "#protocol/http-signature.ts";
import { answerLink, share, takeBack } from "#scripts/simulate/acts.ts";
import type { SimSite } from "#scripts/simulate/sim-site.ts";
import { World } from "#scripts/simulate/world.ts";
import { pullDisclosures } from "./disclosures.ts";
import { healOnce } from "./heal.ts";
import { worthPulling } from "./hint.ts";
import { currentSigner } from "./keys.ts";
import { knowPeer } from "./peers.ts";
import { pullOnce } from "./pull.ts";
import { serveExchange } from "./serve.ts";
import type { Site } from "./site.ts";

vi.setConfig({ testTimeout: 60_000 });

let world: World;
let network: SimSite;
let boston: SimSite;
let nairobi: SimSite;

const doing = <T>(work: () => Promise<T>): Promise<T> => world.timeline.during(work);

const agree = async (a: SimSite, b: SimSite): Promise<void> => {
	await doing(() => answerLink(a, b, { stance: "yes" }));
	await world.pass(minute);
	await doing(() => answerLink(b, a, { stance: "yes" }));
	await world.pass(minute);
};

const practice = (sites: string[], text = "eleven mornings") =>
	({
		localId: "practice_1",
		kind: "practice",
		audience: { scope: "sites", sites },
		name: "Huddle",
		version: 1,
		text,
	}) as const;

const kindsHeld = (at: SimSite, from: SimSite): unknown[] =>
	at.database
		.prepare("select kind from record where origin = ? order by kind")
		.all(from.origin)
		.map((row) => row.kind);

/** Boston as it is, but whatever it asks of others (their actor documents apart) is answered so. */
const answered = (by: (url: URL) => unknown): Site => ({
	...boston.site,
	fetch: async (request) => {
		const url = new URL(request.url);
		return url.pathname === "/actor" ? boston.site.fetch(request) : Response.json(by(url));
	},
});

beforeEach(async () => {
	world = await World.start({ seed: "strangers", chapters: 2 });
	world.cronEvery = 10 * minute;
	[network, boston, nairobi] = world.sites as [SimSite, SimSite, SimSite];
});
afterEach(() => world.end());

describe("a site that is nothing to us", () => {
	it("gets a request for a link to us, and no content", async () => {
		await doing(() => share(nairobi, practice([boston.origin])));
		await doing(() => answerLink(nairobi, boston, { stance: "yes" }));
		await doing(() => pullOnce(boston.site, nairobi.origin));
		expect(kindsHeld(boston, nairobi)).toEqual(["link"]);
	});

	it("gets content to us by name once a network has told us of it", async () => {
		await agree(boston, network);
		await agree(nairobi, network);
		const card = { localId: "chapter", kind: "chapter", name: "Nairobi", text: "Meets on Fridays" };
		await doing(() => share(nairobi, { ...card, audience: { scope: "network" } }));
		await world.pass(10 * minute);
		await doing(() => share(nairobi, practice([boston.origin])));
		await world.pass(10 * minute);
		expect(kindsHeld(boston, nairobi)).toEqual(["chapter", "practice"]);
	});

	it("may still correct what it named us in after the link has ended", async () => {
		await agree(boston, nairobi);
		await doing(() => share(nairobi, practice([boston.origin])));
		await world.pass(10 * minute);
		await doing(() => answerLink(boston, nairobi, { stance: "no" }));
		await world.pass(10 * minute);
		await doing(() => share(nairobi, practice([boston.origin], "twelve mornings")));
		await world.pass(120 * minute);
		const row = boston.database.prepare("select activity from record where kind = 'practice'").get();
		expect(row?.activity).toContain("twelve mornings");
	});

	it("may still correct it when a link was asked for anew since, and nothing came of that", async () => {
		await agree(boston, nairobi);
		await doing(() => share(nairobi, practice([boston.origin])));
		await world.pass(10 * minute);
		await doing(() => answerLink(nairobi, boston, { stance: "no" }));
		await world.pass(10 * minute);
		await doing(() => answerLink(boston, nairobi, { stance: "yes" }));
		await world.pass(10 * minute);
		await doing(() => answerLink(boston, nairobi, { stance: "no" }));
		await world.pass(10 * minute);
		await doing(() => share(nairobi, practice([boston.origin], "twelve mornings")));
		await world.pass(120 * minute);
		const row = boston.database.prepare("select activity from record where kind = 'practice'").get();
		expect(row?.activity).toContain("twelve mornings");
	});

	it("of whom a network told us is asked for what it took back until it is reached, also once we left that network", async () => {
		await agree(boston, network);
		await agree(nairobi, network);
		await doing(() => share(nairobi, { ...practice([]), audience: { scope: "network" } }));
		await world.pass(120 * minute);
		expect(kindsHeld(boston, nairobi)).toEqual(["practice"]);
		const ways = [network, boston].map(({ name }) => [name, nairobi.name].sort().join(" "));
		world.wire.onAnswer = (_from, to, path) => {
			if (path === "/exchange/hint" && to === nairobi) for (const way of ways) world.wire.cut.add(way);
		};
		world.wire.cut.add(ways[0] ?? "");
		await doing(() => takeBack(nairobi, "practice_1", "practice"));
		await world.pass(10 * minute);
		await doing(() => answerLink(boston, network, { stance: "no" }));
		expect(kindsHeld(boston, nairobi)).toEqual([]);
		// Longer than a stranger is tried for.
		await world.pass(24 * 60 * minute);
		world.withheld = ["hint"];
		world.wire.onAnswer = () => {};
		world.wire.cut.clear();
		await world.pass(9 * 60 * minute);
		const told = nairobi.database.prepare("select state from withdrawal where site = ?").get(boston.origin);
		expect(told?.state).toBe("confirmed");
	});

	it("is heard when it takes back what a network told us in a page that was lost, also once we left that network", async () => {
		await agree(boston, network);
		await agree(nairobi, network);
		const way = [network, boston]
			.map(({ name }) => name)
			.sort()
			.join(" ");
		world.wire.onAnswer = (from, to, path, text) => {
			if (from === network && to === boston && path === "/exchange/log" && text.includes("eleven mornings"))
				world.wire.cut.add(way);
		};
		await doing(() => share(nairobi, { ...practice([]), audience: { scope: "network" } }));
		await world.pass(60 * minute);
		expect(kindsHeld(boston, nairobi)).toEqual([]);
		await doing(() => answerLink(boston, network, { stance: "no" }));
		world.wire.onAnswer = () => {};
		world.wire.cut.clear();
		await world.pass(60 * minute);
		await doing(() => takeBack(nairobi, "practice_1", "practice"));
		await world.pass(60 * minute);
		const told = nairobi.database.prepare("select state from withdrawal where site = ?").get(boston.origin);
		expect(told?.state).toBe("confirmed");
	});

	it("names in vain a network that we were never in", async () => {
		const worth = () => doing(() => worthPulling(boston.site, nairobi.origin, [network.origin]));
		expect(await worth()).toBe(false);
		await doing(() => answerLink(boston, network, { stance: "yes" }));
		expect(await worth()).toBe(false);
		await world.pass(minute);
		await doing(() => answerLink(network, boston, { stance: "yes" }));
		await world.pass(minute);
		expect(await worth()).toBe(true);
	});

	it("is not pulled from because its key was looked up once", async () => {
		await doing(() => knowPeer(boston.site, nairobi.origin));
		expect(await doing(() => worthPulling(boston.site, nairobi.origin))).toBe(false);
		await doing(() => answerLink(boston, nairobi, { stance: "yes" }));
		expect(await doing(() => worthPulling(boston.site, nairobi.origin))).toBe(true);
	});

	it("that cannot be reached is looked up once in five minutes, however often it is claimed", async () => {
		let fetched = 0;
		const site: Site = {
			...boston.site,
			fetch: async () => {
				fetched++;
				return new Response("", { status: 500 });
			},
		};
		const ask = () =>
			doing(async () => {
				const plain = new Request(`${boston.origin}/exchange/log`);
				const signed = await signRequest(plain, await currentSigner(nairobi.site), nairobi.site);
				return serveExchange(site, signed, "test");
			});
		expect([(await ask()).status, (await ask()).status, fetched]).toEqual([503, 429, 1]);
		await world.pass(6 * minute);
		await ask();
		expect(fetched).toBe(2);
	});
});

describe("a site that never comes to an end", () => {
	it("is asked again at once only while its log goes on", async () => {
		const site = answered(() => ({ items: [], cursor: "5.AAAAAAAAAAAA", more: true, digest: null }));
		const more = async () => {
			const pulled = await doing(() => pullOnce(site, nairobi.origin));
			return pulled.ok && pulled.value.more;
		};
		expect([await more(), await more()]).toEqual([true, false]);
	});

	it("is not healed from beyond an inventory that stands still", async () => {
		const id = `${nairobi.origin}/records/a`;
		const site = answered((url) =>
			url.pathname === "/exchange/inventory" ? { items: [{ id, rev: 1 }], more: true } : { items: [] },
		);
		expect(await doing(() => healOnce(site, nairobi.origin, ""))).toEqual({ ok: true, value: id });
		expect(await doing(() => healOnce(site, nairobi.origin, id))).toEqual({ ok: true, value: null });
	});
});

describe("what a site says that it passed on", () => {
	const told = async (by: SimSite, items: readonly { record: string; site: string }[]): Promise<unknown[]> => {
		const site = answered(() => ({
			items: items.map((item) => ({ ...item, kind: "practice", rev: 1, at: 1 })),
			after: "1.1",
		}));
		const met = await doing(() => knowPeer(site, by.origin));
		if (met.ok) await doing(() => pullDisclosures(site, met.value));
		return boston.database
			.prepare("select site from ledger where via = ?")
			.all(by.origin)
			.map((row) => row.site);
	};
	const elsewhere = "https://elsewhere.example";

	it("counts for records that we have, to sites that can be one, when it is our network", async () => {
		await agree(boston, network);
		await doing(() => share(boston, practice([network.origin])));
		const record = `${boston.origin}/records/practice_1`;
		const items = [
			{ record, site: elsewhere },
			{ record, site: "nowhere at all" },
			{ record: `${boston.origin}/records/invented`, site: "https://other.example" },
		];
		expect(await told(network, items)).toEqual([elsewhere]);
	});

	it("is not asked of anybody else", async () => {
		await doing(() => share(boston, practice([nairobi.origin])));
		expect(await told(network, [{ record: `${boston.origin}/records/practice_1`, site: elsewhere }])).toEqual([]);
	});
});
