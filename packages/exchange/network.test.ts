import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { day, minute } from "#core/clock.ts";
import { answerLink, takeBack } from "#scripts/simulate/acts.ts";
import type { SimSite } from "#scripts/simulate/sim-site.ts";
import { World } from "#scripts/simulate/world.ts";
import { held, practice, stepsIn } from "#test/support/world-steps.ts";
import { searchSelect } from "./search.ts";

// Days of virtual time pass in some of these.
vi.setConfig({ testTimeout: 60_000 });

let world: World;
let network: SimSite;
let boston: SimSite;
let nairobi: SimSite;
let amsterdam: SimSite;
const { doing, agree, put, destinations } = stepsIn(() => world);

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
		const found = searchSelect("mornings", { containers: [] });
		const hits = await doing(async () => (found ? nairobi.site.db.all<{ id: string }>(found) : []));
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
