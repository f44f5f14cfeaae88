import ical, { ICalCalendarMethod, type ICalEvent, ICalEventStatus } from "ical-generator";
import { minute } from "#core/clock.ts";
import type { CalendarMeeting, CalendarSeries } from "./feed-store.ts";
import { vtimezone } from "./vtimezone.ts";
import { ruleOf, zoned } from "./wall-clock.ts";

export type CalendarOf = {
	readonly origin: string;
	readonly name: string;
	readonly now: number;
	readonly meetings: readonly CalendarMeeting[];
	readonly series: readonly CalendarSeries[];
};

const method = { publish: ICalCalendarMethod.PUBLISH, cancel: ICalCalendarMethod.CANCEL } as const;

/** The same for ever, wherever the calendar is read (RFC 7986 §5.3). */
const uidOf = (origin: string, id: string): string => `${id}@${new URL(origin).host}`;

const wordsOf = ({ purpose, word }: { purpose: string; word?: string }): string =>
	[word, purpose].filter(Boolean).join("\n\n");

/** The times of a series that its reader said no to (§3.8.5.1). */
const leftOut = ({ meetings }: CalendarOf, { id, timeZone }: CalendarSeries): string[] =>
	meetings
		.filter(({ seriesId, declined }) => seriesId === id && declined)
		.map(({ slot }) => `EXDATE;TZID=${timeZone}:${(slot ?? "").replaceAll(/[-:]/g, "")}00`);

const placed = (event: ICalEvent, of: { place: string; link: string }, page: string): void => {
	const where = [of.place, of.link].filter(Boolean).join(", ");
	if (where) event.location(where);
	event.url(page);
};

const calendarOf = ({ name, now, meetings, series }: CalendarOf, as: keyof typeof method) => {
	const zones = new Map<string, number>();
	for (const { timeZone, startsLocal } of [...meetings, ...series]) {
		const at = zoned(startsLocal, timeZone).epochMilliseconds;
		zones.set(timeZone, Math.min(zones.get(timeZone) ?? at, at));
	}
	return ical({
		name,
		method: method[as],
		prodId: { company: "Chapterhouse", product: "Meetings", language: "EN" },
		timezone: { name: null, generator: (zone) => vtimezone(zone, zones.get(zone) ?? now, now) },
	});
};

/**
 * A calendar (RFC 5545): each running series with its rule, and each of its meetings as the instance that it is, so that
 * one that was moved or called off is shown as such; single meetings by themselves.
 */
export const calendarText = (of: CalendarOf, as: keyof typeof method = "publish"): string => {
	const { origin } = of;
	const calendar = calendarOf(of, as);
	const running = new Set(of.series.map(({ id }) => id));
	for (const one of of.series) {
		const start = zoned(one.startsLocal, one.timeZone);
		const event = calendar.createEvent({
			id: uidOf(origin, one.id),
			sequence: 0,
			summary: one.title,
			description: one.purpose,
			start,
			end: start.add({ milliseconds: one.minutes * minute }),
			timezone: one.timeZone,
			stamp: new Date(one.updatedAt),
			created: new Date(one.createdAt),
			repeating: [`RRULE:${ruleOf(one)}`, ...leftOut(of, one)].join("\r\n"),
		});
		placed(event, one, `${origin}/meetings`);
	}
	for (const one of of.meetings.filter(({ declined }) => !declined)) {
		const instance = one.seriesId !== null && one.slot !== null && running.has(one.seriesId);
		const start = zoned(one.startsLocal, one.timeZone);
		const event = calendar.createEvent({
			id: uidOf(origin, instance && one.seriesId ? one.seriesId : one.id),
			...(instance && one.slot ? { recurrenceId: zoned(one.slot, one.timeZone) } : {}),
			sequence: one.sequence,
			summary: one.title,
			description: wordsOf(one),
			start,
			end: start.add({ milliseconds: one.endsAt - one.startsAt }),
			timezone: one.timeZone,
			stamp: new Date(one.updatedAt),
			created: new Date(one.createdAt),
			lastModified: new Date(one.updatedAt),
			status: one.state === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		});
		placed(event, one, `${origin}/meetings/${one.id}`);
	}
	return `${calendar.toString().trimEnd()}\r\n`;
};

/** One meeting as a file: an invitation, or that it is called off. */
export const invitationText = (of: Omit<CalendarOf, "meetings" | "series">, meeting: CalendarMeeting): string =>
	calendarText({ ...of, meetings: [meeting], series: [] }, meeting.state === "cancelled" ? "cancel" : "publish");
