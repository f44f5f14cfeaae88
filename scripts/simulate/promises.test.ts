import { expect, it } from "vitest";
import type { Fault } from "#exchange/site.ts";
import type { Profile } from "./generate.ts";
import { playHistory } from "./history.ts";

const minutes = 60_000;

it.each<[Profile, string]>([
	["any", "1"],
	["any", "2"],
	["steady", "3"],
	["restored", "4"],
])("keeps its promises in a random history (%s, seed %s)", { timeout: 2 * minutes }, async (profile, seed) => {
	expect((await playHistory({ seed, profile, sites: 3, steps: 60 })).failures).toEqual([]);
});

/** Enough for each fault to show several times over, and few enough for every test run. */
const seeds = ["1", "2", "3", "4", "5", "6", "7", "8"];

it.each<[Fault, Profile]>([
	["skip-ledger", "any"],
	["forget-tombstone", "any"],
	["cursor-first", "steady"],
	["skip-audience", "any"],
	["quote-in-answer", "any"],
])("finds the fault %s", { timeout: 2 * minutes }, async (fault, profile) => {
	const found: string[] = [];
	for (const seed of seeds) {
		if (found.length > 0) break;
		found.push(...(await playHistory({ seed, profile, sites: 2, steps: 45, faults: [fault] })).failures);
	}
	expect(found).not.toEqual([]);
});

it("plays the same history again from the same seed", { timeout: 2 * minutes }, async () => {
	const options = { seed: "again", sites: 2, steps: 40 };
	const first = await playHistory(options);
	expect(await playHistory(options)).toEqual(first);
	expect(await playHistory(options, first.history)).toEqual(first);
});
