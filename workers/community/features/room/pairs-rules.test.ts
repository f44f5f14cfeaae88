import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Met, metFrom, mixed, type PastPair, type TableSize, tableSizes } from "./pairs-rules.ts";

const named = (count: number): string[] => Array.from({ length: count }, (_, i) => `person_${i}`);
const never: Met = () => 0;

/** How much the people of these tables have met before, taken together. */
const metBefore = (tables: readonly (readonly string[])[], met: Met): number =>
	tables
		.flatMap((table) => table.flatMap((a, i) => table.slice(i + 1).map((b) => met(a, b))))
		.reduce((sum, times) => sum + times, 0);

const people = fc.integer({ min: 0, max: 13 }).map(named);
const size = fc.constantFrom<TableSize>(2, 3);
const past = fc
	.array(fc.record({ a: fc.integer({ min: 0, max: 12 }), b: fc.integer({ min: 0, max: 12 }), times: fc.nat(5) }), {
		maxLength: 60,
	})
	.map((rows) => rows.map(({ a, b, times }): PastPair => ({ a: `person_${a}`, b: `person_${b}`, times })));

describe("pairs and trios", () => {
	it("leave nobody alone", () => {
		expect([1, 2, 3, 4, 5, 7].map((count) => tableSizes(count, 2))).toEqual([
			...[[], [2], [3], [2, 2], [3, 2], [3, 2, 2]],
		]);
		expect([1, 2, 3, 4, 5, 7, 8].map((count) => tableSizes(count, 3))).toEqual([
			...[[], [2], [3], [2, 2], [3, 2], [3, 2, 2], [3, 3, 2]],
		]);
	});

	it("bring together who has not talked with one another yet", () => {
		const met = metFrom(
			[
				{ a: "ada", b: "ben", times: 1 },
				{ a: "cleo", b: "dora", times: 1 },
			],
			[],
		);
		const tables = mixed(["ada", "ben", "cleo", "dora"], 2, met);
		expect(metBefore(tables, met)).toBe(0);
	});

	it("prefer who was only in the same room to who sat together", () => {
		const pairs = [{ a: "ada", b: "ben", times: 1 }];
		const rooms = [
			{ a: "ada", b: "cleo", times: 4 },
			{ a: "ben", b: "dora", times: 4 },
			{ a: "ada", b: "dora", times: 9 },
			{ a: "ben", b: "cleo", times: 9 },
		];
		const tables = mixed(["ada", "ben", "cleo", "dora"], 2, metFrom(pairs, rooms));
		expect(tables.map((table) => table.join(" "))).toContain("ada cleo");
	});

	it("seat everybody once, in whatever order they came, and as wished", () => {
		fc.assert(
			fc.property(people, size, past, fc.integer(), (everybody, wished, rows, seed) => {
				const met = metFrom(rows, []);
				const tables = mixed(everybody, wished, met);
				expect(tables.flat().toSorted()).toEqual(everybody.length < 2 ? [] : everybody.toSorted());
				expect(tables.every((table) => table.length === 2 || table.length === 3)).toBe(true);
				expect(tables.filter((table) => table.length !== wished).length).toBeLessThanOrEqual(wished - 1);
				const other = everybody.toSorted((a, b) => ((a.length * 31 + seed) % 7) - ((b.length * 31 + seed) % 5));
				expect(mixed([...other, ...everybody], wished, met)).toEqual(tables);
			}),
		);
	});

	it("can’t be mixed better by two people changing places", () => {
		fc.assert(
			fc.property(people, size, past, (everybody, wished, rows) => {
				const met = metFrom(rows, []);
				const tables = mixed(everybody, wished, met);
				const least = metBefore(tables, met);
				for (const [i, left] of tables.entries())
					for (const right of tables.slice(i + 1))
						for (const a of left)
							for (const b of right) {
								const change = (one: string) => (one === a ? b : one === b ? a : one);
								expect(
									metBefore(
										tables.map((table) => table.map(change)),
										met,
									),
								).toBeGreaterThanOrEqual(least);
							}
			}),
		);
	});

	it("go round: in as many rounds as there are others, a small circle talks with everybody", () => {
		const rows: PastPair[] = [];
		const seen = new Set<string>();
		for (let round = 0; round < 3; round++)
			for (const [a = "", b = ""] of mixed(named(4), 2, metFrom(rows, []))) {
				rows.push({ a, b, times: 1 });
				seen.add(`${a} ${b}`);
			}
		expect(seen.size).toBe(6);
		expect(mixed(["ada"], 2, never)).toEqual([]);
	});
});
