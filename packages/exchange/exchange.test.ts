import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { day, minute } from "#core/clock.ts";
import { signRequest } from "#protocol/http-signature.ts";
import { answerLink, type Shared, share, takeBack } from "#scripts/simulate/acts.ts";
import type { SimSite } from "#scripts/simulate/sim-site.ts";
import { World } from "#scripts/simulate/world.ts";
import { findInvitation, inviteSite } from "./invitations.ts";
import { currentSigner } from "./keys.ts";
import { everything, linkState, linkWith, setPaused } from "./links.ts";
import { searchDocs } from "./search.ts";
import type { Flow } from "./tables.ts";
import { destinationsOf } from "./withdrawals.ts";

// Days of virtual time pass in some of these.
vi.setConfig({ testTimeout: 60_000 });

let world: World;
let network: SimSite;
let boston: SimSite;
let nairobi: SimSite;
let amsterdam: SimSite;

const doing = <T>(work: () => Promise<T>): Promise<T> => world.timeline.during(work);

const agree = async (a: SimSite, b: SimSite, flows: { sends?: Flow; wants?: Flow } = {}): Promise<void> => {
	await doing(() => answerLink(a, b, { stance: "yes", ...flows }));
	await world.pass(minute);
	await doing(() => answerLink(b, a, { stance: "yes" }));
	await world.pass(minute);
};

const practice = (more: Partial<Shared> = {}): Shared => ({
	localId: "practice_1",
	kind: "practice",
	audience: { scope: "network" },
	name: "Handover huddle",
	topics: ["health"],
	version: 1,
	text: "eleven mornings",
	...more,
});

const put = async (at: SimSite, draft: Shared): Promise<void> => {
	await doing(() => share(at, draft));
	await world.pass(2 * minute);
};

const held = (at: SimSite, id = "practice_1"): Record<string, unknown> | undefined =>
	at.database.prepare("select rev, version, scope, activity from record where id like ?").get(`%/records/${id}`);

const destinations = async (at: SimSite, id = "practice_1") =>
	(await doing(() => destinationsOf(at.site, `${at.origin}/records/${id}`))).map(({ site, state }) => [site, state]);

beforeEach(async () => {
	world = await World.start({ seed: "exchange", chapters: 3 });
	world.cronEvery = 10 * minute;
	[network, boston, nairobi, amsterdam] = world.sites as [SimSite, SimSite, SimSite, SimSite];
});
afterEach(() => world.end());

describe("a network", () => {
	beforeEach(async () => {
		await agree(boston, network);
		await agree(nairobi, network);
	});

	it("passes on what its members share with it, found by the reader's search, signed by its author", async () => {
		await put(boston, practice());
		expect(held(nairobi)?.activity).toBe(held(boston)?.activity);
		const hits = await doing(() => searchDocs(nairobi.site.db, "mornings", { containers: [] }));
		expect(hits.map((hit) => hit.id)).toEqual([`${boston.origin}/records/practice_1`]);
		expect(held(amsterdam)).toBeUndefined();
	});

	it("takes a record back from everyone, with a receipt from each", async () => {
		await put(boston, practice());
		await doing(() => takeBack(boston, "practice_1", "practice"));
		expect(await destinations(boston)).toContainEqual([network.origin, "pending"]);
		await world.pass(40 * minute);
		expect(held(nairobi)).toBeUndefined();
		expect(held(network)).toBeUndefined();
		expect(await destinations(boston)).toEqual([
			[nairobi.origin, "confirmed"],
			[network.origin, "confirmed"],
		]);
	});

	it("calls a destination overdue that is down for days, and gets its receipt when it is back", async () => {
		await put(boston, practice());
		nairobi.stop();
		world.cronEvery = 60 * minute;
		await doing(() => takeBack(boston, "practice_1", "practice"));
		await world.pass(4 * day);
		expect(await destinations(boston)).toContainEqual([nairobi.origin, "overdue"]);
		nairobi.start();
		await world.pass(7 * 60 * minute);
		expect(await destinations(boston)).toContainEqual([nairobi.origin, "confirmed"]);
	});

	it("reaches a reader that has left the network with the withdrawal of what it once held", async () => {
		await put(boston, practice());
		await doing(() => answerLink(nairobi, network, { stance: "no" }));
		expect(held(nairobi)).toBeUndefined();
		await world.pass(90 * minute);
		await doing(() => takeBack(boston, "practice_1", "practice"));
		await world.pass(60 * minute);
		expect(await destinations(boston)).toContainEqual([nairobi.origin, "confirmed"]);
	});

	it("gives a newcomer everything that it may see, from the beginning", async () => {
		await put(boston, practice());
		await agree(amsterdam, network);
		await world.pass(10 * minute);
		expect(held(amsterdam)?.version).toBe(1);
	});

	it("lets go of what it relayed for a member that leaves", async () => {
		await put(boston, practice());
		await doing(() => answerLink(boston, network, { stance: "no" }));
		await world.pass(90 * minute);
		expect(held(network)).toBeUndefined();
		expect(held(nairobi)).toBeUndefined();
		expect(
			network.database.prepare("select count(*) as n from log_entry where activity like '%eleven%'").get()?.n,
		).toBe(0);
	});

	it("keeps a record that is shared again after it was taken back", async () => {
		await put(boston, practice());
		nairobi.stop();
		await doing(() => takeBack(boston, "practice_1", "practice"));
		await put(boston, practice({ text: "fourteen mornings", version: 2 }));
		nairobi.start();
		await world.pass(7 * 60 * minute);
		expect(held(nairobi)?.version).toBe(2);
		const versions = nairobi.database
			.prepare("select version from record_version where record_id like '%practice_1'")
			.all();
		expect(versions.map((row) => row.version)).toEqual([2]);
		expect(await destinations(boston)).toContainEqual([nairobi.origin, "confirmed"]);
	});
});

