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
	["UTC", "December 8, 2026 at 05:30 PM in New York"],
	["America/New_York", "December 8, 2026 at 05:30 PM"],
	["Europe/Amsterdam", "December 8, 2026 at 11:30 PM (05:30 PM in New York)"],
	["Africa/Nairobi", "December 9, 2026 at 01:30 AM (December 8, 2026 at 05:30 PM in New York)"],
])("the time of a meeting reads simply in %s", (zone, words) => {
	expect(shown(zone)).toBe(words);
});
