import { describe, expect, it } from "vitest";
import type { ValueKind } from "#protocol/content.ts";
import { placeMap } from "./layout.ts";
import { type MapNode, threadsOf } from "./rules.ts";

const node = (
	id: string,
	value: ValueKind | null,
	sources: string[] = [],
	speaksTo: MapNode["speaksTo"] = [],
): MapNode => ({
	...{ id, kind: value ? "story" : "meeting", title: id, href: `/${id}`, language: null, group: null, value, by: null },
	...{ sources, speaksTo, mayKnow: [], asked: [], seenBy: null },
});

const chain = [
	node("meeting", null),
	node("was", "immediate", ["meeting"]),
	node("used", "applied", ["was"]),
	node("led", "realised", ["used"], [{ id: "indicator", name: "Falls" }]),
	node("took", "potential", ["meeting"]),
];
const { wide, narrow } = placeMap(threadsOf(chain), "");
const keyOf = (one: (typeof wide.placed)[number]): string =>
	one.piece.what === "node"
		? one.piece.node.id
		: one.piece.what === "watched"
			? one.piece.id
			: `after ${one.piece.broken.node.id}`;
const at = (of: typeof wide) => new Map(of.placed.map((one) => [keyOf(one), one]));

describe("a story map drawn across", () => {
	it("goes on in one row as long as each story is of a later kind", () => {
		const places = at(wide);
		const row = ["meeting", "was", "used", "led", "indicator"].map((key) => places.get(key));
		expect(new Set(row.map((one) => one?.y)).size).toBe(1);
		const xs = row.map((one) => one?.x ?? 0);
		expect(xs).toEqual([...xs].sort((a, b) => a - b));
		expect(places.get("took")?.y).toBeGreaterThan(places.get("used")?.y ?? 0);
	});

	it("marks where the telling stops, in the column of what could be told", () => {
		expect(at(wide).get("after took")?.x).toBe(at(wide).get("used")?.x);
		expect(wide.lines.filter(({ open }) => open)).toHaveLength(1);
	});

	it("lays no two in one place", () => {
		for (const one of [wide, narrow]) {
			const spots = one.placed.map(({ x, y }) => `${x} ${y}`);
			expect(new Set(spots).size).toBe(spots.length);
		}
	});
});

describe("a story map drawn down", () => {
	it("has each further in than what it came of", () => {
		const xs = ["meeting", "was", "used", "led"].map((key) => at(narrow).get(key)?.x ?? 0);
		expect(xs).toEqual([...new Set(xs)].sort((a, b) => a - b));
	});
});
