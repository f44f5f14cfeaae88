import { describe, expect, it } from "vitest";
import { type TripRow, travellersOf } from "./rules.ts";

const trip = (more: Partial<TripRow>): TripRow => ({
	practice: "https://nairobi.example/records/practice_1",
	title: "Baraza listening round",
	language: "en",
	home: "https://nairobi.example",
	homeName: "Nairobi",
	origin: "https://boston.example",
	originName: "Boston",
	outcome: "worked",
	at: 1,
	source: "practice",
	...more,
});

describe("practices that travel", () => {
	it("name each chapter once, with what its report says rather than the practice that it made", () => {
		const [practice] = travellersOf([
			trip({ outcome: "worked", at: 5 }),
			trip({ source: "adoption", outcome: "mixed", at: 3 }),
			trip({ origin: "https://amsterdam.example", originName: "Amsterdam", source: "adoption", outcome: null, at: 4 }),
		]);
		expect(practice?.stops).toEqual([
			{ origin: "https://boston.example", originName: "Boston", outcome: "mixed" },
			{ origin: "https://amsterdam.example", originName: "Amsterdam", outcome: null },
		]);
	});

	it("stand in the order of their latest news, however often they travelled", () => {
		const often = [1, 2, 3].map((at) => trip({ origin: `https://c${at}.example`, at }));
		const lately = trip({ practice: "https://boston.example/records/practice_2", title: "Ladder", at: 9 });
		expect(travellersOf([...often, lately]).map((practice) => practice.title)).toEqual([
			"Ladder",
			"Baraza listening round",
		]);
	});
});
