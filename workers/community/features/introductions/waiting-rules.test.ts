import { describe, expect, it } from "vitest";
import { hour, minute } from "#core/clock.ts";
import { type Reach, waitingOf } from "./waiting-rules.ts";

const now = Date.UTC(2026, 10, 20, 9, 2);
const nextRun = Date.UTC(2026, 10, 20, 9, 5);
const near: Reach = { linked: false, hidden: false, fetched: false, failures: 0, lastError: null, nextPullAt: null };
const asked = { direction: "asked", state: "asked", contact: null } as const;

describe("what an introduction waits for", () => {
	it("is their chapter, told again with the next run of the clock, until it has fetched what we said", () => {
		for (const one of [asked, { ...asked, direction: "received", state: "accepted" } as const])
			expect(waitingOf(one, near, now)).toEqual({
				for: "their-chapter",
				trouble: null,
				throughNetwork: false,
				nextTry: nextRun,
			});
	});

	it("says why that chapter can't be reached, and when it is tried again", () => {
		const away = { ...near, failures: 3, lastError: "nairobi could not be reached.", nextPullAt: now + hour };
		expect(waitingOf(asked, away, now)).toMatchObject({ trouble: away.lastError, nextTry: now + hour });
	});

	it("says that the network has to tell of a chapter that is in no directory", () => {
		expect(waitingOf(asked, { ...near, hidden: true }, now)).toMatchObject({ throughNetwork: true });
		expect(waitingOf(asked, { ...near, hidden: true, linked: true }, now)).toMatchObject({ throughNetwork: false });
	});

	it("is the person asked once it lies with their chapter, and where that is linked, its own timetable counts", () => {
		const there = { ...near, fetched: true };
		expect(waitingOf(asked, there, now)).toMatchObject({ for: "their-person", nextTry: nextRun });
		const linked = { ...there, linked: true, nextPullAt: now + 40 * minute };
		expect(waitingOf(asked, linked, now)).toMatchObject({ for: "their-person", nextTry: now + 40 * minute });
	});

	it("is their contact details after both said yes, and then nothing", () => {
		const accepted = { direction: "received", state: "accepted", contact: null } as const;
		const there = { ...near, fetched: true };
		expect(waitingOf(accepted, there, now)).toMatchObject({ for: "their-contact" });
		expect(waitingOf({ ...accepted, contact: { name: "Rosa" } }, there, now)).toBeNull();
	});

	it("is nothing of itself where it is our own person's turn, or over", () => {
		expect(waitingOf({ ...asked, direction: "received" }, near, now)).toBeNull();
		expect(waitingOf({ ...asked, state: "declined" }, near, now)).toBeNull();
		expect(waitingOf({ ...asked, state: "withdrawn" }, near, now)).toBeNull();
	});
});
