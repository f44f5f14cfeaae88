import { Temporal } from "temporal-polyfill";
import { kept } from "#core/kept.ts";

/** Calendars of the devices that read this look no further ahead before they ask again. */
const yearsAhead = 3;

const offsetText = (nanoseconds: number): string => {
	const minutes = Math.round(nanoseconds / 60e9);
	const size = Math.abs(minutes);
	const two = (n: number): string => String(n).padStart(2, "0");
	return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${two(size % 60)}`;
};

const observance = (at: Temporal.ZonedDateTime, before: number): string[] => {
	const january = at.with({ month: 1, day: 1 }).offsetNanoseconds;
	const july = at.with({ month: 7, day: 1 }).offsetNanoseconds;
	const name = at.offsetNanoseconds > Math.min(january, july) ? "DAYLIGHT" : "STANDARD";
	// The onset is written by the clock that was valid until then.
	const onset = at.toInstant().toZonedDateTimeISO("UTC").toPlainDateTime().add({ nanoseconds: before });
	return [
		`BEGIN:${name}`,
		`DTSTART:${onset.toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "")}`,
		`TZOFFSETFROM:${offsetText(before)}`,
		`TZOFFSETTO:${offsetText(at.offsetNanoseconds)}`,
		`END:${name}`,
	];
};

const zones = kept<string>(50);

/** A zone's clock changes from the year before `from` on, as a VTIMEZONE (RFC 5545 §3.6.5), each change by itself. */
export const vtimezone = (zone: string, from: number, now: number): string => {
	const first = Temporal.Instant.fromEpochMilliseconds(Math.min(from, now)).toZonedDateTimeISO("UTC").year - 1;
	const last = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO("UTC").year + yearsAhead;
	return zones(`${zone} ${first} ${last}`, () => {
		let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from({
			year: first,
			month: 1,
			day: 1,
			timeZone: zone,
		});
		const lines = ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...observance(at, at.offsetNanoseconds)];
		let before = at.offsetNanoseconds;
		for (at = at.getTimeZoneTransition("next"); at !== null && at.year <= last; at = at.getTimeZoneTransition("next")) {
			lines.push(...observance(at, before));
			before = at.offsetNanoseconds;
		}
		return [...lines, "END:VTIMEZONE"].join("\r\n");
	});
};
