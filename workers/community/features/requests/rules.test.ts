import { describe, expect, it } from "vitest";
import { askedWords, sleeps } from "./rules.ts";

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

describe("a letter", () => {
	it("waits in the quiet hours that somebody named, and for nobody else", () => {
		const noon = { quietFrom: "12:00", quietTo: "13:00", timeZone: null };
		expect(sleeps(Date.parse("2026-10-20T12:30:00Z"), noon)).toBe(true);
		expect(sleeps(Date.parse("2026-10-20T13:00:00Z"), noon)).toBe(false);
		expect(sleeps(Date.parse("2026-10-20T12:30:00Z"), { ...noon, quietTo: null })).toBe(false);
	});
});
