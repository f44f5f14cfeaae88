import { describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import {
	isOverdue,
	mayAnswer,
	mayPublish,
	mayReport,
	mayStance,
	mayVoice,
	mayWithdraw,
	partOf,
	states,
	wantedNow,
} from "./rules.ts";

const today = "2026-11-20";
const now = Date.parse(`${today}T12:00:00Z`);
const one = {
	...{ sponsorId: "person_s", sponsorName: "Sam", sponsorHere: 1, coordinatorId: "person_c", minded: 1, voiced: 0 },
	...{ state: "open" as const, openUntil: "2026-11-19", reportDue: "2026-12-01", answeredAt: now },
};

describe("who asks", () => {
	it("never writes the answer down, whatever their role", () => {
		expect(partOf(one, { id: "person_s", role: "steward" })).toBe("sponsor");
		for (const state of states) {
			expect(mayAnswer({ ...one, state }, "sponsor", today).ok).toBe(false);
			expect(mayPublish({ ...one, state }, "sponsor", [], now).ok).toBe(false);
			expect(mayStance({ ...one, state }, "sponsor").ok).toBe(false);
			expect(mayVoice({ ...one, state, openUntil: today }, "sponsor", today).ok).toBe(false);
		}
	});

	it("hears an answer written by who gave a voice, where nobody else minds the circle", () => {
		const of = (more: object, role = "member") => partOf({ ...one, ...more }, { id: "person_x", role });
		expect(of({ voiced: 1 })).toBe("asked");
		expect(of({ minded: 0 })).toBe("asked");
		expect(of({ minded: 0, voiced: 1 })).toBe("minder");
		expect(of({}, "facilitator")).toBe("minder");
		expect(partOf({ ...one, minded: 0, voiced: 1 }, { id: "person_s", role: "steward" })).toBe("sponsor");
	});

	it("says what was done, and who minds the circle says it only where they are gone", () => {
		const answered = { ...one, state: "answered" as const };
		expect(mayReport(answered, "sponsor").ok).toBe(true);
		expect([mayReport(answered, "minder").ok, mayReport({ ...answered, sponsorHere: 0 }, "minder").ok]).toEqual([
			false,
			true,
		]);
		expect(mayReport({ ...answered, sponsorHere: 0 }, "asked").ok).toBe(false);
		expect(states.filter((state) => mayReport({ ...one, state }, "sponsor").ok)).toEqual(["answered", "reported"]);
		expect(states.filter((state) => mayWithdraw({ ...one, state }, "sponsor").ok)).toEqual(["open", "drafted"]);
	});

	it("is overdue the day after the one by which it was to be told", () => {
		const late = (state: (typeof states)[number], at: string) => isOverdue({ ...one, state }, at);
		expect([late("answered", "2026-12-01"), late("answered", "2026-12-02"), late("reported", "2026-12-02")]).toEqual([
			...[false, true, false],
		]);
	});
});

describe("the community", () => {
	it("is heard through the day, and answered for after it", () => {
		expect([mayVoice(one, "asked", today).ok, mayVoice({ ...one, openUntil: today }, "asked", today).ok]).toEqual([
			false,
			true,
		]);
		expect([mayAnswer(one, "minder", today).ok, mayAnswer({ ...one, openUntil: today }, "minder", today).ok]).toEqual([
			true,
			false,
		]);
		expect(mayAnswer(one, "asked", today).ok).toBe(false);
	});

	it("has its answer published once everybody who spoke has said whether it is theirs, or after three days", () => {
		const drafted = { ...one, state: "drafted" as const };
		expect(mayPublish(drafted, "minder", [], now).ok).toBe(true);
		expect([
			mayPublish(drafted, "minder", ["Rosa"], now).ok,
			mayPublish(drafted, "minder", ["Rosa"], now + 3 * day).ok,
		]).toEqual([...[false, true]]);
	});

	it("is told at each step what is wanted", () => {
		for (const state of states)
			for (const part of ["sponsor", "minder", "asked"] as const)
				expect(wantedNow({ ...one, state }, part, today)).toMatch(/\.$/);
	});
});
