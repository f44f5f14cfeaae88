import { expect, it } from "vitest";
import { generatedChapter } from "./generated.ts";

/** Who is spoken of anywhere in it, by the names of fields that hold a person's key. */
const spokenOf = (value: unknown, field = ""): string[] => {
	if (typeof value === "string")
		return ["by", "to", "coordinator", "facilitator", "reader"].includes(field) ? [value] : [];
	if (Array.isArray(value)) return value.flatMap((one) => spokenOf(one, field));
	if (value === null || typeof value !== "object") return [];
	return Object.entries(value).flatMap(([name, one]) => spokenOf(one, name));
};

it.each([0, 1, 2, 11])("chapter %i of many speaks of its own people only", (n) => {
	const chapter = generatedChapter(`chapter${n}`, n);
	const here = new Set(chapter.people.map(({ key }) => key));
	expect(chapter.practices.length).toBeGreaterThan(0);
	expect(spokenOf(chapter.practices).length).toBeGreaterThan(0);
	for (const who of spokenOf(chapter)) expect(here).toContain(who);
});
