import { ok, type Result } from "#core/result.ts";
import { longestMinutes, longestPlace, longestPurpose, longestTitle } from "../meetings/rules.ts";
import { isZone, localAt, momentOf } from "../meetings/wall-clock.ts";
import { type Event, readEvents } from "./ical-events.ts";
import { daysOf, lastDayOf, type Rule, rhythmOf } from "./repeat-rules.ts";
import { type ItemsContent, type MeetingItem, mostMeetings, shortly, type Unread } from "./rules.ts";
import { zoneNamed } from "./zones.ts";

/** Of what repeats in a way that we have no series for: as far as one plans by hand. */
const mostSingles = 12;

type Zones = { readonly calendar: string | null; readonly located: ReadonlyMap<string, string> };
type Start = { readonly local: string; readonly zone: string | null };
type Reading = { readonly items: MeetingItem[] } | { readonly why: string };

/** The wall clock of a jCal time. A moment of UTC is told by the calendar's zone, where it has one. */
const startOf = (value: unknown, tzid: string | null, zones: Zones): Start | null => {
	const [, local, utc] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}):\d{2}(Z)?$/.exec(String(value)) ?? [];
	if (local === undefined) return null;
	if (utc) {
		const at = momentOf(local, "UTC");
		return zones.calendar ? { local: localAt(at, zones.calendar), zone: zones.calendar } : { local, zone: "UTC" };
	}
	if (tzid === null) return { local, zone: zones.calendar };
	const zone = zoneNamed(tzid, zones.located);
	return zone === null ? null : { local, zone };
};

const minutesIn = (duration: string): number | null => {
	const found = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(duration);
	if (!found) return null;
	const [weeks = 0, days = 0, hours = 0, minutes = 0] = found.slice(1, 5).map((part) => Number(part ?? 0));
	return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
};

const lengthOf = (event: Event, start: Start, zones: Zones): number | null => {
	const end = event.first("dtend");
	if (end) {
		const at = startOf(end.value, end.zone, zones);
		if (!at) return null;
		return Math.round((momentOf(at.local, at.zone ?? "UTC") - momentOf(start.local, start.zone ?? "UTC")) / 60_000);
	}
	const duration = event.text("duration");
	// RFC 5545, 3.6.1: without an end it takes no time; an hour is what people mean.
	return duration === "" ? 60 : minutesIn(duration);
};

/** Calendar programs write descriptions as HTML or with escapes left over; what stays is plain words. */
const wordsOf = (text: string, most: number): string =>
	text
		.replace(/<br\s*\/?>|<\/p>/gi, "\n")
		.replace(/<[^>]{0,500}>/g, "")
		.replace(/&nbsp;/g, " ")
		.replace(/&amp;/g, "&")
		.trim()
		.slice(0, most);

const linkOf = (event: Event): string => {
	for (const name of ["url", "x-google-conference", "x-microsoft-skypeteamsmeetingurl"]) {
		const url = URL.parse(event.text(name));
		if (url && /^https?:$/.test(url.protocol) && url.href.length <= 500) return url.href;
	}
	return "";
};

const unknownZone = (tzid: string): string =>
	`its time zone “${shortly(tzid)}” could be any. Choose one for the calendar where it comes from, or call the meeting here.`;

/** The instances that were moved or called off, by the time at which they would have been. */
const exceptionsOf = (event: Event, zones: Zones): Set<string> =>
	new Set(
		event
			.all("exdate")
			.flatMap(({ values, zone }) =>
				values.map((value) => startOf(value, zone, zones)?.local ?? String(value).slice(0, 10)),
			),
	);

