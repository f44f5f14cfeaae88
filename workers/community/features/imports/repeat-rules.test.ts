import { expect, it } from "vitest";
import { dayNumber, daysOf, dayText, lastDayOf } from "./repeat-rules.ts";

const days = (rule: Record<string, unknown>, start: string, from = start) => daysOf(rule, start, from, 6)?.days;

it("counts days by the calendar, over leap years and centuries", () => {
	// Every day of February and March in years that are leap, aren't, and aren't although they could be.
	for (const year of [1900, 1970, 2000, 2023, 2024, 2100])
		for (let number = dayNumber(`${year}-02-01`); number <= dayNumber(`${year}-03-31`); number++) {
			const date = Number(dayText(number).slice(8));
			const rule = { freq: "MONTHLY", bymonthday: date, bymonth: Number(dayText(number).slice(5, 7)) };
			expect(days(rule, dayText(number))?.[0]).toBe(dayText(number));
		}
	expect(days({ freq: "YEARLY" }, "2024-02-29")).toEqual(["2024-02-29"]);
	expect(days({ freq: "MONTHLY", byday: "-1TH" }, "2026-01-29")?.slice(0, 3)).toEqual([
		...["2026-01-29", "2026-02-26", "2026-03-26"],
	]);
	expect(days({ freq: "MONTHLY", byday: ["1MO", "-1MO"], count: 4 }, "2026-02-02")).toEqual([
		...["2026-02-02", "2026-02-23", "2026-03-02", "2026-03-30"],
	]);
	expect(lastDayOf({ freq: "MONTHLY", bymonthday: 31, count: 3 }, "2026-01-31")).toBe("2026-05-31");
});

it("works rules out at once, however long they are and however much they name", () => {
	const nth = Array.from({ length: 300 }, (_, n) => n - 150);
	const all = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].flatMap((day) => nth.map((one) => `${one}${day}`));
	const began = performance.now();
	for (let n = 0; n < 20; n++)
		expect(daysOf({ freq: "MONTHLY", byday: all, count: 9_999_999 }, "2000-12-01", "2026-01-01", 2)?.days).toEqual([
			...["2026-01-01", "2026-01-02"],
		]);
	expect(performance.now() - began).toBeLessThan(10_000);
});
