import { expect, it } from "vitest";
import { fromWhen, languageOf, letterTime, zoneOf } from "./rules.ts";

const one = { personId: "person_1", languages: null, timeZone: "Europe/Amsterdam", quietFrom: null, quietTo: null };
const at = (clock: string): number => Date.parse(`2026-11-22T${clock}:00+01:00`);
const iso = (ms: number): string => new Date(ms).toISOString();

it.each([
	["21:00", "07:00", "22:15", "2026-11-23T06:00:00.000Z"],
	["21:00", "07:00", "05:00", "2026-11-22T06:00:00.000Z"],
	["21:00", "07:00", "07:00", "2026-11-22T06:00:00.000Z"],
	["21:00", "07:00", "12:00", "2026-11-22T11:00:00.000Z"],
	["09:00", "17:00", "10:00", "2026-11-22T16:00:00.000Z"],
	["09:00", "17:00", "18:00", "2026-11-22T17:00:00.000Z"],
	["09:00", "09:00", "10:00", "2026-11-22T09:00:00.000Z"],
	["late", "07:00", "23:00", "2026-11-22T22:00:00.000Z"],
])("with quiet hours from %s to %s a letter of %s waits as long as it must", (quietFrom, quietTo, now, sent) => {
	expect(iso(fromWhen({ ...one, quietFrom, quietTo }, at(now)))).toBe(sent);
});

it("ends quiet hours by the clock of their zone, also in the night in which it changes", () => {
	const night = { ...one, quietFrom: "22:00", quietTo: "08:00" };
	expect(iso(fromWhen(night, Date.parse("2026-03-28T23:00:00+01:00")))).toBe("2026-03-29T06:00:00.000Z");
});

it("writes times as their reader does", () => {
	expect(zoneOf(one, "America/New_York")).toBe("Europe/Amsterdam");
	expect(zoneOf({ ...one, timeZone: "Mars/Base" }, "America/New_York")).toBe("America/New_York");
	expect(fromWhen({ ...one, timeZone: "Mars/Base", quietFrom: "09:00", quietTo: "17:00" }, at("08:00"))).toBe(
		at("08:00"),
	);
	expect(zoneOf({ ...one, timeZone: "UTC" }, "America/New_York")).toBe("America/New_York");
	expect(languageOf({ ...one, languages: '["of many words","nl","en"]' }, "en")).toBe("nl");
	expect(languageOf(one, "es")).toBe("es");
	expect(letterTime(at("12:00"), "Africa/Nairobi", "nl")).toBe("zondag 22 november 2026 om 14:00 GMT+3");
});
