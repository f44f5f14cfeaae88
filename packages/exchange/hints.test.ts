import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { minute, second } from "#core/clock.ts";
import type { SimSite } from "#scripts/simulate/sim-site.ts";
import { World } from "#scripts/simulate/world.ts";
import { held, practice, stepsIn } from "#test/support/world-steps.ts";

vi.setConfig({ testTimeout: 60_000 });

let world: World;
let boston: SimSite;
let nairobi: SimSite;
const { agree, put } = stepsIn(() => world);

beforeEach(async () => {
	world = await World.start({ seed: "hints", chapters: 2 });
	world.cronEvery = 5 * minute;
	[, boston, nairobi] = world.sites as [SimSite, SimSite, SimSite];
	await agree(boston, nairobi);
});
afterEach(() => world.end());

it("a hint that was heard is followed up by the clock when the pull after it fails, and needs no other", async () => {
	const hints = vi.fn();
	const way = [boston.name, nairobi.name].sort().join(" ");
	world.wire.onAnswer = (_from, to, path) => {
		if (path !== "/exchange/hint" || to !== boston) return;
		hints();
		world.timeline.at(world.timeline.now + second / 4, () => world.wire.cut.add(way));
	};
	await put(boston, practice());
	// Longer than a job is tried again for.
	await world.pass(10 * minute);
	expect(
		nairobi.database.prepare("select failures > 3 as many from peer where origin = ?").get(boston.origin)?.many,
	).toBe(1);
	expect(held(nairobi)).toBeUndefined();
	world.withheld = ["hint"];
	world.wire.cut.clear();
	await world.pass(40 * minute);
	expect(held(nairobi)?.version).toBe(1);
	expect(hints).toHaveBeenCalledOnce();
});
