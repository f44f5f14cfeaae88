import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { minute } from "#core/clock.ts";
import { takeBack } from "#scripts/simulate/acts.ts";
import type { SimSite } from "#scripts/simulate/sim-site.ts";
import { World } from "#scripts/simulate/world.ts";
import { held, practice, stepsIn } from "#test/support/world-steps.ts";

// Days of virtual time pass in some of these.
vi.setConfig({ testTimeout: 60_000 });

let world: World;
let boston: SimSite;
let nairobi: SimSite;
const { doing, agree, put, destinations } = stepsIn(() => world);

beforeEach(async () => {
	world = await World.start({ seed: "exchange", chapters: 3 });
	world.cronEvery = 10 * minute;
	[, boston, nairobi] = world.sites as [SimSite, SimSite, SimSite, SimSite];
});
afterEach(() => world.end());

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

	it("is hinted to again by who finds that its log begins anew", async () => {
		await agree(boston, nairobi);
		await put(boston, practice());
		boston.backUp();
		await put(boston, practice({ localId: "practice_2" }));
		await world.pass(10 * minute);
		const hints = vi.fn();
		world.wire.onAnswer = (answering, _asking, path) => {
			if (path === "/exchange/hint" && answering === boston) hints();
		};
		await world.pass(130 * minute);
		expect(hints).not.toHaveBeenCalled();
		boston.restore();
		boston.start();
		await put(boston, practice({ localId: "practice_3" }));
		await world.pass(130 * minute);
		expect(hints).toHaveBeenCalled();
	});
});
