import { describe, expect, it } from "vitest";
import { pictureOf } from "./picture.ts";

describe("the picture of figures over time", () => {
	it("places each by its day and its height, largest on top", () => {
		const { dots, levels, days, line } = pictureOf(
			[
				{ day: "2026-01-01", value: 10 },
				{ day: "2026-01-03", value: 30 },
				{ day: "2026-01-05", value: 20 },
			],
			600,
			200,
		);
		expect(dots.map(({ x }) => x)).toEqual([64, 323, 582]);
		expect(dots.map(({ y }) => y)).toEqual([170, 16, 93]);
		expect(levels.map(({ value }) => value)).toEqual([30, 10]);
		expect(days.map(({ day, end }) => [day, end])).toEqual([
			["2026-01-01", false],
			["2026-01-05", true],
		]);
		expect(line).toMatch(/^M64,170C/);
	});

	it("lays one figure, and one that never moved, in the middle", () => {
		expect(pictureOf([{ day: "2026-01-01", value: 4 }], 600, 200).dots).toMatchObject([{ x: 323, y: 93 }]);
		const still = pictureOf(
			["2026-01-01", "2026-02-01"].map((day) => ({ day, value: 4 })),
			600,
			200,
		);
		expect(still.dots.map(({ y }) => y)).toEqual([93, 93]);
	});
});
