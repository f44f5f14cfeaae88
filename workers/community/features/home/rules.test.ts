import { describe, expect, it } from "vitest";
import { firstWaiting, mostWaiting, ripened, type Waiting } from "./rules.ts";
import { touched } from "./touching-rules.ts";

const trial = (at: number): Waiting => ({ what: "trial", id: `t${at}`, practiceId: "p", title: "T", at });

describe("what waits", () => {
	it("is never more than a screenful, people first, the longest waiting first", () => {
		const named: Waiting = { what: "named", practiceId: "p", title: "T", by: "B", at: 99 };
		const { shown, more } = firstWaiting([...Array.from({ length: 9 }, (_, i) => trial(9 - i)), named]);
		expect(shown).toHaveLength(mostWaiting);
		expect(more).toBe(4);
		expect(shown[0]).toBe(named);
		expect(shown.slice(1, 3).map(({ at }) => at)).toEqual([1, 2]);
	});
});

describe("what one said that one would do", () => {
	const now = Date.parse("2026-11-20T12:00:00Z");
	const said = (at: string, due: string | null): Waiting => ({
		...{ what: "commitment", id: "c", title: "T", due, at: Date.parse(at) },
	});

	it("waits after a week, or shortly before the day that one set oneself; until then it is under way", () => {
		const fresh = said("2026-11-19", null);
		const far = said("2026-11-19", "2026-12-20");
		const near = said("2026-11-19", "2026-11-22");
		const old = said("2026-11-01", null);
		expect(ripened([fresh, far, near, old], now)).toEqual({ waiting: [near, old], promised: [fresh, far] });
	});
});

describe("why something is shown", () => {
	it("is the objective that shares most words with it, accents and case aside", () => {
		const objectives = ["How to run a handover between shifts", "Escuchar a las familias"];
		expect(touched(objectives, "The HANDOVER huddle: shifts meet at seven")).toBe(objectives[0]);
		expect(touched(objectives, "Una ronda con famílias")).toBe(objectives[1]);
		expect(touched(objectives, "Nothing of it about other people")).toBeUndefined();
	});
});