const read = (event: Event, moved: ReadonlySet<string>, zones: Zones, today: string): Reading => {
	const begins = event.first("dtstart");
	if (!begins) return { why: "it doesn’t say when it begins." };
	if (begins.type === "date")
		return { why: "it lasts the whole day, and a meeting here begins at an hour. Call it here, with its hour." };
	const start = startOf(begins.value, begins.zone, zones);
	if (!start) return { why: begins.zone ? unknownZone(begins.zone) : "when it begins can’t be read." };
	if (start.local < "2000" || start.local >= "2200") return { why: "it lies before the year 2000, or after 2199." };
	if (event.text("status").toUpperCase() === "CANCELLED")
		return { why: "it was called off there, so it stays out. Where it stands here already, call it off on its page." };
	const minutes = lengthOf(event, start, zones);
	if (minutes === null || minutes < 0) return { why: "when it ends can’t be read." };
	if (minutes > longestMinutes) return { why: "it is longer than half a day. Call it here as several meetings." };
	const title = wordsOf(event.text("summary"), longestTitle) || "A meeting";
	const uid = event.text("uid") || `${title} ${start.local}`;
	const recurrence = event.text("recurrence-id");
	const one: MeetingItem = {
		where: event.where,
		source: recurrence === "" ? uid : `${uid} ${recurrence.slice(0, 16)}`,
		title,
		purpose: wordsOf(event.text("description"), longestPurpose),
		place: wordsOf(event.text("location"), longestPlace),
		link: linkOf(event),
		startsLocal: start.local,
		timeZone: start.zone,
		minutes: Math.max(5, minutes),
		every: null,
		until: null,
		note: "",
	};
	const rule = event.first("rrule")?.value as Rule | undefined;
	return rule === undefined || recurrence !== "" ? { items: [one] } : repeated(one, rule, event, moved, zones, today);
};

const repeated = (
	one: MeetingItem,
	rule: Rule,
	event: Event,
	moved: ReadonlySet<string>,
	zones: Zones,
	today: string,
): Reading => {
	const start = one.startsLocal.slice(0, 10);
	const every = rhythmOf(rule, start);
	const until = lastDayOf(rule, start);
	const apart = new Set([...exceptionsOf(event, zones), ...moved]);
	const ahead = [...apart].some((slot) => slot.slice(0, 10) >= today);
	if (until !== null && until < today)
		return { why: "its last time is over. What was said there can be brought as a document." };
	if (every !== null && !ahead) return { items: [{ ...one, every, until }] };
	const times = daysOf(rule, start, today < start ? start : today, mostSingles);
	if (times === null) return { why: "it repeats in a way that we don’t work out. Call it here, once or as a series." };
	const clock = one.startsLocal.slice(10);
	const items = times.days
		.filter((day) => !apart.has(day) && !apart.has(`${day}${clock}`))
		.map((day) => ({ ...one, source: `${one.source} ${day}${clock}`, startsLocal: `${day}${clock}` }));
	const last = items.at(-1);
	if (!last) return { why: "none of its times lies ahead." };
	const note = times.more
		? "The last that is taken in: it goes on, in a way that we have no series for. Bring it again later."
		: "";
	return { items: [...items.slice(0, -1), { ...last, note }] };
};

/** The meetings in a calendar. What is over stays as a meeting that was held; of what repeats, what lies ahead. */
export const readCalendar = (text: string, now: number): Result<ItemsContent<MeetingItem>> => {
	const calendar = readEvents(text);
	if (!calendar.ok) return calendar;
	const { events, zone, located } = calendar.value;
	const zones: Zones = { located, calendar: zone !== null && isZone(zone) ? zone : null };
	const today = localAt(now, zones.calendar ?? "UTC").slice(0, 10);
	const movedOf = new Map<string, Set<string>>();
	for (const event of events) {
		const at = event.first("recurrence-id");
		const slot = at && startOf(at.value, at.zone, zones);
		if (!slot) continue;
		const uid = event.text("uid");
		movedOf.set(uid, (movedOf.get(uid) ?? new Set()).add(slot.local));
	}
	const items: MeetingItem[] = [];
	const unread: Unread[] = [...calendar.value.unread];
	for (const event of events) {
		const reading = read(event, movedOf.get(event.text("uid")) ?? new Set(), zones, today);
		if ("items" in reading) items.push(...reading.items);
		else unread.push({ where: event.where, what: shortly(event.text("summary") || "An event"), why: reading.why });
	}
	const most = mostMeetings * 2;
	if (items.length > most)
		unread.push({
			where: "The rest",
			what: "",
			why: `there are more than ${most} meetings in it. Bring them in parts.`,
		});
	return ok({ from: "items", items: items.slice(0, most), unread });
};
