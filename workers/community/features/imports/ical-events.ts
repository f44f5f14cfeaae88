import ICAL from "ical.js";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { line, mostMeetings, shortly, type Unread } from "./rules.ts";

/** A property as jCal has it (RFC 7265 §3.4): its name, its parameters, the type of its values, and these. */
type Property = readonly [string, Readonly<Record<string, unknown>>, string, ...unknown[]];

export type Event = {
	readonly where: string;
	readonly first: (
		name: string,
	) => { readonly value: unknown; readonly type: string; readonly zone: string | null } | null;
	readonly all: (name: string) => readonly { readonly values: readonly unknown[]; readonly zone: string | null }[];
	readonly text: (name: string) => string;
};

export type Calendar = {
	readonly events: readonly Event[];
	readonly unread: readonly Unread[];
	/** The zone that the calendar as a whole is in, and where each VTIMEZONE says that it lies. */
	readonly zone: string | null;
	readonly located: ReadonlyMap<string, string>;
};

/** An invitation with everything that programs put into it; what is longer has a file in it. */
const longestEvent = 60_000;

const eventOf = (where: string, properties: readonly Property[]): Event => {
	const zoneIn = (of: Property) => (typeof of[1].tzid === "string" ? of[1].tzid : null);
	const found = (name: string) => properties.filter((one) => one[0] === name);
	return {
		where,
		first: (name) => {
			const one = found(name)[0];
			return one ? { value: one[3], type: one[2], zone: zoneIn(one) } : null;
		},
		all: (name) => found(name).map((one) => ({ values: one.slice(3), zone: zoneIn(one) })),
		text: (name) => {
			const value = found(name)[0]?.[3];
			return typeof value === "string" ? value.trim() : "";
		},
	};
};

/** Parts of an event, such as an alarm, that say nothing of the meeting. */
const withoutInner = (lines: readonly string[]): string[] => {
	const inner = /^(BEGIN|END):(VALARM|X-)/i;
	let inside = false;
	return lines.filter((one) => {
		const mark = inner.exec(one);
		if (mark) inside = mark[1]?.toUpperCase() === "BEGIN";
		return !inside && !mark;
	});
};

const parsed = (lines: readonly string[]): readonly Property[] | null => {
	const text = ["BEGIN:VEVENT", ...withoutInner(lines), "END:VEVENT"].join("\r\n");
	if (text.length > longestEvent) return null;
	try {
		const component = ICAL.parse(text) as unknown as readonly [string, readonly Property[]];
		return component[0] === "vevent" ? component[1] : null;
	} catch {
		return null;
	}
};

const valueIn = (text: string, name: string): string | null =>
	new RegExp(`^${name}(?:;[^:\\n]*)?:(.+)$`, "im").exec(text)?.[1]?.trim() ?? null;

/** Each VTIMEZONE by its name, with the place that it gives beside it. */
const placesIn = (text: string): Map<string, string> => {
	const found = new Map<string, string>();
	// Cut at each beginning: looked for from there, an end that is missing would be looked for through all of the file each time.
	for (const piece of text.split(/^BEGIN:VTIMEZONE$/gim).slice(1)) {
		const inside = piece.slice(0, Math.max(0, piece.search(/^END:VTIMEZONE$/im)));
		const [name, place] = [valueIn(inside, "TZID"), valueIn(inside, "X-LIC-LOCATION")];
		if (name && place) found.set(name, place);
	}
	return found;
};

/** The events of a calendar, each read by itself, so that one that is broken takes no other with it. */
export const readEvents = (text: string): Result<Calendar> => {
	if (!/^BEGIN:VCALENDAR\s*$/im.test(text))
		return problem("invalid", "This is no calendar. Export it as iCalendar: the file’s name ends in .ics.", {
			field: "file",
		});
	const lines = text.split("\n").map((one) => one.replace(/\r$/, ""));
	const events: Event[] = [];
	const unread: Unread[] = [];
	let from = -1;
	for (const [i, one] of lines.entries()) {
		const mark = one.trim().toUpperCase();
		if (mark === "BEGIN:VEVENT") from = i;
		if (mark !== "END:VEVENT" || from < 0) continue;
		const inside = lines.slice(from + 1, i);
		const properties = parsed(inside);
		const where = line(from + 1);
		if (properties) events.push(eventOf(where, properties));
		else {
			const what = shortly(inside.find((each) => /^SUMMARY/i.test(each))?.replace(/^[^:]*:/, "") ?? "An event");
			unread.push({
				where,
				what,
				why: "it is written in a way that calendars don’t read. Export it anew, or call the meeting here.",
			});
		}
		from = -1;
		if (events.length + unread.length > mostMeetings)
			return problem(
				"too-large",
				`There are more than ${mostMeetings} events in it. Export a shorter time, and bring them in parts.`,
				{ field: "file" },
			);
	}
	if (from >= 0)
		unread.push({ where: line(from + 1), what: "An event", why: "the file ends in the middle of it. Export it anew." });
	return ok({ events, unread, zone: valueIn(text, "X-WR-TIMEZONE"), located: placesIn(text) });
};
