import { describe, expect, it } from "vitest";
import * as z from "zod";
import { listPage, listQuery, nextHref } from "./list-page.ts";

const rows = [1, 2, 3].map((key) => ({ key, id: `note_${key}` }));
const query = z.object(listQuery);

describe("a list", () => {
	it("goes on where its page ended, and ends", () => {
		const first = listPage(rows, 2, (row) => row);
		expect(first.items).toHaveLength(2);
		expect(query.parse({ after: first.next }).after).toEqual({ key: 2, id: "note_2" });
		expect(listPage(rows, 3, (row) => row).next).toBeNull();
	});

	it("refuses a position that isn't ours, and more than it can answer with", () => {
		expect(query.safeParse({ after: "nonsense" }).success).toBe(false);
		expect(query.safeParse({ limit: "1000" }).success).toBe(false);
		expect(query.parse({})).toEqual({ after: undefined, limit: 30 });
	});

	it("keeps its filters on the next page", () => {
		expect(nextHref("https://a.example/practices?topic=safety&after=old", "new")).toBe(
			"/practices?topic=safety&after=new",
		);
		expect(nextHref("/practices", null)).toBeUndefined();
	});
});
