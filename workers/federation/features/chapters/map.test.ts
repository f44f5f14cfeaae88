import { describe, expect, it } from "vitest";
import { type Room, terrainOf } from "./map.ts";

const rooms: Room[] = [
	{ width: 960, lowest: 320, highest: 520, margin: 70 },
	{ width: 400, lowest: 260, highest: 440, margin: 36 },
];
const boston = [-71, 42] as const;
const amsterdam = [5, 52] as const;
const utrecht = [5.1, 52.1] as const;
const auckland = [175, -37] as const;

describe("the map of the chapters", () => {
	it.each(rooms)("shows every chapter with a margin around it, $width wide", (room) => {
		for (const places of [[boston], [amsterdam, utrecht], [boston, amsterdam], [boston, amsterdam, auckland]]) {
			const { width, height, spots } = terrainOf(places, room);
			expect(height).toBeGreaterThanOrEqual(room.lowest);
			expect(height).toBeLessThanOrEqual(room.highest);
			for (const { x, y } of spots) {
				expect(Math.min(x, width - x)).toBeGreaterThanOrEqual(room.margin - 1);
				expect(Math.min(y, height - y)).toBeGreaterThanOrEqual(room.margin - 1);
			}
		}
	});

	it("comes as near as the chapters allow, and no nearer than the coast can be told", () => {
		const apart = (places: Parameters<typeof terrainOf>[0]): number => {
			const [first = { x: 0 }, second = { x: 0 }] = terrainOf(places, rooms[0] as Room).spots;
			return Math.abs(first.x - second.x);
		};
		expect(apart([boston, amsterdam])).toBe(960 - 140);
		expect(apart([amsterdam, utrecht])).toBeLessThan(10);
	});

	it("puts a chapter that is alone into the middle", () => {
		expect(terrainOf([boston], rooms[0] as Room)).toMatchObject({ height: 320, spots: [{ x: 480, y: 160 }] });
	});
});
