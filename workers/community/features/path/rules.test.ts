import { describe, expect, it } from "vitest";
import { lifeStages } from "../chapter/rules.ts";
import { questions } from "./questions.ts";
import { gathered, isBeginning, likelyNext } from "./rules.ts";
import { steps } from "./steps.ts";

describe("the path", () => {
	it("has something to talk about and something to do at every stage", () => {
		for (const stage of lifeStages) {
			expect([stage, questions.some((one) => one.stage === stage)]).toEqual([stage, true]);
			expect([stage, steps.some((one) => one.stage === stage)]).toEqual([stage, true]);
		}
	});

	it("asks each question once, and leads from stage to stage, and to an end only who says so", () => {
		const keys = questions.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(lifeStages.map(likelyNext)).toEqual(["forming", "launched", "mature", "mature", "dispersed"]);
		expect(lifeStages.filter(isBeginning)).toEqual(["conversations", "forming"]);
	});
});

describe("a draft from answers", () => {
	it("holds each answer under its question, in the part that the question is about", () => {
		const draft = gathered([
			{ question: "trust", text: "Saying it to my face.", name: "Ada" },
			{ question: "aims", text: "To hear it sooner.", name: "Ben" },
			{ question: "trust", text: "Time.", name: "Ben" },
		]);
		expect(draft.groundRules).toBe(
			"**What does it take to build trust here?**\n\nSaying it to my face. (Ada)\n\nTime. (Ben)",
		);
		expect(draft.aspirations).toContain("To hear it sooner. (Ben)");
		expect([draft.domain, draft.questions]).toEqual(["", ""]);
	});
});
