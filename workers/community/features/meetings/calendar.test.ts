import ICAL from "ical.js";
import { beforeEach, describe, expect, it } from "vitest";
import { minute } from "#core/clock.ts";
import { calendarText, invitationText } from "./calendar.ts";
import type { CalendarMeeting, CalendarSeries } from "./feed-store.ts";
import { momentOf, slotAfter } from "./wall-clock.ts";

const now = Date.UTC(2026, 1, 1);
const site = { origin: "https://amsterdam.example", name: "Amsterdam", now };

const seriesAt = (startsLocal: string, timeZone: string, more: Partial<CalendarSeries> = {}): CalendarSeries => ({
	...{ id: "series_1", title: "Leeravond; met soep, en brood", purpose: "Regel één\nregel twee", every: "month" },
	...{ startsLocal, timeZone, minutes: 120, until: null, place: "De Pijp", link: "https://meet.example/a" },
	...{ createdAt: now, updatedAt: now, ...more },
});

const meetingAt = (startsLocal: string, timeZone: string, more: Partial<CalendarMeeting> = {}): CalendarMeeting => {
	const startsAt = momentOf(startsLocal, timeZone);
	return {
		...{
			id: "meeting_1",
			seriesId: null,
			slot: null,
			title: "Leeravond",
			purpose: "",
			startsLocal,
			timeZone,
			startsAt,
		},
		...{ endsAt: startsAt + 120 * minute, place: "", link: "", state: "planned", word: "", sequence: 0 },
		...{ createdAt: now, updatedAt: now, ...more },
	};
};

/** What an independent parser makes of a calendar. */
const parsed = (text: string) => {
	const calendar = new ICAL.Component(ICAL.parse(text));
	for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
	const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
	return { calendar, events };
};

const startsOf = (text: string, count: number): string[] => {
	const { events } = parsed(text);
	const main = events.find((one) => one.isRecurring());
	if (!main) throw new Error("no recurring event");
	for (const one of events) if (one.isRecurrenceException()) main.relateException(one);
	const times = main.iterator();
	return Array.from({ length: count }, () => {
		const occurrence = main.getOccurrenceDetails(times.next());
		return occurrence.startDate.toJSDate().toISOString();
	});
};

beforeEach(() => ICAL.TimezoneService.reset());

describe("a calendar, read by another program", () => {
	it.each([
		["Europe/Amsterdam", "2026-02-10T19:30"],
		["America/New_York", "2026-02-10T17:30"],
		["Africa/Nairobi", "2026-02-14T10:00"],
	])("tells the same moments of a series in %s as we do, through the year", (zone, first) => {
		const series = seriesAt(first, zone);
		const ours = [first];
		for (let i = 0; i < 13; i++) ours.push(slotAfter(series, ours.at(-1) ?? "") ?? "");
		const theirs = startsOf(calendarText({ ...site, meetings: [], series: [series] }), ours.length);
		expect(theirs).toEqual(ours.map((local) => new Date(momentOf(local, zone)).toISOString()));
	});

	it("shows one that was moved where it is, and leaves out what its reader said no to", () => {
		const zone = "Europe/Amsterdam";
		const of = { seriesId: "series_1" };
		const text = calendarText({
			...site,
			series: [seriesAt("2026-02-10T19:30", zone)],
			meetings: [
				meetingAt("2026-03-12T20:00", zone, { ...of, slot: "2026-03-10T19:30", sequence: 1 }),
				meetingAt("2026-04-14T19:30", zone, { ...of, id: "meeting_2", slot: "2026-04-14T19:30", declined: 1 }),
			],
		});
		expect(startsOf(text, 3)).toEqual([
			...["2026-02-10T18:30:00.000Z", "2026-03-12T19:00:00.000Z", "2026-05-12T17:30:00.000Z"],
		]);
	});

	it("keeps words, place and link, with every line short enough", () => {
		const text = calendarText({ ...site, meetings: [], series: [seriesAt("2026-02-10T19:30", "Europe/Amsterdam")] });
		const [event] = parsed(text).events;
		expect(event?.summary).toBe("Leeravond; met soep, en brood");
		expect(event?.description).toBe("Regel één\nregel twee");
		expect(event?.location).toBe("De Pijp, https://meet.example/a");
		expect(event?.uid).toBe("series_1@amsterdam.example");
		expect(text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
	});

	it("is the same text as long as nothing changes", () => {
		const of = { ...site, meetings: [meetingAt("2026-02-10T19:30", "Europe/Amsterdam")], series: [] };
		expect(calendarText(of)).toBe(calendarText({ ...of, now: now + 5 * minute }));
	});
});

describe("an invitation", () => {
	it("names the meeting’s zone and its times on both sides of a change of clocks", () => {
		for (const [local, moment] of [
			["2026-03-28T19:30", "2026-03-28T18:30:00.000Z"],
			["2026-03-29T19:30", "2026-03-29T17:30:00.000Z"],
		] as const) {
			const text = invitationText(site, meetingAt(local, "Europe/Amsterdam"));
			expect(text).toContain("DTSTART;TZID=Europe/Amsterdam:");
			const [event] = parsed(text).events;
			expect(event?.startDate.toJSDate().toISOString()).toBe(moment);
			expect(event?.duration.toSeconds()).toBe(7_200);
		}
	});

	it("lasts as long as it lasts while a clock is put back", () => {
		const text = invitationText(site, meetingAt("2026-10-25T02:30", "Europe/Amsterdam"));
		expect(text).toContain("DTEND;TZID=Europe/Amsterdam:20261025T033000");
	});

	it("to what was called off says so", () => {
		const called = meetingAt("2026-03-28T19:30", "Europe/Amsterdam", {
			state: "cancelled",
			word: "Ziek.",
			sequence: 2,
		});
		const { calendar, events } = parsed(invitationText(site, called));
		expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
		expect(events[0]?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
		expect(events[0]?.sequence).toBe(2);
		expect(events[0]?.description).toContain("Ziek.");
	});
});
