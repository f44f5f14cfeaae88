import { hierarchy, tree } from "d3-hierarchy";
import { card } from "./tree-card.ts";
import { type FamilyNode, familyRows } from "./tree-rules.ts";

type PlacedNode = { readonly node: FamilyNode; readonly x: number; readonly y: number };

export type PlacedCards = {
	readonly nodes: readonly PlacedNode[];
	/** SVG paths from parents to children. */
	readonly lines: readonly string[];
	readonly width: number;
	readonly height: number;
};

/** A family placed twice: from start to end on a screen, and one below the other where there is no room for that. */
export type PlacedFamily = { readonly wide: PlacedCards; readonly narrow: PlacedCards };

export const placeFamily = (roots: readonly FamilyNode[]): PlacedFamily => ({
	wide: across(roots),
	narrow: down(roots),
});

const sizeOf = (nodes: readonly PlacedNode[]) => ({
	width: Math.max(0, ...nodes.map((one) => one.x)) + card.width + 4,
	height: Math.max(0, ...nodes.map((one) => one.y)) + card.height + 4,
});

/** Generations from start to end, siblings one under another, several families in one picture. */
const across = (roots: readonly FamilyNode[]): PlacedCards => {
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
	const lines = people.flatMap((one) => (one.parent && one.parent.depth > 0 ? [curve(at(one.parent), at(one))] : []));
	return { nodes, lines, ...sizeOf(nodes) };
};

/** Everybody one below the other, children further in than their parent, as a thread of answers is set. */
const down = (roots: readonly FamilyNode[]): PlacedCards => {
	const nodes = familyRows(roots).map(({ node, depth }, row) => ({
		node,
		x: depth * card.indent + 2,
		y: row * (card.height + card.down) + 2,
	}));
	const placed = new Map(nodes.map((one) => [one.node.id, one]));
	const lines = nodes.flatMap((parent) =>
		parent.node.children.flatMap(({ id }) => {
			const child = placed.get(id);
			return child ? [elbow(parent, child)] : [];
		}),
	);
	return { nodes, lines, ...sizeOf(nodes) };
};

type Point = { readonly x: number; readonly y: number };

/** From the end of a parent's card to the start of its child's. */
const curve = (from: Point, to: Point): string => {
	const [x1, y1, x2, y2] = [from.x + card.width, from.y + card.height / 2, to.x, to.y + card.height / 2];
	const middle = (x1 + x2) / 2;
	return `M${x1},${y1}C${middle},${y1} ${middle},${y2} ${x2},${y2}`;
};

/** From the foot of a parent's card down, and in to its child's. */
const elbow = (from: Point, to: Point): string =>
	`M${from.x + card.indent / 2},${from.y + card.height}V${to.y + card.height / 2}H${to.x}`;
