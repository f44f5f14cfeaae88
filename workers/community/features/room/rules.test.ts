import { expect, it } from "vitest";
import { hour, minute } from "#core/clock.ts";
import { afterPlace, beginningOf, mayBegin, minutesSince, overtaken, placeWords } from "./rules.ts";

const items = [
	{ id: "a", part: "reflect" as const, title: "What came of it?" },
	{ id: "b", part: "reflect" as const, title: "What surprised you?" },
	{ id: "c", part: "next" as const, title: "What will you try?" },
];

it("goes through the agenda item by item, and part by part where one is empty", () => {
	const places = [beginningOf("reflect", items)];
	for (let next = places[0] ?? null; next; next = afterPlace(next, items)) if (next !== places[0]) places.push(next);
	expect(places.map((place) => placeWords(place, items))).toEqual([
		...[
			"Reflect: What came of it?",
			"Reflect: What surprised you?",
			"Learn together",
			"What’s next: What will you try?",
		],
	]);
});

it("begins no sooner than on the day, and counts whole minutes", () => {
	expect([mayBegin(20 * hour, 8 * hour), mayBegin(20 * hour, 8 * hour - 1)]).toEqual([true, false]);
	expect([minutesSince(0, 3 * minute - 1), minutesSince(5, 0)]).toEqual([2, 0]);
});

it("tells the second of two what is so now", () => {
	const told = overtaken({ part: "reflect", itemId: "b" }, "running", items);
	expect(told.error.message).toContain("“Reflect: What surprised you?”");
	expect(overtaken({ part: null, itemId: null }, "held", items).error.message).toContain("ended");
});
