import { describe, expect, it } from "vitest";
import { isStillPossible } from "../../closed.ts";
import { canBeAnnounced, isDue, lastDayOver, mayDecide } from "./rules.ts";

const noon = Date.UTC(2026, 10, 10, 12);

describe("the day on which a chapter closes", () => {
	it("has come once it has begun anywhere, and is over once it is over everywhere", () => {
		const plan = { state: "announced" as const, closesOn: "2026-11-11" };
		expect(isDue(plan, noon - 3 * 3_600_000)).toBe(false);
		expect(isDue(plan, noon)).toBe(true);
		expect(isDue({ ...plan, state: "planned" }, noon)).toBe(false);
		expect(lastDayOver(noon)).toBe("2026-11-09");
		expect(lastDayOver(noon - 1)).toBe("2026-11-08");
	});

	it("is announced a week before at least", () => {
		const plan = { farewell: "Thank you.", contact: "Olga", closesOn: "2026-11-17" };
		expect(canBeAnnounced(plan, noon).ok).toBe(true);
		expect(canBeAnnounced({ ...plan, closesOn: "2026-11-16" }, noon).ok).toBe(false);
		expect(canBeAnnounced({ ...plan, contact: " " }, noon).ok).toBe(false);
	});
});

describe("what becomes of something", () => {
	const [author, steward] = [
		{ id: "a", role: "member" },
		{ id: "s", role: "steward" },
	];
	it("is for its author to say, and for stewards where the author hasn’t", () => {
		expect(mayDecide(author, { authorId: "a", decidedBy: "s" }).ok).toBe(true);
		expect(mayDecide(author, { authorId: "b", decidedBy: null }).ok).toBe(false);
		expect(mayDecide(steward, { authorId: "a", decidedBy: null }).ok).toBe(true);
		expect(mayDecide(steward, { authorId: "a", decidedBy: "a" }).ok).toBe(false);
		expect(mayDecide(steward, { authorId: null, decidedBy: "other" }).ok).toBe(true);
	});
});

describe("after the end", () => {
	it("one comes in, looks after one’s door, takes words back and leaves, and nothing else is written", () => {
		const still = (path: string, method: "POST" | "DELETE" | "PUT" = "POST") => isStillPossible({ method, path });
		for (const path of [
			"/sign-in/:token",
			"/api/me/sessions",
			"/api/practices/:id/take-back",
			"/reflections/:id/delete",
			"/me/leave",
			"/mail/stop/:secret",
		])
			expect.soft(still(path), path).toBe(true);
		for (const path of ["/api/me/consent", "/api/messages/:id", "/api/value/stories/:id"])
			expect.soft(still(path, "DELETE"), path).toBe(true);
		expect(still("/api/groups/:id/members/:person", "DELETE")).toBe(false);
		for (const path of [
			"/api/me/consent",
			"/practices/new",
			"/api/groups",
			"/join",
			"/me/profile",
			"/api/closing",
			"/bring",
		])
			expect.soft(still(path), path).toBe(false);
	});
});
