import { describe, expect, it } from "vitest";
import { mayKeep, numberIn } from "./rules.ts";

describe("a figure as somebody types it", () => {
	it("takes a point or a comma, a minus, and gaps between thousands", () => {
		expect(["12", "3.5", "3,5", "−4", "-4", "+7", "12 000", "1’200"].map(numberIn)).toEqual([
			...[12, 3.5, 3.5, -4, -4, 7, 12_000, 1_200],
		]);
	});

	it("takes nothing else", () => {
		for (const text of ["", "many", "1.2.3", "1,234,567", "=1+1", "1e9", "9".repeat(20), "NaN"])
			expect(numberIn(text), text).toBeUndefined();
	});
});

describe("who lets an indicator go", () => {
	it("is whoever proposed it, a facilitator, or a steward", () => {
		expect(mayKeep({ id: "a", role: "member" }, "a")).toBe(true);
		expect(mayKeep({ id: "b", role: "member" }, "a")).toBe(false);
		expect(mayKeep({ id: "b", role: "facilitator" }, "a")).toBe(true);
		expect(mayKeep({ id: "b", role: "steward" }, "a")).toBe(true);
	});
});
