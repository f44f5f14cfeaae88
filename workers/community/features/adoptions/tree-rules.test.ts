import { describe, expect, it } from "vitest";
import { familyOf, familyRows, type Relative } from "./tree-rules.ts";

const relative = (id: string, more: Partial<Relative> = {}): Relative => ({
	id,
	parentId: null,
	parentVersion: null,
	origin: "https://nairobi.example",
	chapter: "Nairobi Learning Circle",
	title: id,
	status: null,
	changed: "",
	since: 0,
	...more,
});

describe("a practice's family", () => {
	it("is a tree of three generations, whatever order the relatives come in", () => {
		const tree = familyOf([
			relative("ronde", { parentId: "round", since: 3 }),
			relative("baraza", { since: 1 }),
			relative("round", { parentId: "baraza", since: 2 }),
		]);
		expect(familyRows(tree).map(({ node, depth }) => [node.id, depth])).toEqual([
			["baraza", 0],
			["round", 1],
			["ronde", 2],
		]);
	});

	it("joins a practice with the adoption that reports on it", () => {
		const [only] = familyOf([
			relative("round", { title: "Listening round", status: "untried", since: 5 }),
			relative("round", { title: "", status: "mixed", changed: "Sitting, not standing", since: 4 }),
		]);
		expect(only).toMatchObject({
			title: "Listening round",
			status: "mixed",
			changed: "Sitting, not standing",
			since: 4,
		});
	});

	it("shows children whose parent may not be seen as roots of their own", () => {
		expect(familyOf([relative("b", { parentId: "hidden" })])).toHaveLength(1);
	});

	it("ends even when two practices claim to come from each other", () => {
		expect(familyOf([relative("a", { parentId: "b" }), relative("b", { parentId: "a" })])).toEqual([]);
	});
});
