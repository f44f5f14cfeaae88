import { isStep, steps } from "../value/rules.ts";
import { card, slip } from "./card.ts";
import { type Break, breaksIn, type MapNode, type Thread } from "./rules.ts";

/** What stands in a place: something that was done or told, something that is watched, or what nobody has told yet. */
export type Piece =
	| { readonly what: "node"; readonly node: MapNode }
	| { readonly what: "watched"; readonly id: string; readonly name: string }
	| { readonly what: "break"; readonly broken: Break };

type Placed = { readonly piece: Piece; readonly x: number; readonly y: number };
export type PlacedMap = {
	readonly placed: readonly Placed[];
	/** SVG paths from what was done to what it led to; `open` ones lead to what nobody has told yet. */
	readonly lines: readonly { readonly path: string; readonly open: boolean }[];
	readonly heads: readonly { readonly x: number; readonly label: string }[];
	readonly width: number;
	readonly height: number;
};

const heads = [
	"What was done",
	"What it was like",
	"What was taken",
	"How it was used",
	"What difference",
	"Beside that",
	"What we watch",
];
const beside = steps.length + 1;
const watched = beside + 1;

const columnOf = ({ value }: MapNode): number => {
	if (value === null) return 0;
	return isStep(value) ? steps.indexOf(value) + 1 : beside;
};

type Spot = {
	readonly key: string;
	readonly piece: Piece;
	readonly column: number;
	readonly row: number;
	readonly depth: number;
};

/** Gives each a column by what it tells, and a row: what came of it goes on in its row where there is room for it. */
const spotsOf = (threads: readonly Thread[], breaks: readonly Break[]): Spot[] => {
	const spots: Spot[] = [];
	const open = new Map(breaks.map((one) => [one.node.id, one]));
	const shown = new Set<string>();
	let row = 0;
	const place = ({ node, ledTo }: Thread, depth: number): void => {
		const column = columnOf(node);
		const mine = row;
		spots.push({
			key: node.id,
			piece: { what: "node", node },
			column,
			row: mine,
			depth: node.value === null ? depth : 0,
		});
		// Whether the row still has room to the right of what was placed in it last.
		let free = column;
		const stand = (at: number) => {
			if (at <= free) row += 1;
			free = at;
		};
		for (const one of ledTo) {
			stand(columnOf(one.node));
			const before = row;
			place(one, depth + 1);
			if (row > before || free < watched) free = watched;
		}
		const broken = open.get(node.id);
		if (broken) {
			const at = columnOf({ ...node, value: broken.next });
			stand(at);
			spots.push({ key: `${node.id} next`, piece: { what: "break", broken }, column: at, row, depth: 0 });
		}
		for (const { id, name } of node.speaksTo) {
			if (shown.has(id)) continue;
			shown.add(id);
			stand(watched);
			spots.push({ key: id, piece: { what: "watched", id, name }, column: watched, row, depth: 0 });
		}
	};
	for (const thread of threads) {
		place(thread, 0);
		row += 1;
	}
	return spots;
};

type Point = { readonly x: number; readonly y: number };

const curve = (from: Point, to: Point, wide: number, high: number): string => {
	const [x1, y1, x2, y2] = [from.x + wide, from.y + high / 2, to.x, to.y + high / 2];
	// What was told later of an earlier kind lies below or to the left.
	if (x2 <= x1) {
		const [foot, top] = [from.y + high, to.y];
		const [a, b, middle] = [from.x + wide / 2, to.x + wide / 2, (foot + top) / 2];
		return `M${a},${foot}C${a},${middle} ${b},${middle} ${b},${top}`;
	}
	const middle = (x1 + x2) / 2;
	return `M${x1},${y1}C${middle},${y1} ${middle},${y2} ${x2},${y2}`;
};

const linesBetween = (
	spots: readonly Spot[],
	at: (spot: Spot) => Point,
	path: (from: Point, to: Point) => string,
): PlacedMap["lines"] => {
	const places = new Map(spots.map((spot) => [spot.key, at(spot)]));
	const line = (from: string, to: string, open: boolean) => {
		const [a, b] = [places.get(from), places.get(to)];
		return a && b ? [{ path: path(a, b), open }] : [];
	};
	return spots.flatMap(({ key, piece }) => {
		if (piece.what === "break") return line(piece.broken.node.id, key, true);
		if (piece.what === "watched") return [];
		const { node } = piece;
		return [
			...node.sources.flatMap((source) => line(source, key, false)),
			...node.speaksTo.flatMap(({ id }) => line(key, id, false)),
		];
	});
};

/** From start to end, a column for each kind; kinds beside the steps, and what is watched, have one where there are any. */
const across = (spots: readonly Spot[]): PlacedMap => {
	const used = heads.map((_, column) => column < beside || spots.some((spot) => spot.column === column));
	const place = (column: number) => used.slice(0, column).filter(Boolean).length;
	const x = (column: number) => place(column) * (card.width + card.across) + 2;
	const deepest = Math.min(3, Math.max(0, ...spots.map(({ depth }) => depth)));
	const shift = deepest * card.indent;
	const at = ({ column, row, depth }: Spot): Point => ({
		x: x(column) + (column === 0 ? Math.min(depth, deepest) * card.indent : shift),
		y: card.head + row * (card.height + card.down) + 2,
	});
	const rows = Math.max(0, ...spots.map(({ row }) => row + 1));
	return {
		placed: spots.map((spot) => ({ piece: spot.piece, ...at(spot) })),
		lines: linesBetween(spots, at, (from, to) => curve(from, to, card.width, card.height)),
		heads: heads.flatMap((label, column) => (used[column] ? [{ x: x(column) + (column > 0 ? shift : 0), label }] : [])),
		width: x(used.lastIndexOf(true)) + card.width + shift + 4,
		height: card.head + rows * (card.height + card.down) + 4,
	};
};

/** One below the other, each further in than what it came of. */
const down = (spots: readonly Spot[]): PlacedMap => {
	const depths = new Map<string, number>();
	const rows = spots.map((spot, row) => {
		const { piece } = spot;
		const sources = piece.what === "break" ? [piece.broken.node.id] : piece.what === "node" ? piece.node.sources : [];
		const before = Math.max(-1, ...sources.map((id) => depths.get(id) ?? -1));
		const depth = Math.min(4, piece.what === "watched" ? 4 : before + 1);
		depths.set(spot.key, depth);
		return { ...spot, depth, row };
	});
	const at = ({ depth, row }: Spot): Point => ({ x: 2 + depth * slip.indent, y: 2 + row * (slip.height + slip.down) });
	return {
		placed: rows.map((spot) => ({ piece: spot.piece, ...at(spot) })),
		lines: linesBetween(rows, at, (from, to) =>
			to.x > from.x
				? `M${from.x + 6},${from.y + slip.height}V${to.y + slip.height / 2}H${to.x}`
				: `M${from.x + 6},${from.y + slip.height}V${to.y}`,
		),
		heads: [],
		width: slip.width + 4 * slip.indent + 4,
		height: rows.length * (slip.height + slip.down) + 4,
	};
};

/** The map placed twice: from start to end on a screen, and one below the other where there is no room for that. */
export const placeMap = (threads: readonly Thread[], viewerId: string): { wide: PlacedMap; narrow: PlacedMap } => {
	const spots = spotsOf(threads, breaksIn(threads, viewerId));
	return { wide: across(spots), narrow: down(spots) };
};
