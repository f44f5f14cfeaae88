import { describe, expect, it } from "vitest";
import { firstWaiting, mostWaiting, touched, type Waiting } from "./rules.ts";

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

describe("why something is shown", () => {
	it("is the objective that shares most words with it, accents and case aside", () => {
		const objectives = ["How to run a handover between shifts", "Escuchar a las familias"];
		expect(touched(objectives, "The HANDOVER huddle: shifts meet at seven")).toBe(objectives[0]);
		expect(touched(objectives, "Una ronda con famílias")).toBe(objectives[1]);
		expect(touched(objectives, "Nothing of it about other people")).toBeUndefined();
	});
});
