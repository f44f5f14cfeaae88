import { describe, expect, it } from "vitest";
import { folded, helpersAmong, resembles } from "./rules.ts";

const alike = (one: string, other: string) => resembles(folded(one), folded(other));

describe("an objective", () => {
	it("is the same whatever its case, accents and punctuation", () => {
		expect(folded("  Écouter, avant de RÉPONDRE! ")).toBe("ecouter avant de repondre");
		expect(folded("学ぶ")).toBe(folded("学 ぶ"));
		expect(folded("…")).toBe("");
	});

	it("may be another in other words when they share half of what they are about", () => {
		expect(alike("Run a handover between shifts", "Handovers at the shift change")).toBe(true);
		expect(alike("Escuchar a las familias", "Cómo escuchan las familias en la reunión")).toBe(true);
		expect(alike("Chair a noisy meeting", "Chairing")).toBe(true);
		expect(alike("交接班时听护士说", "听护士在交接班时说的话")).toBe(true);
	});

	it("isn't another that shares only the way in which it is asked", () => {
		expect(alike("How to learn from what people want", "How people learn what they want to know")).toBe(false);
		expect(alike("Keep new tellers past their first winter", "Explain a budget without a lecture")).toBe(false);
		expect(alike("Run a handover between shifts", "Run a school board in the evening")).toBe(false);
	});

	it("is served by who can be asked about something of it", () => {
		const people = [
			{ id: "a", name: "Ada", skills: ["Shift handover", "Soup"] },
			{ id: "b", name: "Ben", skills: ["Welding"] },
		];
		expect(helpersAmong(folded("Handovers without overtime"), people)).toEqual([
			{ id: "a", name: "Ada", skills: ["Shift handover"] },
		]);
	});
});