describe("a direct link", () => {
	it("carries the kinds and topics that both sides agreed on", async () => {
		await agree(boston, nairobi, { sends: { kinds: null, topics: ["water"] } });
		await put(boston, practice());
		await put(boston, practice({ localId: "practice_2", topics: ["water", "health"] }));
		expect(held(nairobi)).toBeUndefined();
		expect(held(nairobi, "practice_2")?.version).toBe(1);
	});

	it("is made by an invitation that is answered on the other side, once", async () => {
		const addresses: string[] = [];
		await doing(() =>
			boston.act(async (site) => {
				const flows = { sends: everything, wants: everything };
				const made = await inviteSite(site, { ...flows, note: "Come in", createdBy: "Rosa" });
				addresses.push(made.address);
				return [made.statement];
			}),
		);
		const found = await doing(() => findInvitation(nairobi.site, addresses[0] ?? ""));
		if (!found.ok || found.value.token === null) throw new Error("no invitation found");
		const { token } = found.value;
		await doing(() => answerLink(nairobi, boston, { stance: "yes", invitation: token }));
		await world.pass(2 * minute);
		const row = await doing(() => linkWith(boston.site, nairobi.origin));
		expect(row && linkState(row)).toBe("active");
		expect(await doing(() => findInvitation(amsterdam.site, addresses[0] ?? ""))).toMatchObject({
			ok: false,
			error: { code: "gone" },
		});
	});

	it("hands out withdrawals and nothing else while it is paused", async () => {
		await agree(boston, nairobi);
		await put(boston, practice());
		await doing(() => boston.act(async (site) => setPaused(site, nairobi.origin, true)));
		await put(boston, practice({ localId: "practice_2" }));
		await doing(() => takeBack(boston, "practice_1", "practice"));
		await world.pass(130 * minute);
		expect(held(nairobi)).toBeUndefined();
		expect(held(nairobi, "practice_2")).toBeUndefined();
		await doing(() => boston.act(async (site) => setPaused(site, nairobi.origin, false)));
		await world.pass(130 * minute);
		expect(held(nairobi, "practice_2")?.version).toBe(1);
	});

	it("still fetches withdrawals while the reader has paused it, and everything else once it goes on", async () => {
		await agree(boston, nairobi);
		await put(boston, practice());
		await world.pass(10 * minute);
		expect(held(nairobi)?.version).toBe(1);
		await doing(() => nairobi.act(async (site) => setPaused(site, boston.origin, true)));
		await put(boston, practice({ localId: "practice_2" }));
		await doing(() => takeBack(boston, "practice_1", "practice"));
		await world.pass(130 * minute);
		expect(held(nairobi)).toBeUndefined();
		expect(held(nairobi, "practice_2")).toBeUndefined();
		await doing(() => nairobi.act(async (site) => setPaused(site, boston.origin, false)));
		await world.pass(130 * minute);
		expect(held(nairobi, "practice_2")?.version).toBe(1);
	});

	it("leaves out those whom a narrower audience no longer names", async () => {
		await agree(boston, nairobi);
		await agree(boston, amsterdam);
		await put(boston, practice());
		await put(
			boston,
			practice({ audience: { scope: "sites", sites: [amsterdam.origin] }, text: "twelve", version: 2 }),
		);
		await world.pass(10 * minute);
		expect(held(nairobi)).toBeUndefined();
		expect(held(amsterdam)?.version).toBe(2);
		expect(await destinations(boston)).toEqual([[nairobi.origin, "confirmed"]]);
	});

	it("removes a person when the consent's end has come", async () => {
		await agree(boston, nairobi);
		const expiresAt = boston.site.clock() + 30 * minute;
		await put(boston, practice({ localId: "person_1", kind: "person", name: "Rosa", expiresAt }));
		expect(held(nairobi, "person_1")).toBeDefined();
		await world.pass(40 * minute);
		expect(held(nairobi, "person_1")).toBeUndefined();
	});
});

