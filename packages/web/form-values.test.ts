import { describe, expect, it } from "vitest";
import * as z from "zod";
import { checkbox, optionalDay, requiredText, several, wordList } from "./form-fields.ts";
import { formErrors, readForm, typedValues } from "./form-values.ts";

const read = (text: string) =>
	readForm(new Uint8Array(new TextEncoder().encode(text)), "application/x-www-form-urlencoded");

describe("readForm", () => {
	it("keeps repeated fields together and brings line ends to one kind", async () => {
		const form = await read("a=1&b=x%0D%0Ay&a=2&a=3");
		expect(form.ok && { ...form.value }).toEqual({ a: ["1", "2", "3"], b: "x\ny" });
	});

	it("takes a word processor's line and page ends for line ends", async () => {
		const form = await read("a=one%0Btwo%0Cthree");
		expect(form.ok && form.value.a).toBe("one\ntwo\nthree");
	});

	it("takes a field called __proto__ for a field", async () => {
		const form = await read("__proto__=x&constructor=y");
		expect(form.ok && Object.keys(form.value)).toEqual(["__proto__", "constructor"]);
		expect(({} as Record<string, unknown>).x).toBeUndefined();
	});

	it("reads files, and doesn't offer them to be typed again", async () => {
		const data = new FormData();
		data.set("name", "import");
		data.set("file", new File(["a,b"], "people.csv"));
		const sent = new Response(data);
		const type = sent.headers.get("content-type") ?? "";
		const form = await readForm(new Uint8Array(await sent.arrayBuffer()), type);
		if (!form.ok) throw new Error(form.error.message);
		expect(form.value.file).toBeInstanceOf(File);
		expect({ ...typedValues(form.value) }).toEqual({ name: "import" });
	});

	it("refuses damaged multipart and other kinds", async () => {
		const bytes = new Uint8Array(new TextEncoder().encode("nonsense"));
		expect((await readForm(bytes, "multipart/form-data; boundary=x")).ok).toBe(false);
		expect((await readForm(bytes, "text/plain")).ok).toBe(false);
	});
});

describe("form fields", () => {
	const form = z.object({
		title: requiredText(10),
		sure: checkbox(),
		groups: several(z.string()),
		topics: wordList(2),
		day: optionalDay(),
	});

	it("reads what browsers leave out", () => {
		expect(form.parse({ title: " Huddle " })).toEqual({
			title: "Huddle",
			sure: false,
			groups: [],
			topics: [],
			day: undefined,
		});
	});

	it("reads what browsers send", () => {
		expect(
			form.parse({ title: "a", sure: "yes", groups: "g1", topics: "safety, huddles\nsafety", day: "2026-11-22" }),
		).toEqual({ title: "a", sure: true, groups: ["g1"], topics: ["safety", "huddles"], day: Date.UTC(2026, 10, 22) });
		expect(form.parse({ title: "a", groups: ["g1", "g2"] }).groups).toEqual(["g1", "g2"]);
		expect(form.parse({ title: "a", groups: ["g1", "", "g1"] }).groups).toEqual(["g1"]);
	});

	it("says a sentence for each field that isn't right", () => {
		const failed = form.safeParse({ title: "", topics: "a,b,c", day: "tomorrow" });
		expect(failed.error && { ...formErrors(failed.error) }).toEqual({
			title: "Please fill this in.",
			topics: "Please name at most 2.",
			day: "Please give a date as year-month-day.",
		});
	});
});
