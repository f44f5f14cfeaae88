import { hierarchy, tree } from "d3-hierarchy";
import { card } from "./tree-card.ts";
import type { FamilyNode } from "./tree-rules.ts";

export type PlacedNode = { readonly node: FamilyNode; readonly x: number; readonly y: number };
export type PlacedLine = { readonly path: string };
export type PlacedFamily = {
	readonly nodes: readonly PlacedNode[];
	readonly lines: readonly PlacedLine[];
	readonly width: number;
	readonly height: number;
};

/** Places a family's cards: generations from start to end, siblings one under another, several families in one picture. */
export const placeFamily = (roots: readonly FamilyNode[]): PlacedFamily => {
	const top = hierarchy<{ children: readonly FamilyNode[] } | FamilyNode>({ children: roots }, (one) => [
		...one.children,
	]);
	const placed = tree<{ children: readonly FamilyNode[] } | FamilyNode>()
		.nodeSize([card.height + card.down, card.width + card.across])
		.separation(() => 1)(top);
	const people = placed.descendants().filter((one) => one.depth > 0);
	const lowest = Math.min(...people.map((one) => one.x), 0);
	const at = (one: { x: number; y: number }) => ({ x: one.y - card.width - card.across + 2, y: one.x - lowest + 2 });
	const nodes = people.map((one) => ({ node: one.data as FamilyNode, ...at(one) }));
	const lines = people.flatMap((one) =>
		one.parent && one.parent.depth > 0 ? [{ path: curve(at(one.parent), at(one)) }] : [],
	);
	return {
		nodes,
		lines,
		width: Math.max(0, ...nodes.map((one) => one.x)) + card.width + 4,
		height: Math.max(0, ...nodes.map((one) => one.y)) + card.height + 4,
	};
};

type Point = { readonly x: number; readonly y: number };

/** From the end of a parent's card to the start of its child's. */
const curve = (from: Point, to: Point): string => {
	const [x1, y1, x2, y2] = [from.x + card.width, from.y + card.height / 2, to.x, to.y + card.height / 2];
	const middle = (x1 + x2) / 2;
	return `M${x1},${y1}C${middle},${y1} ${middle},${y2} ${x2},${y2}`;
};