describe("a site restored from a backup", () => {
	it("learns from its peers what it said since, and what it took back", async () => {
		await agree(boston, nairobi);
		await put(boston, practice());
		boston.backUp();
		await put(boston, practice({ localId: "practice_2" }));
		await doing(() => takeBack(boston, "practice_1", "practice"));
		await world.pass(10 * minute);
		boston.restore();
		boston.start();
		expect(held(boston)).toBeDefined();
		await world.pass(130 * minute);
		expect(held(boston)).toBeUndefined();
		expect(held(boston, "practice_2")?.activity).toBe(held(nairobi, "practice_2")?.activity);
		expect(held(nairobi)).toBeUndefined();
		expect(await destinations(boston)).toEqual([[nairobi.origin, "confirmed"]]);
	});
});

describe("what a site refuses", () => {
	const ask = async (path: string, by: SimSite): Promise<Request> =>
		doing(async () => signRequest(new Request(`${boston.origin}${path}`), await currentSigner(by.site), by.site));
	const statusOf = (request: Request): Promise<number> => doing(async () => (await boston.answer(request)).status);

	it("refuses a request that is made twice", async () => {
		const request = await ask("/exchange/log", nairobi);
		expect(await statusOf(request.clone())).toBe(200);
		expect(await statusOf(request)).toBe(403);
	});

	it("refuses an unsigned one", async () => {
		expect(await statusOf(new Request(`${boston.origin}/exchange/inventory`))).toBe(401);
	});

	it("answers a cursor that is not of its log with 409", async () => {
		expect(await statusOf(await ask("/exchange/log?after=7.AAAAAAAAAAAA", nairobi))).toBe(409);
		expect(await statusOf(await ask("/exchange/log?after=no%20cursor", nairobi))).toBe(400);
	});

	it("does no work for a stranger's hint", async () => {
		const before = boston.database.prepare("select total_changes() as n").get()?.n;
		const body = JSON.stringify({ upTo: 5 });
		const hint = await doing(async () => {
			const plain = new Request(`${boston.origin}/exchange/hint`, { method: "POST", body });
			return signRequest(plain, await currentSigner(nairobi.site), nairobi.site);
		});
		expect(await statusOf(hint)).toBe(200);
		expect(boston.database.prepare("select total_changes() as n").get()?.n).toBe(before);
	});

	it("shows a stranger what is public, and nothing of the network's", async () => {
		await put(boston, practice());
		await put(boston, practice({ localId: "practice_2", audience: { scope: "public" } }));
		const answer = await doing(async () => (await boston.answer(await signed("/exchange/log"))).text());
		expect(answer).toContain("practice_2");
		expect(answer).not.toContain("practice_1");
	});

	const signed = async (path: string): Promise<Request> =>
		signRequest(new Request(`${boston.origin}${path}`), await currentSigner(amsterdam.site), amsterdam.site);
});
