import { expect, it } from "vitest";
import { letterTime, zoneOf } from "./rules.ts";

const one = { personId: "person_1", languages: null, timeZone: "Europe/Amsterdam", quietFrom: null, quietTo: null };
const at = (clock: string): number => Date.parse(`2026-11-22T${clock}:00+01:00`);

it("writes times as their reader does", () => {
	expect(zoneOf(one, "America/New_York")).toBe("Europe/Amsterdam");
	expect(zoneOf({ ...one, timeZone: "Mars/Base" }, "America/New_York")).toBe("America/New_York");
	expect(zoneOf({ ...one, timeZone: "UTC" }, "America/New_York")).toBe("America/New_York");
	expect(letterTime(at("12:00"), "Africa/Nairobi", "nl")).toBe("zondag 22 november 2026 om 14:00 GMT+3");
});
