import { neighbours, type Somebody, type Tie } from "./rules.ts";

/** As many names as can be read around a circle; of more, those nearest to the reader are drawn. */
export const mostDrawn = 40;

/** Everybody who has a tie, beginning with `first`, then whoever they have one with, and so on: near one another, near in the row. */
export const rowOf = (ties: readonly Tie[], first: string): Somebody[] => {
	const around = neighbours(ties);
	const names = new Map(ties.flatMap(({ a, b }) => [[a.id, a] as const, [b.id, b] as const]));
	const left = new Set(around.keys());
	const row: Somebody[] = [];
	const begin = [first, ...[...left].sort((x, y) => (around.get(y)?.size ?? 0) - (around.get(x)?.size ?? 0))];
	for (const id of begin) {
		const queue = [id];
		for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
			const person = names.get(next);
			if (!person || !left.delete(next)) continue;
			row.push(person);
			queue.push(...(around.get(next) ?? []));
		}
	}
	return row;
};

type Spot = Somebody & {
	readonly x: number;
	readonly y: number;
	readonly turn: number;
	readonly flipped: boolean;
};
export type Placed = {
	readonly width: number;
	readonly height: number;
	readonly spots: readonly Spot[];
	readonly lines: readonly string[];
};

const shown = (ties: readonly Tie[], row: readonly Somebody[]): Tie[] => {
	const drawn = new Set(row.map(({ id }) => id));
	return ties.filter(({ a, b }) => drawn.has(a.id) && drawn.has(b.id));
};

const round = (n: number): number => Math.round(n * 10) / 10;

/** Room for a name beside the circle. */
const nameRoom = 150;

/** Around a circle, ties as curves through its inside. */
export const around = (ties: readonly Tie[], row: readonly Somebody[]): Placed => {
	const radius = Math.max(90, row.length * 7);
	const middle = radius + nameRoom;
	const spots = row.map((one, i) => {
		const angle = (i / row.length) * 2 * Math.PI - Math.PI / 2;
		const flipped = Math.cos(angle) < -1e-9;
		return {
			...one,
			x: round(middle + radius * Math.cos(angle)),
			y: round(middle + radius * Math.sin(angle)),
			turn: round((angle * 180) / Math.PI + (flipped ? 180 : 0)),
			flipped,
		};
	});
	const at = new Map(spots.map((spot) => [spot.id, spot]));
	const lines = shown(ties, row).flatMap(({ a, b }) => {
		const [from, to] = [at.get(a.id), at.get(b.id)];
		if (!from || !to) return [];
		const bent = ({ x, y }: Spot) => `${round(middle + (x - middle) * 0.35)} ${round(middle + (y - middle) * 0.35)}`;
		return [`M${from.x} ${from.y}C${bent(from)} ${bent(to)} ${to.x} ${to.y}`];
	});
	return { width: middle * 2, height: middle * 2, spots, lines };
};

const rowHeight = 30;
const lineRoom = 130;

/** Names below one another, ties as arcs beside them: for a screen held upright. */
export const below = (ties: readonly Tie[], row: readonly Somebody[]): Placed => {
	const spots = row.map((one, i) => ({ ...one, x: lineRoom, y: 20 + i * rowHeight, turn: 0, flipped: false }));
	const at = new Map(spots.map((spot) => [spot.id, spot]));
	const span = Math.max(1, row.length - 1) * rowHeight;
	const lines = shown(ties, row).flatMap(({ a, b }) => {
		const [from, to] = [at.get(a.id), at.get(b.id)];
		if (!from || !to) return [];
		const out = round(lineRoom - 14 - (Math.abs(from.y - to.y) / span) * (lineRoom - 24) * 1.3);
		return [`M${lineRoom} ${from.y}C${out} ${from.y} ${out} ${to.y} ${lineRoom} ${to.y}`];
	});
	return { width: 340, height: 40 + span, spots, lines };
};
