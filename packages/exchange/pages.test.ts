import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { share, takeBack } from "#scripts/simulate/acts.ts";
import type { SimSite } from "#scripts/simulate/sim-site.ts";
import { World } from "#scripts/simulate/world.ts";
import { practice, stepsIn } from "#test/support/world-steps.ts";
import { pageLimit, readLog } from "./read-log.ts";
import { callerIn, callerQueries } from "./visible.ts";

vi.setConfig({ testTimeout: 60_000 });

let world: World;
let boston: SimSite;
let nairobi: SimSite;
const { doing, agree } = stepsIn(() => world);

const page = async (after: string, limit = 1_000) => {
	const known = await doing(() => boston.site.db.batch(callerQueries(boston.site, nairobi.origin)));
	const read = await doing(() => readLog(boston.site, callerIn(nairobi.origin, known), after, limit));
	if (!read.ok) throw new Error(read.error.message);
	return read.value;
};

const shareMany = async (count: number, text: string) => {
	for (let i = 0; i < count; i++) await doing(() => share(boston, practice({ localId: `practice_${i}`, text })));
};

beforeEach(async () => {
	world = await World.start({ seed: "pages", chapters: 2 });
	[, boston, nairobi] = world.sites as [SimSite, SimSite, SimSite];
	await agree(boston, nairobi);
	nairobi.stop();
});
afterEach(() => world.end());

it("a page holds as many activities as a reader takes in at once, reminders included, and the digest comes with the last", async () => {
	await shareMany(pageLimit + 20, "short");
	let { cursor } = await page("", 5);
	await doing(() => takeBack(boston, "practice_1", "practice"));
	const first = await page("", 1_000);
	expect([first.items.length, first.more, first.digest]).toEqual([pageLimit, true, null]);
	cursor = (await page(first.cursor)).cursor;
	await doing(() => takeBack(boston, "practice_2", "practice"));
	await shareMany(pageLimit + 20, "longer");
	const next = await page(cursor);
	expect(next.items).toHaveLength(pageLimit);
	expect(next.more).toBe(true);
	const last = await page(next.cursor);
	expect([last.more, last.digest?.count]).toEqual([false, pageLimit + 21]);
});

it("a page of long activities ends early, and the next goes on where it ended", async () => {
	await shareMany(20, "a long story ".repeat(4_000));
	const pages = [await page("")];
	for (let last = pages[0]; last?.more; last = pages.at(-1)) pages.push(await page(last.cursor));
	expect(pages.length).toBeGreaterThan(2);
	for (const { items } of pages) expect(items.join("").length).toBeLessThan(600_000);
	const items = pages.flatMap((one) => one.items);
	expect([items.length, new Set(items).size]).toEqual([21, 21]);
});
