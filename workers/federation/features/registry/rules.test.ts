import { describe, expect, it } from "vitest";
import { decisions, mayDecide, standingOf } from "./rules.ts";

describe("where a chapter stands", () => {
	const relation = {
		ourStance: null,
		theirStance: "yes",
		paused: 0,
		changedAt: 10,
		wasMember: 0,
		decidedAt: null,
	} as const;

	it("follows both stances", () => {
		expect(standingOf(relation)).toBe("waiting");
		expect(standingOf({ ...relation, ourStance: "yes" })).toBe("member");
		expect(standingOf({ ...relation, ourStance: "yes", paused: 1 })).toBe("paused");
		expect(standingOf({ ...relation, ourStance: "yes", theirStance: "no" })).toBe("left");
		expect(standingOf({ ...relation, ourStance: "yes", theirStance: null })).toBe("invited");
	});

	it("tells who was declined from who was removed, and waits again when they ask again", () => {
		const declined = { ...relation, ourStance: "no", decidedAt: 10 } as const;
		expect(standingOf(declined)).toBe("declined");
		expect(standingOf({ ...declined, wasMember: 1 })).toBe("removed");
		expect(standingOf({ ...declined, wasMember: 1, changedAt: 11 })).toBe("waiting");
	});

	it("lets a chapter that left ask again, but not be admitted without asking", () => {
		expect(decisions.filter((decision) => mayDecide("left", decision))).toEqual([]);
		expect(mayDecide("removed", "admitted")).toBe(true);
		expect(mayDecide("member", "admitted")).toBe(false);
	});
});
