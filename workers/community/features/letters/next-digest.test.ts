import { describe, expect, it } from "vitest";
import { nextDigest } from "./next-digest.ts";

const at = (text: string): number => Date.parse(text);
const next = (rhythm: Parameters<typeof nextDigest>[0], zone: string, now: string): string | null => {
	const found = nextDigest(rhythm, zone, at(now));
	return found === null ? null : new Date(found).toISOString();
};
const daily = { every: "day", weekday: 1, hour: 7 } as const;
const weekly = { every: "week", weekday: 5, hour: 18 } as const;

describe("the next digest", () => {
	it("comes at its hour by the reader’s clock, later today or else tomorrow", () => {
		expect(next(daily, "Africa/Nairobi", "2026-11-22T03:59:00Z")).toBe("2026-11-22T04:00:00.000Z");
		expect(next(daily, "Africa/Nairobi", "2026-11-22T04:00:00Z")).toBe("2026-11-23T04:00:00.000Z");
	});

	it("comes on its day of the week, also where that is another day in UTC", () => {
		expect(next(weekly, "America/New_York", "2026-11-22T12:00:00Z")).toBe("2026-11-27T23:00:00.000Z");
		expect(next({ ...weekly, hour: 1 }, "Pacific/Auckland", "2026-11-22T12:00:00Z")).toBe("2026-11-26T12:00:00.000Z");
		expect(next(weekly, "UTC", "2026-11-27T18:00:00Z")).toBe("2026-12-04T18:00:00.000Z");
	});

	it("keeps its hour when the clocks are changed", () => {
		expect(next(daily, "Europe/Amsterdam", "2026-10-24T06:00:00Z")).toBe("2026-10-25T06:00:00.000Z");
		expect(next(daily, "Europe/Amsterdam", "2026-10-23T06:00:00Z")).toBe("2026-10-24T05:00:00.000Z");
	});

	it("comes after the leap where its hour is leapt over, and once where it comes twice", () => {
		const early = { ...daily, hour: 2 };
		expect(next(early, "Europe/Amsterdam", "2026-03-29T00:00:00Z")).toBe("2026-03-29T01:00:00.000Z");
		expect(next(early, "Europe/Amsterdam", "2026-10-24T12:00:00Z")).toBe("2026-10-25T00:00:00.000Z");
		expect(next(early, "Europe/Amsterdam", "2026-10-25T00:00:00Z")).toBe("2026-10-26T01:00:00.000Z");
	});

	it("never comes where it isn’t wanted, and comes by UTC where nobody knows the zone any more", () => {
		expect(next({ ...daily, every: "never" }, "UTC", "2026-11-22T03:00:00Z")).toBeNull();
		expect(next(daily, "Atlantis/Lost", "2026-11-22T03:00:00Z")).toBe("2026-11-22T07:00:00.000Z");
	});
});
