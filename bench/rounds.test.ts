import { expect, it } from "vitest";
import { inTurn, median } from "./rounds.ts";

it("takes the middle of odd and even many", () => {
	expect(median([9, 1, 5])).toBe(5);
	expect(median([4, 1, 3, 2])).toBe(2.5);
});

it("measures in turn and leaves the first round out", async () => {
	const order: string[] = [];
	let a = 100;
	const result = await inTurn(
		{
			a: async () => {
				order.push("a");
				return a--;
			},
			b: async () => {
				order.push("b");
				return 1;
			},
		},
		3,
	);
	expect(order.join("")).toBe("abbaabba");
	expect(result).toEqual({ a: 98, b: 1 });
});
