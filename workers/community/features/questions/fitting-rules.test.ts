import { describe, expect, it } from "vitest";
import { spaced } from "#core/folding.ts";
import { alike, bestFirst, type Fit, helpersFrom, linesThatFit, tellingWords } from "./fitting-rules.ts";

describe("what a question is about", () => {
	it("is in its telling words, in several languages, however they end", () => {
		expect([...tellingWords("How do you do handovers when nobody has time?")]).toEqual(["handove", "nobody", "time"]);
		expect([...tellingWords("¿Cómo hacen las reuniones?")]).toEqual(["hacen", "reunion"]);
		expect([...tellingWords("Hoe doen jullie dat?")]).toEqual(["doen"]);
	});

	it("is in its telling words where nothing parts them, also as the index keeps them", () => {
		expect([...tellingWords("夜班交接时怎么听护士说？")]).toEqual(expect.arrayContaining(["夜班", "交接", "护士"]));
		expect([...tellingWords("シフトの引き継ぎはどうしていますか")]).toEqual(expect.arrayContaining(["シフト"]));
		expect([...tellingWords("ผู้ป่วยพูดอะไรตอนเปลี่ยนเวร")]).toEqual(expect.arrayContaining(["ป่วย", "เปลี่ยน"]));
		for (const text of ["夜班交接时怎么听护士说", "シフトの引き継ぎ", "ผู้ป่วยพูดอะไร ICU at night"])
			expect([...tellingWords(spaced(text))]).toEqual([...tellingWords(text)]);
		expect(linesThatFit(["护士交接班", "写预算", "做汤"], "夜班交接时怎么听护士说？")).toEqual(["护士交接班"]);
		expect(linesThatFit(["ดูแลผู้ป่วยหนัก", "ทำอาหาร"], "ผู้ป่วยพูดอะไรตอนเปลี่ยนเวร")).toEqual(["ดูแลผู้ป่วยหนัก"]);
	});

	it("is touched by a skill that shares a word with it", () => {
		const skills = ["Shift handover", "Coaching new charge nurses", "Soup"];
		expect(linesThatFit(skills, "How do handovers work on your ward?")).toEqual(["Shift handover"]);
		expect(linesThatFit(skills, "What?")).toEqual([]);
	});

	it("is the same as another’s when they share two words, or all that one has", () => {
		expect(
			alike("Silence in a meeting with the boss", "How to get past silence when the boss is in the meeting?"),
		).toBe(true);
		expect(alike("Handover", "What makes a handover short?")).toBe(true);
		expect(alike("Handover at night for new nurses", "Handover in a bus garage")).toBe(false);
		expect(alike("What?", "Why?")).toBe(false);
	});
});

describe("who could help", () => {
	const fitting = (of: Partial<Fit> & { personId: string }): Fit => ({
		...{ kind: "practice", name: of.personId, asked: 0, skills: [], title: "Huddles" },
		...of,
	});

	it("is told with the reasons in words, by name", () => {
		const fits = [
			fitting({ personId: "zoe", kind: "trial" }),
			fitting({ personId: "ada", asked: 2 }),
			fitting({ personId: "ada", asked: 2, kind: "person", title: "", skills: ["Night handover", "Soup"] }),
			fitting({ personId: "ben", kind: "person", title: "", skills: ["Soup"] }),
		];
		expect(helpersFrom(fits, "Handover at night")).toEqual([
			{ id: "ada", name: "ada", asked: 2, reasons: ["Wrote “Huddles”", "Offers “Night handover”"] },
			{ id: "zoe", name: "zoe", asked: 0, reasons: ["Tried “Huddles”"] },
		]);
	});

	it("is a few people, those who fit best", () => {
		const fits = Array.from({ length: 20 }, (_, i) => fitting({ personId: `p${String(i).padStart(2, "0")}` }));
		expect(helpersFrom(fits, "Huddles").map(({ id }) => id)).toEqual(["p00", "p01", "p02", "p03", "p04", "p05"]);
	});
});

describe("what is known already", () => {
	const known = (title: string, words = "") => ({ title, words: `${title} ${words}` });

	it("shares a word with the question in its name, or two in its text, most first", () => {
		const all = [
			known("Soup", "A short word on keeping it warm."),
			known("Soup again", "Short."),
			known("A short walk"),
			known("Short handovers at night"),
		];
		expect(bestFirst(all, "How to keep a handover short?").map(({ title }) => title)).toEqual([
			"Short handovers at night",
			"A short walk",
			"Soup",
		]);
	});
});
