import { expect, it } from "vitest";
import { paceOf } from "./pace.ts";

const second = 1_000;

it("bears a burst, then as much as comes back each second, of each person by themselves", () => {
	let now = 0;
	const bearable = paceOf(() => now);
	const many = (who: string) => Array.from({ length: 100 }, () => bearable(who, 10)).filter(Boolean).length;
	expect(many("ada")).toBe(60);
	expect(many("ben")).toBe(60);
	now += 2 * second;
	expect(many("ada")).toBe(10);
	now += 3_600 * second;
	expect(many("ada")).toBe(60);
});

it("bears a whole evening in a few pieces, and no flood of long ones", () => {
	let now = 0;
	const bearable = paceOf(() => now);
	const pieces = Array.from({ length: 10 }, () => bearable("ada", 300_000)).filter(Boolean);
	expect(pieces).toHaveLength(5);
	now += 15 * second;
	expect(bearable("ada", 300_000)).toBe(true);
	expect(bearable("ada", 300_000)).toBe(false);
});
