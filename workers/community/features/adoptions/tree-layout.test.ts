import { describe, expect, it } from "vitest";
import { card, oneLine, titleLines } from "./tree-card.ts";
import { placeFamily } from "./tree-layout.ts";
import { type FamilyNode, familyOf } from "./tree-rules.ts";

const relative = (id: string, parentId: string | null = null) => ({
	id,
	parentId,
	parentVersion: null,
	origin: "https://nairobi.example",
	chapter: null,
	title: id,
	status: null,
	changed: "",
	since: 0,
});
const family: readonly FamilyNode[] = familyOf([
	relative("baraza"),
	relative("round", "baraza"),
	relative("ronde", "round"),
	relative("mesa", "baraza"),
]);

describe("a family's picture", () => {
	it("goes from start to end where there is room, one column a generation", () => {
		const { nodes, lines } = placeFamily(family).wide;
		const across = (id: string) => nodes.find(({ node }) => node.id === id)?.x;
		expect(across("round")).toBe(across("mesa"));
		expect(across("ronde")).toBeGreaterThan((across("round") ?? 0) + card.width);
		expect(lines).toHaveLength(3);
	});

	it("goes down on a narrow screen, each child below its parent and further in, and no card over another", () => {
		const { nodes, lines, width } = placeFamily(family).narrow;
		expect(nodes.map(({ node }) => node.id)).toEqual(["baraza", "mesa", "round", "ronde"]);
		expect(nodes.map(({ x }) => (x - 2) / card.indent)).toEqual([0, 1, 1, 2]);
		for (const [i, one] of nodes.slice(1).entries())
			expect(one.y).toBeGreaterThanOrEqual((nodes[i]?.y ?? 0) + card.height);
		expect(lines).toHaveLength(3);
		expect(width).toBeLessThan(320);
	});

	it("keeps long words, long names and wide scripts within their card", () => {
		expect(oneLine("Nairobi Learning Circle")).toBe("Nairobi Learning Circle");
		expect(oneLine("引き継ぎのときに十分間立ったまま学ぶこと")).toBe("引き継ぎのときに十分間立った…");
		expect(titleLines(`A ${"long".repeat(20)} word and what follows it`)).toEqual([
			"A",
			`${"long".repeat(8).slice(0, 29)}…`,
		]);
	});
});
