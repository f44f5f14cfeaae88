import { describe, expect, it } from "vitest";
import type { Content } from "#protocol/content.ts";
import { isAnswer, mergedReason, offeredTexts } from "./rules.ts";

const ours = {
	situation: "Market day ends.",
	tension: "Everybody is tired.",
	whatWeDo: "Four questions, standing.",
	whyItWorks: "It is short.",
	whatHappened: "",
	watchFor: "",
};

const offered: Content<"offer"> = {
	...ours,
	situation: "",
	whatWeDo: "Four questions, sitting, with tea.",
	title: "After the market",
	practice: "https://nairobi.example/records/practice_1",
	baseVersion: 1,
	reason: "Nobody listened standing.",
	state: "offered",
	borrowed: ["situation"],
};

describe("a change that is offered back", () => {
	it("leaves our words where they still have them, and takes theirs where they changed them", () => {
		expect(offeredTexts(offered, ours)).toEqual({ ...ours, whatWeDo: "Four questions, sitting, with tea." });
	});

	it("says whose it was in the version that it becomes, and keeps their word on why to ourselves", () => {
		expect(mergedReason("Nairobi Learning Circle")).toBe("Offered by Nairobi Learning Circle.");
	});

	it("is told from its answer by its state", () => {
		expect(isAnswer(offered)).toBe(false);
		expect(isAnswer({ state: "declined" })).toBe(true);
	});
});
