import { describe, expect, it } from "vitest";
import { day, minute } from "#core/clock.ts";
import { freshnessOf } from "./freshness.ts";

const now = 1_800_000_000_000;
const fresh = {
	paused: 0,
	failures: 0,
	lastTriedAt: now - minute,
	lastReachedAt: now - minute,
	lastNewsAt: now - day,
	agreed: 1,
};

describe("how fresh a chapter's news is", () => {
	it("is in touch when it was reached and both hold the same", () => {
		expect(freshnessOf(fresh, now)).toEqual({ state: "in-touch", heardAt: now - minute, newsAt: now - day });
	});

	it("isn't alarmed by one failed try", () => {
		expect(freshnessOf({ ...fresh, failures: 1 }, now).state).toBe("in-touch");
		expect(freshnessOf({ ...fresh, failures: 2 }, now).state).toBe("unreachable");
	});

	it("says that it is catching up while the two inventories differ", () => {
		expect(freshnessOf({ ...fresh, agreed: 0 }, now).state).toBe("catching-up");
		expect(freshnessOf({ ...fresh, agreed: null }, now).state).toBe("in-touch");
	});

	it("calls a chapter quiet that told nothing for more than a month", () => {
		expect(freshnessOf({ ...fresh, lastNewsAt: now - 40 * day }, now).state).toBe("quiet");
	});

	it("puts a pause first, and a site never met last", () => {
		expect(freshnessOf({ ...fresh, paused: 1, failures: 9 }, now).state).toBe("paused");
		expect(freshnessOf({ ...fresh, lastReachedAt: null }, now).state).toBe("unmet");
	});
});
