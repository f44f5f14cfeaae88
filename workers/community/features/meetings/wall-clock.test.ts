import { describe, expect, it } from "vitest";
import type { Every } from "./rules.ts";
import { isLocal, isZone, localAt, momentOf, ruleOf, slotAfter } from "./wall-clock.ts";

const iso = (local: string, zone: string): string => new Date(momentOf(local, zone)).toISOString();

const series = (every: Every, startsLocal: string, timeZone: string, until: string | null = null) => ({
	...{ every, startsLocal, timeZone, until },
});

/** The next times of a series after its first. */
const following = (of: ReturnType<typeof series>, count: number): string[] => {
	const found = [of.startsLocal];
	for (let i = 0; i < count; i++) {
		const slot = slotAfter(of, found.at(-1) ?? "");
		if (slot === null) break;
		found.push(slot);
	}
	return found.slice(1);
};

describe("a wall clock", () => {
	it("stands for its moment in each season", () => {
		expect(iso("2026-03-24T19:30", "Europe/Amsterdam")).toBe("2026-03-24T18:30:00.000Z");
		expect(iso("2026-03-31T19:30", "Europe/Amsterdam")).toBe("2026-03-31T17:30:00.000Z");
		expect(iso("2026-10-27T17:30", "America/New_York")).toBe("2026-10-27T21:30:00.000Z");
		expect(iso("2026-11-03T17:30", "America/New_York")).toBe("2026-11-03T22:30:00.000Z");
		expect(iso("2026-03-28T10:00", "Africa/Nairobi")).toBe("2026-03-28T07:00:00.000Z");
		expect(iso("2026-11-28T10:00", "Africa/Nairobi")).toBe("2026-11-28T07:00:00.000Z");
	});

	it("that a clock leaps over counts by the offset before the leap", () => {
		expect(iso("2026-03-29T02:30", "Europe/Amsterdam")).toBe("2026-03-29T01:30:00.000Z");
		expect(iso("2026-03-08T02:30", "America/New_York")).toBe("2026-03-08T07:30:00.000Z");
	});

	it("that comes twice is the first of them", () => {
		expect(iso("2026-10-25T02:30", "Europe/Amsterdam")).toBe("2026-10-25T00:30:00.000Z");
		expect(iso("2026-11-01T01:30", "America/New_York")).toBe("2026-11-01T05:30:00.000Z");
	});

	it("is told from what is none", () => {
		expect(["2026-02-28T09:00", "2026-02-30T09:00", "2026-02-28 09:00", "x"].map(isLocal)).toEqual([
			...[true, false, false, false],
		]);
		expect(["Africa/Nairobi", "UTC", "Mars/Base", "+01:00", ""].map(isZone)).toEqual([true, true, false, false, false]);
		expect(localAt(Date.UTC(2026, 6, 1, 12), "America/New_York")).toBe("2026-07-01T08:00");
	});
});

describe("a series", () => {
	it("keeps its evening across both changes of the clock", () => {
		const weekly = series("week", "2026-03-24T19:30", "Europe/Amsterdam");
		expect(following(weekly, 2)).toEqual(["2026-03-31T19:30", "2026-04-07T19:30"]);
		const monthly = series("month", "2026-02-10T17:30", "America/New_York");
		const found = following(monthly, 9);
		expect(found.slice(0, 3)).toEqual(["2026-03-10T17:30", "2026-04-14T17:30", "2026-05-12T17:30"]);
		expect(found.map((slot) => slot.slice(11))).toEqual(Array(9).fill("17:30"));
		expect(found.slice(-2).map((slot) => iso(slot, "America/New_York").slice(11, 16))).toEqual(["21:30", "22:30"]);
	});

	it("comes on the same weekday of the month, on the last where a month may lack a fifth", () => {
		expect(following(series("month", "2026-01-30T10:00", "Africa/Nairobi"), 3)).toEqual([
			...["2026-02-27T10:00", "2026-03-27T10:00", "2026-04-24T10:00"],
		]);
		expect(following(series("quarter", "2026-01-10T10:00", "Africa/Nairobi"), 2)).toEqual([
			...["2026-04-11T10:00", "2026-07-11T10:00"],
		]);
		expect(following(series("two-weeks", "2025-12-24T18:00", "UTC"), 2)).toEqual([
			...["2026-01-07T18:00", "2026-01-21T18:00"],
		]);
	});

	it("goes on from any later moment, and ends with its last day", () => {
		const weekly = series("week", "2020-01-06T09:00", "UTC", "2026-06-01");
		expect(slotAfter(weekly, "2026-05-20T12:00")).toBe("2026-05-25T09:00");
		expect(slotAfter(weekly, "2026-05-25T09:00")).toBe("2026-06-01T09:00");
		expect(slotAfter(weekly, "2026-06-01T09:00")).toBeNull();
		expect(slotAfter(weekly, "2019-01-01T00:00")).toBe("2020-01-06T09:00");
	});

	it("is written as RFC 5545 writes it", () => {
		expect(ruleOf(series("month", "2026-02-10T17:30", "America/New_York"))).toBe("FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU");
		expect(ruleOf(series("two-weeks", "2026-02-10T17:30", "UTC", "2026-12-31"))).toBe(
			"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20261231T235900Z",
		);
		expect(ruleOf(series("quarter", "2026-01-30T17:30", "UTC"))).toBe("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR");
	});
});
