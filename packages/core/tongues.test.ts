import { expect, test } from "vitest";
import { dayIn, filled, languageAmong, listedIn, wordsIn } from "./tongues.ts";

test("the first language in which the software writes is taken, with its region; English where there is none", () => {
	expect(languageAmong(["fr", "nl-BE", "en"])).toBe("nl-BE");
	expect(languageAmong(["fr", "Nederlands"])).toBe("en");
	expect(languageAmong(["en-a-b-c-d-e-1-?", "sw"])).toBe("sw");
	expect(languageAmong([])).toBe("en");
	expect(wordsIn({ en: "yes", nl: "ja", es: "sí", sw: "ndiyo" }, "es-UY")).toBe("sí");
});

test("what is filled in is not looked at again", () => {
	expect(filled("{a} and {b}, {c}", { a: "{b}", b: "x" })).toBe("{b} and x, {c}");
});

test("days and names are written as the language writes them", () => {
	expect(dayIn("nl", "2026-12-03")).toBe("3 december 2026");
	expect(dayIn("sw", "2026-12-03")).toBe("3 Desemba 2026");
	expect(dayIn("en", "one day")).toBe("one day");
	expect(listedIn("es", ["Ada", "Ben", "Cleo"])).toBe("Ada, Ben y Cleo");
});
