import { describe, expect, it } from "vitest";
import { dotRadius, labelSize, placeLabels, widthOf } from "./map-labels.ts";

const size = { width: 960, height: 440 };

const boxOf = (placed: ReturnType<typeof placeLabels>[number]) => {
	if (!placed.label) return null;
	const width = widthOf(placed.name);
	const { anchor, x, y } = placed.label;
	const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
	return { left, right: left + width, top: y - labelSize * 0.8, bottom: y + labelSize * 0.2 };
};

describe("the map's labels", () => {
	const crowd = Array.from({ length: 60 }, (_, i) => ({
		x: 480 + Math.sin(i * 12.9) * 90,
		y: 150 + Math.cos(i * 7.3) * 50,
		name: `Learning circle ${i}`,
	}));

	it("never cover one another, nor leave the picture", () => {
		const boxes = placeLabels(crowd, size).flatMap((placed) => boxOf(placed) ?? []);
		expect(boxes.length).toBeGreaterThan(10);
		for (const [i, a] of boxes.entries()) {
			expect(a.left >= 0 && a.right <= size.width && a.top >= 0 && a.bottom <= size.height).toBe(true);
			for (const b of boxes.slice(i + 1))
				expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
		}
	});

	it("give two chapters of one city a dot each", () => {
		const [a, b] = placeLabels(
			[
				{ x: 100, y: 100, name: "North" },
				{ x: 100, y: 100, name: "South" },
			],
			size,
		);
		expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(dotRadius * 2);
		expect(a?.label && b?.label).not.toBeNull();
	});

	it("keep every dot when there is no room for its name", () => {
		expect(placeLabels(crowd, size)).toHaveLength(60);
	});

	it("turn inward at the edge", () => {
		const [placed] = placeLabels([{ x: 955, y: 200, name: "Wellington" }], size);
		expect(placed?.label?.anchor).toBe("end");
	});
});
