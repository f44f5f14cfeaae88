import { describe, expect, it } from "vitest";
import type { Texts } from "../adoptions/rules.ts";
import { fitsTogether, isIdOf, mayEdit, normalTags, saysEnough, storedTexts } from "./rules.ts";

const empty: Texts = { situation: "", tension: "", whatWeDo: "", whyItWorks: "", whatHappened: "", watchFor: "" };

describe("a practice's words", () => {
	it("fit into one record together, counted in bytes", () => {
		expect(fitsTogether("t", { ...empty, situation: "x".repeat(20_000), tension: "x".repeat(20_000) }).ok).toBe(true);
		const han = "漢".repeat(20_000);
		expect(fitsTogether("t", { ...empty, situation: han, tension: han, whatWeDo: han, watchFor: han }).ok).toBe(false);
	});

	it("say something before they are shared", () => {
		expect(saysEnough({ ...empty, situation: " \n" }).ok).toBe(false);
		expect(saysEnough({ ...empty, whatWeDo: "Turn the chair." }).ok).toBe(true);
	});

	it("have each topic once, whatever its letters", () => {
		expect(normalTags(["Huddle", "huddle ", "NACHTDIENST", ""])).toEqual(["huddle", "nachtdienst"]);
	});
});

describe("what is stored of an adopted practice", () => {
	it("is nothing where it still says what its source says", () => {
		const sourceTexts = { ...empty, situation: "Theirs.", whatWeDo: "Walk." };
		const stored = storedTexts({ ...sourceTexts, whatWeDo: "Walk slowly." }, { sourceTexts, takenBack: [] });
		expect(stored).toMatchObject({ situation: null, whatWeDo: "Walk slowly.", tension: "" });
	});

	it("stays the source's where it was taken back, until somebody writes there", () => {
		const before = { sourceTexts: null, takenBack: ["situation", "whatWeDo"] as const };
		expect(storedTexts({ ...empty, whatWeDo: "Ours." }, before)).toMatchObject({ situation: null, whatWeDo: "Ours." });
	});
});

describe("who may write a new version", () => {
	it("is the author, and who is named and agreed", () => {
		const people = [
			{ personId: "hoa", answer: "yes" },
			{ personId: "kofi", answer: "asked" },
		];
		expect(["rosa", "hoa", "kofi", "ezra"].map((one) => mayEdit(one, "rosa", people))).toEqual([
			true,
			true,
			false,
			false,
		]);
	});
});

it("takes just ids of its own kind from a form", () => {
	expect(isIdOf("practice", `practice_${"0".repeat(22)}`)).toBe(true);
	for (const id of ["practice_1", `trial_${"0".repeat(22)}`, `practice_${"0".repeat(21)}/`, ""])
		expect(isIdOf("practice", id)).toBe(false);
});
