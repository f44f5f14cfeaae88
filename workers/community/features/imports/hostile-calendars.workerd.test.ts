import { expect, it } from "vitest";
import { readFile } from "./read.ts";

const now = Date.UTC(2026, 9, 20);
const read = (lines: readonly string[]) =>
	readFile("meetings", Uint8Array.from(new TextEncoder().encode(lines.join("\n"))), "meetings.ics", now);

/** Quadratic work takes a hundred times as long, on any machine. */
const soon = 5_000;

it("reads a calendar of beginnings without an end as quickly as any other", () => {
	const began = performance.now();
	expect(read(["BEGIN:VCALENDAR", ...Array(60_000).fill("BEGIN:VTIMEZONE"), "END:VCALENDAR"]).ok).toBe(true);
	expect(performance.now() - began).toBeLessThan(soon);
});

it("reads the place of each time zone that is whole", () => {
	const zone = (name: string, place: string) => [
		"BEGIN:VTIMEZONE",
		`TZID:${name}`,
		`X-LIC-LOCATION:${place}`,
		"END:VTIMEZONE",
	];
	const event = (name: string) => [
		...["BEGIN:VEVENT", `UID:${name}`, `SUMMARY:${name}`, `DTSTART;TZID=${name}:20261201T100000`, "END:VEVENT"],
	];
	const whole = [...zone("Ours", "Europe/Amsterdam"), "BEGIN:VTIMEZONE", ...zone("Theirs", "Africa/Nairobi")];
	const found = read(["BEGIN:VCALENDAR", ...whole, ...event("Ours"), ...event("Theirs"), "END:VCALENDAR"]);
	expect(JSON.stringify(found)).toContain("Europe/Amsterdam");
	expect(JSON.stringify(found)).toContain("Africa/Nairobi");
});
