/** A dot on the map, and what stands beside it. */
export type Spot = { readonly x: number; readonly y: number; readonly name: string };

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type Placed = {
	/** Moved a little where two chapters lie on one spot. */
	readonly x: number;
	readonly y: number;
	readonly name: string;
	/** Null where no place is free: the table names it. */
	readonly label: { readonly x: number; readonly y: number; readonly anchor: "start" | "middle" | "end" } | null;
};

export const dotRadius = 5;
/** As style.css sets text in pictures. */
export const labelSize = 14;
/** So that dots of one city stay apart. */
const apart = dotRadius * 2 + 3;

/** About as wide as the sans face sets it; characters of East Asia and emoji take a whole square. */
export const widthOf = (text: string): number =>
	[...text].reduce((sum, letter) => sum + (/[\u1100-\u{10ffff}]/u.test(letter) ? 1 : 0.54), 0) * labelSize;

const overlaps = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxOfDot = ({ x, y }: { x: number; y: number }): Box => ({
	left: x - dotRadius - 1,
	top: y - dotRadius - 1,
	right: x + dotRadius + 1,
	bottom: y + dotRadius + 1,
});

/** Spots so near to another that the dots would cover one another go round it in a small spiral. */
const spread = (spots: readonly Spot[]): Spot[] => {
	const placed: Spot[] = [];
	for (const spot of spots) {
		let { x, y } = spot;
		for (let turn = 0; placed.some((other) => Math.hypot(other.x - x, other.y - y) < apart) && turn < 200; turn++) {
			const angle = turn * 2.4;
			const reach = apart * (0.6 + turn * 0.12);
			x = spot.x + Math.cos(angle) * reach;
			y = spot.y + Math.sin(angle) * reach;
		}
		placed.push({ ...spot, x, y });
	}
	return placed;
};

/** Where a label may stand, best first: beside the dot, above or below it, and a little further off. */
const places = ({ x, y, name }: Spot) => {
	const width = widthOf(name);
	const off = dotRadius + 5;
	const at = (anchor: "start" | "middle" | "end", lx: number, base: number) => {
		const left = anchor === "start" ? lx : anchor === "end" ? lx - width : lx - width / 2;
		return {
			label: { x: lx, y: base, anchor },
			box: { left: left - 2, top: base - labelSize * 0.85, right: left + width + 2, bottom: base + labelSize * 0.25 },
		};
	};
	const middle = y + labelSize * 0.34;
	return [
		at("start", x + off, middle),
		at("end", x - off, middle),
		at("middle", x, y - off),
		at("middle", x, y + off + labelSize * 0.7),
		...[-1, 1].flatMap((side) => [
			at("start", x + off * 0.7, middle + side * labelSize),
			at("end", x - off * 0.7, middle + side * labelSize),
		]),
	];
};

/** Gives each spot its dot and, where there is room, its name; no label covers a dot or another label. */
export const placeLabels = (spots: readonly Spot[], size: { width: number; height: number }): Placed[] => {
	const dots = spread(spots);
	const taken = dots.map(boxOfDot);
	return dots.map((dot, index) => {
		const free = places(dot).find(
			({ box }) =>
				box.left >= 0 &&
				box.right <= size.width &&
				box.top >= 0 &&
				box.bottom <= size.height &&
				taken.every((other, at) => at === index || !overlaps(box, other)),
		);
		if (free) taken.push(free.box);
		return { x: dot.x, y: dot.y, name: dot.name, label: free?.label ?? null };
	});
};
