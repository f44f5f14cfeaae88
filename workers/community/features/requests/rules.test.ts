import { describe, expect, it } from "vitest";
import { askedWords } from "./rules.ts";

describe("what somebody was asked lately", () => {
	it("is said in words", () => {
		expect([0, 1, 2, 3, 9].map(askedWords)).toEqual([
			"not asked lately",
			"asked once in the last month",
			"asked twice in the last month",
			"asked several times in the last month",
			"asked several times in the last month",
		]);
	});
});
