import { expect, it } from "vitest";
import { type Had, mayBeTurnOf, shownTo } from "./rules.ts";

const people = ["Zara", "Amal", "Ben", "Cleo", "Dora", "Emil"].map((name) => ({ id: name, name, asked: 0 }));
const had = (personId: string, at: number, role: Had["role"] = "facilitate"): Had => ({ personId, at, role });
const names = (found: readonly { name: string }[]): string[] => found.map(({ name }) => name);

it("a turn may be somebody’s who had it never or longest ago, told by name and not by order", () => {
	const past = [had("Amal", 5), had("Amal", 90), had("Ben", 80), had("Cleo", 10), had("Dora", 20)];
	const found = mayBeTurnOf("facilitate", "meeting_1", people, past, []);
	expect(names(found)).toEqual(["Cleo", "Dora", "Emil", "Zara"]);
	expect(found.map(({ last }) => last)).toEqual([10, 20, null, null]);
});

it("other roles don’t count, nor does who was asked for this meeting already", () => {
	const past = [had("Zara", 5, "present")];
	const given = [
		{ role: "facilitate" as const, personId: "Zara" },
		{ role: "present" as const, personId: "Emil" },
	];
	const found = mayBeTurnOf("facilitate", "meeting_1", people.slice(0, 2), past, given);
	expect(found).toEqual([{ ...people[1], last: null }]);
});

it("among equals whoever was asked least of late, and not the same name each time", () => {
	const busy = people.map((one) => ({ ...one, asked: one.name === "Zara" ? 0 : 3 }));
	expect(names(mayBeTurnOf("present", "meeting_1", busy, [], []))).toContain("Zara");
	const seen = new Set(
		["meeting_1", "meeting_2", "meeting_3", "meeting_4", "meeting_5"].flatMap((id) =>
			names(mayBeTurnOf("present", id, people, [], [])),
		),
	);
	expect(seen.size).toBeGreaterThan(4);
});

it("who said not this time is known to whoever leads alone", () => {
	const turns = [{ state: "offered" as const }, { state: "declined" as const }, { state: "taken" as const }];
	expect(shownTo(turns, false)).toEqual([{ state: "taken" }]);
	expect(shownTo(turns, true)).toEqual(turns);
});
