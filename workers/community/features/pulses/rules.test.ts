import { describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { canOpen, counted, fewest, isDue, mayClose, mayOpen, restBetween, spreadWords } from "./rules.ts";

const now = Date.UTC(2026, 10, 22);
const circle = { coordinatorId: null, closed: false, people: 9, open: false, endedAt: null };

describe("a pulse", () => {
	it("is opened for the chapter by who facilitates or is a steward, in a group by its coordinator alone", () => {
		const who = (role: string) => ({ id: "ada", role });
		for (const role of ["facilitator", "steward"]) expect(mayOpen(who(role), circle, now).ok).toBe(true);
		for (const role of ["member", "guest"]) expect(mayOpen(who(role), circle, now).ok).toBe(false);
		expect(mayOpen(who("member"), { ...circle, coordinatorId: "ada" }, now).ok).toBe(true);
		expect(mayOpen(who("steward"), { ...circle, coordinatorId: "ben" }, now).ok).toBe(false);
	});

	it("isn’t opened beside another, among too few, in a closed group, or soon after the last", () => {
		expect(canOpen(circle, now).ok).toBe(true);
		for (const but of [{ open: true }, { people: fewest - 1 }, { closed: true }, { endedAt: now - restBetween + 1 }])
			expect(canOpen({ ...circle, ...but }, now)).toMatchObject({ ok: false, error: { code: "conflict" } });
		expect(canOpen({ ...circle, endedAt: now - restBetween }, now).ok).toBe(true);
	});

	it("is closed early by who opened it, and by those who could have where it opened by itself", () => {
		const ada = { id: "ada", role: "member" };
		const ben = { id: "ben", role: "steward" };
		expect(mayClose(ada, { openedBy: "ada", coordinatorId: "cleo" })).toBe(true);
		expect(mayClose(ben, { openedBy: "ada", coordinatorId: null })).toBe(false);
		expect(mayClose(ben, { openedBy: "", coordinatorId: null })).toBe(true);
		expect(mayClose(ada, { openedBy: "", coordinatorId: null })).toBe(false);
		expect(mayClose(ada, { openedBy: "", coordinatorId: "ada" })).toBe(true);
		expect(mayClose(ben, { openedBy: "", coordinatorId: "ada" })).toBe(false);
	});

	it("opens by itself after so many months, the first one at once, and never with none", () => {
		expect(isDue(3, null, now)).toBe(true);
		expect(isDue(0, null, now)).toBe(false);
		expect(isDue(3, now - 60 * day, now)).toBe(false);
		expect(isDue(3, now - 93 * day, now)).toBe(true);
	});
});

describe("what is counted", () => {
	it("is how many chose each step of each question, where five or more answered", () => {
		const answers = [
			[4, 0],
			[4, 1],
			[3, 1],
			[0, 2],
			[4, 4],
		];
		expect(counted(answers, 2)).toEqual([
			[1, 0, 0, 1, 3],
			[1, 2, 1, 0, 1],
		]);
		expect(counted(answers.slice(1), 2)).toBe(null);
	});

	it("is told in a sentence, the larger part first", () => {
		expect(spreadWords([0, 0, 0, 2, 4])).toBe("Everybody mostly or fully.");
		expect(spreadWords([1, 0, 1, 3, 4])).toBe(
			"Nearly everybody mostly or fully, a few partly, a few hardly or not at all.",
		);
		expect(spreadWords([2, 2, 0, 2, 2])).toBe("Half mostly or fully, half hardly or not at all.");
		expect(spreadWords([3, 3, 2, 1, 0])).toBe("Most hardly or not at all, a few partly, a few mostly or fully.");
	});
});
