import { describe, expect, it } from "vitest";
import { afterQuietHours, isQuiet, isZone } from "./quiet-hours.ts";

const at = (clock: string): number => Date.parse(`2026-11-22T${clock}:00+01:00`);
const iso = (ms: number): string => new Date(ms).toISOString();
const of = (quietFrom: string, quietTo: string, timeZone = "Europe/Amsterdam") => ({ quietFrom, quietTo, timeZone });

describe("quiet hours", () => {
	it.each([
		["21:00", "07:00", "22:15", "2026-11-23T06:00:00.000Z"],
		["21:00", "07:00", "05:00", "2026-11-22T06:00:00.000Z"],
		["21:00", "07:00", "07:00", "2026-11-22T06:00:00.000Z"],
		["21:00", "07:00", "12:00", "2026-11-22T11:00:00.000Z"],
		["09:00", "17:00", "10:00", "2026-11-22T16:00:00.000Z"],
		["09:00", "17:00", "18:00", "2026-11-22T17:00:00.000Z"],
		["09:00", "09:00", "10:00", "2026-11-22T09:00:00.000Z"],
		["00:00", "23:59", "23:59", "2026-11-22T22:59:00.000Z"],
		["late", "07:00", "23:00", "2026-11-22T22:00:00.000Z"],
	])("from %s to %s let a letter of %s wait as long as it must", (from, to, now, sent) => {
		expect(iso(afterQuietHours(of(from, to), at(now)))).toBe(sent);
		expect(isQuiet(of(from, to), at(now))).toBe(iso(at(now)) !== sent);
	});

	it.each([
		["2026-03-28T23:00:00+01:00", "2026-03-29T06:00:00.000Z"],
		["2026-10-24T23:00:00+02:00", "2026-10-25T07:00:00.000Z"],
	])("end by the clock of their zone, also in the night in which it is changed", (night, sent) => {
		expect(iso(afterQuietHours(of("22:00", "08:00"), Date.parse(night)))).toBe(sent);
	});

	it("begin and end within the minute that a clock shows", () => {
		const late = at("22:15") + 42_500;
		expect(iso(afterQuietHours(of("21:00", "07:00"), late))).toBe("2026-11-23T06:00:00.000Z");
		expect(afterQuietHours(of("22:15", "07:00"), at("22:14") + 59_000)).toBe(at("22:14") + 59_000);
	});

	it("are none where nobody set any, and by UTC where the zone is unknown", () => {
		expect(afterQuietHours({ quietFrom: null, quietTo: null, timeZone: null }, at("23:00"))).toBe(at("23:00"));
		expect(iso(afterQuietHours(of("21:00", "07:00", "Mars/Base"), at("23:00")))).toBe("2026-11-23T07:00:00.000Z");
		expect([isZone("Mars/Base"), isZone("Africa/Nairobi"), isZone("+01:00")]).toEqual([false, true, false]);
	});
});
