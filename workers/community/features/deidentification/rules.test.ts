import { describe, expect, it } from "vitest";
import { type Field, markedWords, marksFor, mostPlaces, nothingLeft, replaced, tagsWithout } from "./rules.ts";
import { suggestions } from "./suggest-rules.ts";

const field = (text: string, name = "text"): Field => ({ field: name, label: name, text });
const person = (words: string, instead = "a colleague") => ({ words, what: "person" as const, instead });
const read = (fields: Field[], ...marked: ReturnType<typeof person>[]) =>
	replaced(fields, marksFor(fields, marked)).map(({ text }) => text);

describe("marked words", () => {
	it("are replaced wherever they stand, in any capitals and over a line's end", () => {
		const fields = [field("Rosa Delgado spoke. ROSA\nDELGADO’s ward listened.", "a"), field("Ask rosa delgado.", "b")];
		expect(read(fields, person("Rosa Delgado"))).toEqual([
			"A colleague spoke. A colleague’s ward listened.",
			"Ask a colleague.",
		]);
	});

	it("hold where they are longest, and stay whole words", () => {
		const fields = [field("Rosa Delgado, Rosa, Rosamund")];
		expect(read(fields, person("Rosa", "she"), person("Rosa Delgado"))).toEqual(["A colleague, she, Rosamund"]);
		expect(markedWords(fields, marksFor(fields, [person("Rosa"), person("Rosa Delgado")]))).toMatchObject([
			{ words: "Rosa Delgado", places: 1 },
			{ words: "Rosa", places: 1 },
		]);
	});

	it("are names: of letters that stand everywhere no more is looked for than shows it", () => {
		const fields = [field("a ".repeat(20_000))];
		const marks = marksFor(fields, [person("a", "b"), person("a a", "b")]);
		expect(marks).toHaveLength(mostPlaces + 1);
	});

	it("are found in scripts that set no space between words", () => {
		expect(read([field("我问了王芳吗")], person("王芳", "同事"))).toEqual(["我问了同事吗"]);
	});

	it("may not come back by what stands instead of others, nor by a tag", () => {
		const fields = [field("Rosa asked Hoa.")];
		const marks = marksFor(fields, [person("Rosa"), person("Hoa", "Rosa’s friend")]);
		expect(nothingLeft(fields, marks)).toMatchObject({ ok: false, error: { field: "choices" } });
		expect(nothingLeft(fields, marksFor(fields, [person("Rosa"), person("Hoa")])).ok).toBe(true);
		expect(tagsWithout(["ask rosa", "night"], fields, marks)).toEqual(["night"]);
	});
});

describe("what is suggested", () => {
	const known = {
		people: ["Rosa Delgado", "Will Hope"],
		organisations: ["Mercy General"],
		places: ["Boston, Massachusetts"],
	};
	const found = (text: string) =>
		suggestions([field(text)], known, "nl").map(({ words, what, sure }) => [words, what, sure]);

	it("is who and what is known here, by whole names and by parts of them", () => {
		expect(found("At Mercy General in Boston, Rosa said so. It will do.")).toEqual([
			["Mercy General", "organisation", true],
			["Boston", "place", true],
			["Rosa", "person", true],
		]);
	});

	it("leaves out parts of names that stand only within the whole", () => {
		expect(found("Rosa Delgado left.")).toEqual([["Rosa Delgado", "person", true]]);
		expect(found("Rosa Delgado left, and Rosa came back.").map(([words]) => words)).toEqual(["Rosa Delgado", "Rosa"]);
	});

	it("is also what only looks like a name, after those", () => {
		expect(found("Nobody asked Maria Lopez. It came on Tuesday.")).toEqual([
			["Maria Lopez", "other", false],
			["Tuesday", "other", false],
		]);
	});

	it("says in the text’s language what may stand instead", () => {
		expect(suggestions([field("Rosa")], known, "nl")[0]?.instead).toBe("een collega");
	});
});
