import { expect, it } from "vitest";
import { plainFields } from "./rules.ts";

it("shows an unknown kind's fields as names and plain text", () => {
	const content = {
		title: "A study",
		pages: 12,
		authors: ["Ana", "Bo"],
		where: { town: "Kisumu", none: null },
		empty: " ",
	};
	expect(plainFields(content)).toEqual([
		{ name: "title", text: "A study" },
		{ name: "pages", text: "12" },
		{ name: "authors", text: "Ana; Bo" },
		{ name: "where, town", text: "Kisumu" },
	]);
});

it("stops looking deeper before it is tired out", () => {
	let content: Record<string, unknown> = { end: "here" };
	for (let i = 0; i < 30; i++) content = { on: content };
	expect(plainFields(content)).toEqual([]);
	expect(plainFields(Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`f${i}`, "x"])))).toHaveLength(60);
});
