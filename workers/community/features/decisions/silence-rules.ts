import { day, isoOf } from "#core/clock.ts";

/** So long silence has time, where nobody set a day. */
const usualWait = 7 * day;

/** The day until which objections are heard: the one that was set, or a week ahead. */
export const heardUntil = (until: string | null, now: number): string => until ?? isoOf(now + usualWait).slice(0, 10);

/** Of those who haven't spoken, as many names as one reads. */
export const mostNamed = 12;

export const namesIn = (names: readonly string[]): string =>
	names.length > mostNamed ? `${names.slice(0, mostNamed).join(", ")} and others` : names.join(", ");
