import { kept } from "./kept.ts";

/** When somebody wants no mail: from and to as `HH:MM` by the clock of a zone; null where they never said. */
export type QuietHours = {
	readonly quietFrom: string | null;
	readonly quietTo: string | null;
	readonly timeZone: string | null;
};

export const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

const formats = kept<Intl.DateTimeFormat | null>(100);

const formatOf = (zone: string): Intl.DateTimeFormat | null =>
	formats(zone, () => {
		try {
			return new Intl.DateTimeFormat("en", { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
		} catch {
			return null;
		}
	});

/** Whether it is a zone by its name: an offset knows no summer. */
export const isZone = (text: string): boolean => /^[A-Za-z]/.test(text) && formatOf(text) !== null;

/** A zone that nobody knows any more counts as UTC: better heard at an odd hour than never. */
const clockAt = (at: number, zone: string | null): string =>
	(formatOf(zone ?? "UTC") ?? formatOf("UTC"))?.format(at) ?? "";

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const aDay = 24 * 60;
const aMinute = 60_000;

/** Minutes by the clock from one time to the next time that it shows the other. */
const ahead = (from: string, to: string): number => (minutesOf(to) - minutesOf(from) + aDay) % aDay;

/**
 * The moment from which a letter may be sent: now, or the end of the quiet hours that it is written in. They may go over
 * midnight; where they end as they begin there are none.
 */
export const afterQuietHours = ({ quietFrom, quietTo, timeZone }: QuietHours, now: number): number => {
	if (!quietFrom || !quietTo || !isClock(quietFrom) || !isClock(quietTo)) return now;
	const clock = clockAt(now, timeZone);
	const left = ahead(clock, quietTo);
	if (ahead(quietFrom, clock) >= ahead(quietFrom, quietTo)) return now;
	const end = now - (now % aMinute) + left * aMinute;
	// In a night in which the clock is changed it shows another time by then, at most half a day away.
	const off = ahead(clockAt(end, timeZone), quietTo);
	return end + (off > aDay / 2 ? off - aDay : off) * aMinute;
};

/** Whether a moment lies in somebody's quiet hours. */
export const isQuiet = (hours: QuietHours, at: number): boolean => afterQuietHours(hours, at) > at;
