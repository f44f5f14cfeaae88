import { curveMonotoneX, line } from "d3-shape";

/** One day's figure. */
type Point = { readonly day: string; readonly value: number };

/** Where a figure stands in the picture, and where on its edges the first, last, least and largest are written. */
export type Picture = {
	readonly width: number;
	readonly height: number;
	readonly line: string;
	readonly dots: readonly { readonly x: number; readonly y: number; readonly point: Point }[];
	/** The figures at the side: the least and the largest. */
	readonly levels: readonly { readonly y: number; readonly value: number }[];
	/** The days at the foot: the first and the last. */
	readonly days: readonly { readonly x: number; readonly day: string; readonly end: boolean }[];
};

/** The room at the edges for figures and days. */
const edge = { left: 64, right: 18, top: 16, bottom: 30 } as const;

/** Places figures by their day in a picture of this size; they come in the order of their days. */
export const pictureOf = (points: readonly Point[], width: number, height: number): Picture => {
	const times = points.map(({ day }) => Date.parse(day));
	const values = points.map(({ value }) => value);
	const [first, last] = [Math.min(...times), Math.max(...times)];
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const across = width - edge.left - edge.right;
	const down = height - edge.top - edge.bottom;
	// One figure, or one that never moved, lies in the middle.
	const x = (time: number) =>
		Math.round(edge.left + (last === first ? across / 2 : ((time - first) / (last - first)) * across));
	const y = (value: number) =>
		Math.round(edge.top + (most === least ? down / 2 : ((most - value) / (most - least)) * down));
	const dots = points.map((point, i) => ({ x: x(times[i] ?? first), y: y(point.value), point }));
	const drawn = line<(typeof dots)[number]>(
		(dot) => dot.x,
		(dot) => dot.y,
	)
		.curve(curveMonotoneX)
		.digits(0);
	return {
		width,
		height,
		line: drawn(dots) ?? "",
		dots,
		levels: (most === least ? [most] : [most, least]).map((value) => ({ value, y: y(value) })),
		days: (first === last ? [first] : [first, last]).map((time, i) => ({
			x: x(time),
			day: new Date(time).toISOString().slice(0, 10),
			end: i === 1,
		})),
	};
};
