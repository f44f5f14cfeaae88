/// <reference types="@cloudflare/vitest-plugin/types" />
import { type SQL, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { readBatch } from "#exchange/read-batch.ts";
import { site } from "#test/support/federation.ts";
import { chaptersByName } from "./db/chapters.ts";
import { type Filter, newestLines, type Reading } from "./db/lines.ts";

const planOf = async (query: SQL): Promise<string[]> => {
	const [rows] = await readBatch<[{ detail: string }]>(site.db, [sql`explain query plan ${query}`]);
	return rows.map((row) => row.detail);
};

const reading: Reading = { reach: "network", now: 1 };
const filter: Filter = { q: "", limit: 30 };
const later = { key: 5, id: "https://boston.example/records/practice_1" };

describe("how lists are read", () => {
	it.each([
		["all that arrived", newestLines(filter, reading)],
		["further down", newestLines({ ...filter, after: later }, reading)],
		["one kind", newestLines({ ...filter, kind: "practice" }, { ...reading, reach: "public" })],
		["one kind of one chapter", newestLines({ ...filter, kind: "practice", from: "boston.example" }, reading)],
		["the directory", chaptersByName(reading, 300)],
	])("%s: by an index, never by looking through every record", async (_, query) => {
		const plan = await planOf(query);
		expect(plan.filter((step) => /^SCAN (?!json_each|t\b|l\b)/.test(step) && !step.includes("USING"))).toEqual([]);
		expect(plan.join("\n")).toMatch(/record_(kind_arrived|arrived|origin)/);
	});
});
