import { expect, it } from "vitest";
import { inTurn, median, oneAfterOther } from "./rounds.ts";

it("takes the middle of odd and even many", () => {
	expect(median([9, 1, 5])).toBe(5);
	expect(median([4, 1, 3, 2])).toBe(2.5);
});

it("measures in turn and leaves the first round out", async () => {
	const order: string[] = [];
	let units = 100;
	const result = await inTurn(
		{
			a: async () => {
				order.push("a");
				return { units: units--, seconds: 2 };
			},
			b: async () => {
				order.push("b");
				return { units: 1, seconds: 1 };
			},
		},
		3,
		() => null,
	);
	expect(order.join("")).toBe("abbaabba");
	expect(result).toEqual({ a: { perSecond: 49, perCpuSecond: null }, b: { perSecond: 1, perCpuSecond: null } });
});

it("counts the CPU that was used meanwhile", async () => {
	let used = 0;
	const { a } = await inTurn({ a: async () => ({ units: 10, seconds: 1 }) }, 1, () => (used += 5));
	expect(a.perCpuSecond).toBe(2);
});

it("adds up the times of two things, not their paces", () => {
	const pace = { perSecond: 100, perCpuSecond: null };
	expect(oneAfterOther(pace, pace)).toEqual({ perSecond: 50, perCpuSecond: null });
});
