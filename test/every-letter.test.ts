import { describe, expect, it } from "vitest";
import { endingWords } from "#community/features/letters/ending-words.ts";
import { tongues, wordsIn } from "#core/tongues.ts";
import { everyLetter } from "./support/every-letter.ts";

const from = { name: "Naivasha Circle", origin: "https://naivasha.example" };
const english = new Map(everyLetter({ ...from, language: "en" }).map((one) => [one.what, one]));

/** What people said, and addresses, stand in every language as they are. */
const ours = (text: string): string[] =>
	text
		.replace(/https?:\/\/\S+/g, "")
		.split(/(?<=[.?!:])\s+|\n+/)
		.map((line) => line.trim())
		.filter((line) => line.split(/\s+/).length > 3 && !line.includes("GIVEN"));

describe.each(tongues)("in %s", (language) => {
	const letters = everyLetter({ ...from, language });

	it.each(letters)("$what says what it says in this language, with nothing left to be filled in", (letter) => {
		const { what, subject, body } = letter;
		expect(`${subject}\n${body}`).not.toMatch(/\{\w+\}|undefined|null|\[object/);
		expect(body).not.toMatch(/\n{3,}|[ \t]\n/);
		expect(subject).not.toMatch(/\n/);
		expect(subject.length).toBeGreaterThan(5);
		if (language === "en") return;
		const those = english.get(what);
		const left = new Set(ours(`${those?.subject}\n${those?.body}`));
		expect(ours(`${subject}\n${body}`).filter((line) => left.has(line))).toEqual([]);
	});

	it("writes the same addresses as the English letters do", () => {
		for (const { what, body } of letters)
			expect([what, body.match(/https?:\/\/\S+/g)]).toEqual([what, english.get(what)?.body.match(/https?:\/\/\S+/g)]);
	});

	it("names every kind of letter at a letter’s end in its own words", () => {
		const { kinds } = wordsIn(endingWords, language);
		const named = Object.values(kinds);
		expect(new Set(named).size).toBe(named.length);
		if (language !== "en") for (const one of named) expect(Object.values(endingWords.en.kinds)).not.toContain(one);
	});
});

it("dates stand as the language writes them", () => {
	const said = (language: string, what: string) =>
		everyLetter({ ...from, language }).find((one) => one.what === what)?.body ?? "";
	expect(said("nl", "closing: announced")).toContain("3 december 2026");
	expect(said("es", "consultations: asked")).toContain("3 de diciembre de 2026");
	expect(said("sw", "meetings: changed")).toContain("Desemba");
});
