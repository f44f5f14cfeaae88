import { expect, it } from "vitest";
import { shrink } from "./shrink.ts";

const numbers = Array.from({ length: 100 }, (_, i) => i);

it("keeps just what a failure needs", async () => {
	const fails = async (list: readonly number[]) => list.includes(17) && list.includes(71);
	expect(await shrink(numbers, fails, () => false)).toEqual([17, 71]);
});

it("stops at the deadline with a list that still fails", async () => {
	let tries = 0;
	const fails = async (list: readonly number[]) => list.includes(99);
	const kept = await shrink(numbers, fails, () => ++tries > 3);
	expect(kept).toContain(99);
	expect(kept.length).toBeLessThan(100);
});
