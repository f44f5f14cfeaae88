import { describe, expect, it } from "vitest";
import { contentSchemas } from "./content.ts";
import { isKnownKind, kinds, recordTypes } from "./vocabulary.ts";

const url = "https://boston.example/records/practice_1";
const at = "2026-11-20T09:00:00Z";

/** The least that each kind may say. */
const least: Record<(typeof kinds)[number], object> = {
	chapter: { name: "Boston" },
	person: { name: "Rosa Delgado" },
	practice: { title: "Huddle", status: "untried", version: 1 },
	adoption: { practice: url, version: 2, startedAt: at },
	summary: { period: { from: "2026-10-01", to: "2026-10-31" }, title: "October", body: "" },
	link: { stance: "yes" },
	introduction: { from: url, to: url, state: "asked" },
	receipt: { record: url, rev: 1, outcome: "removed", at },
	offer: { practice: url, baseVersion: 2, title: "Huddle", state: "offered" },
	story: { title: "The porter spoke last", text: "He knew." },
	study: { title: "Handovers", question: "Does it cost time?", version: 1 },
};

describe("content", () => {
	it.each(kinds)("of a %s may be brief, and keeps what it does not know", (kind) => {
		expect(isKnownKind(kind)).toBe(true);
		expect(recordTypes[kind]).toBeTruthy();
		const read = contentSchemas[kind].safeParse({ ...least[kind], fromTheFuture: { a: 1 } });
		expect(read.data).toMatchObject({ ...least[kind], fromTheFuture: { a: 1 } });
	});

	it.each(kinds)("of a %s has to say something", (kind) => {
		expect(contentSchemas[kind].safeParse({}).success).toBe(false);
	});

	it("of a practice is filled with empty texts, so that a reader need not ask", () => {
		expect(contentSchemas.practice.parse(least.practice)).toMatchObject({ situation: "", watchFor: "", tags: [] });
	});

	it("of a kind that is a property of every object is not known", () => {
		for (const kind of ["constructor", "toString", "__proto__", "peer-assist"]) expect(isKnownKind(kind)).toBe(false);
	});
});
