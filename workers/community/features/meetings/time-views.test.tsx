import { expect, it } from "vitest";
import { renderPage } from "#web/render.tsx";
import { MeetingTime } from "./time-views.tsx";

const at = { startsAt: Date.UTC(2026, 11, 8, 22, 30), timeZone: "America/New_York" };
const shown = (zone: string) =>
	renderPage(<MeetingTime of={at} />, { zone, language: "en", now: Date.UTC(2026, 10, 22) })
		.replace(/<[^>]*>/g, "")
		.replaceAll("\u202f", " ")
		.trim();

it.each([
	["UTC", "Tuesday, December 8, 2026 at 5:30 PM in New York"],
	["America/New_York", "Tuesday, December 8, 2026 at 5:30 PM"],
	["Europe/Amsterdam", "Tuesday, December 8, 2026 at 11:30 PM (5:30 PM in New York)"],
	["Africa/Nairobi", "Wednesday, December 9, 2026 at 1:30 AM (Tuesday, December 8, 2026 at 5:30 PM in New York)"],
])("the time of a meeting reads simply in %s", (zone, words) => {
	expect(shown(zone)).toBe(words);
});
