import { expect, it } from "vitest";
import * as z from "zod";
import { oneOf, requiredText, wholeNumber } from "./form-fields.ts";
import { sentInstant } from "./instant.ts";
import { fieldWords, issueWords } from "./issue-words.ts";

const schema = z.strictObject({
	title: z.string().min(1).max(20),
	limit: wholeNumber(1, 100).default(30),
	version: wholeNumber(1).optional(),
	share: z.boolean().default(true),
	status: z.enum(["worked", "mixed", "untried"]).default("untried"),
	kind: z.literal("practice").optional(),
	tags: z.array(z.string().max(5)).max(2).default([]),
	home: z.url().optional(),
	day: z.iso.date().optional(),
	at: sentInstant.optional(),
	flow: z.strictObject({ kinds: z.array(z.string()), topics: z.array(z.string()).min(1) }).optional(),
});

const said = (sent: unknown) => {
	const read = schema.safeParse(sent, { error: issueWords });
	return read.success ? [] : read.error.issues.map(({ message }) => message);
};

it.each([
	["a wrong type", { title: 7 }, "title must be text."],
	["what is missing", {}, "title is missing. It must be text."],
	["nothing at all", undefined, "What you sent is missing. It must be an object."],
	["a list for an object", [], "What you sent must be an object."],
	["empty text", { title: "" }, "title must not be empty."],
	["text that is too long", { title: "x".repeat(21) }, "title must have at most 20 characters."],
	["a word for a number", { title: "a", limit: "many" }, "limit must be a whole number from 1 to 100."],
	["a number too small", { title: "a", limit: "0" }, "limit must be a whole number from 1 to 100."],
	["a number too large", { title: "a", limit: 101 }, "limit must be a whole number from 1 to 100."],
	["a part of a number", { title: "a", limit: 1.5 }, "limit must be a whole number from 1 to 100."],
	["a number without an upper bound", { title: "a", version: 0 }, "version must be a whole number of at least 1."],
	["text for yes or no", { title: "a", share: "yes" }, "share must be true or false."],
	["a choice that there isn't", { title: "a", status: "bad" }, "status must be one of worked, mixed or untried."],
	["another word than the only one", { title: "a", kind: "recipe" }, "kind must be practice."],
	["a list that is too long", { title: "a", tags: ["a", "b", "c"] }, "tags must have at most 2 entries."],
	["an entry of a list", { title: "a", tags: ["a", "bcdefg"] }, "tags.1 must have at most 5 characters."],
	["a bad address", { title: "a", home: "home" }, "home must be a web address, such as https://example.org."],
	["a bad day", { title: "a", day: "31.10." }, "day must be a day, such as 2026-10-31."],
	["a number for a moment", { title: "a", at: 1 }, "at must be a moment with its zone, such as 2026-10-31T09:30:00Z."],
	["a bad moment", { title: "a", at: "now" }, "at must be a moment with its zone, such as 2026-10-31T09:30:00Z."],
])("says of %s what to send instead", (_, sent, sentence) => {
	expect(said(sent)).toEqual([sentence]);
});

it("names the fields that there are where one isn't known", () => {
	expect(said({ title: "a", colour: "red" })[0]).toMatch(/^“colour” is not known here\. The fields are title, limit, /);
	expect(said({ title: "a", flow: { kinds: [], topics: ["a"], topic: "x" } })).toEqual([
		"“topic” is not known here. The fields in flow are kinds and topics.",
	]);
});

it("lets a field say itself that it is missing, and tells what else is wrong with it", () => {
	const fields = z.object({ name: requiredText(9, "Please tell us your name."), role: oneOf(["member", "guest"]) });
	const words = (sent: object) =>
		fields.safeParse(sent, { error: issueWords }).error?.issues.map(({ message }) => message);
	expect(words({ role: "" })).toEqual(["Please tell us your name.", "Please choose one."]);
	expect(words({ name: 7, role: "king" })).toEqual(["name must be text.", "role must be one of member or guest."]);
});

it("doesn't name the field beside which it stands", () => {
	const read = schema.safeParse({ title: "a", limit: "many" }, { error: fieldWords });
	expect(read.error?.issues[0]?.message).toBe("This must be a whole number from 1 to 100.");
});

it("leaves a schema's own words alone", () => {
	const own = z.object({ name: z.string({ error: "Please tell us your name." }) });
	const read = own.safeParse({}, { error: issueWords });
	expect(read.error?.issues[0]?.message).toBe("Please tell us your name.");
});
