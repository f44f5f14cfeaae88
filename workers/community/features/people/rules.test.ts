import { describe, expect, it } from "vitest";
import { whyCallOn } from "./rules.ts";

const amina = {
	skills: ["Facilitating listening rounds", "Swahili–English interpreting"],
	objectives: ["Lead without being the expert", "Écouter avant de répondre"],
};

describe("who can be called on", () => {
	it("is found by words in a skill, in any case and with or without diacritics", () => {
		expect(whyCallOn(amina, "LISTENING")).toEqual({ skills: ["Facilitating listening rounds"], objectives: [] });
		expect(whyCallOn(amina, "ecouter")).toEqual({ skills: [], objectives: ["Écouter avant de répondre"] });
	});

	it("needs every word in one line", () => {
		expect(whyCallOn(amina, "listening interpreting")).toEqual({ skills: [], objectives: [] });
	});

	it("is nobody when no word was given", () => {
		expect(whyCallOn(amina, " … ")).toEqual({ skills: [], objectives: [] });
	});
});
