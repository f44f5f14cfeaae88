import ical, { ICalCalendarMethod, type ICalEvent, ICalEventStatus } from "ical-generator";
import { minute, second } from "#core/clock.ts";
import type { CalendarMeeting, CalendarSeries } from "./feed-store.ts";
import { vtimezone } from "./vtimezone.ts";
import { isSlot, ruleOf, zoned } from "./wall-clock.ts";

type CalendarOf = {
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

/** What was planned before the series changed its time, which its rule doesn't know any more (§3.8.5.2). */
const besideRule = ({ meetings }: CalendarOf, series: CalendarSeries): string[] =>
	meetings.flatMap(({ seriesId, slot, timeZone, declined, createdAt }) =>
		// What was planned since the last change is on the rule; to look at it costs more than all the rest of a calendar.
		seriesId === series.id && slot !== null && !declined && createdAt < series.updatedAt && !isSlot(series, slot)
			? [`RDATE;TZID=${timeZone}:${slot.replaceAll(/[-:]/g, "")}00`]
			: [],
	);

/** Grows with each change (§3.8.7.4), as a series keeps only when it changed last: by the second. */
const sequenceOf = ({ createdAt, updatedAt }: CalendarSeries): number => Math.ceil((updatedAt - createdAt) / second);

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
	for (const one of of.series) {
		const start = zoned(one.startsLocal, one.timeZone);
		const event = calendar.createEvent({
			id: uidOf(origin, one.id),
			sequence: sequenceOf(one),
			summary: one.title,
			description: one.purpose,
			start,
			end: start.add({ milliseconds: one.minutes * minute }),
			timezone: one.timeZone,
			stamp: new Date(one.updatedAt),
			created: new Date(one.createdAt),
			repeating: [`RRULE:${ruleOf(one)}`, ...besideRule(of, one), ...leftOut(of, one)].join("\r\n"),
		});
		placed(event, one, `${origin}/meetings`);
	}
	for (const one of of.meetings.filter(({ declined }) => !declined)) {
		// An instance goes by its series wherever it is told of, in a feed or a file, so that no calendar has it twice.
		const instance = one.seriesId !== null && one.slot !== null;
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
