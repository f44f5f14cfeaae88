import { isZone, type QuietHours } from "#core/quiet-hours.ts";

/** The zone that a setting has where its person never chose one. */
const unset = "UTC";

/** The zone in which a person reads times: their own, or the meeting's where they never said. */
export const zoneOf = ({ timeZone }: QuietHours, meetingZone: string): string =>
	timeZone && timeZone !== unset && isZone(timeZone) ? timeZone : meetingZone;

const inWords: Intl.DateTimeFormatOptions = {
	weekday: "long",
	day: "numeric",
	month: "long",
	year: "numeric",
	hour: "numeric",
	minute: "2-digit",
	timeZoneName: "short",
};

/** A moment as a letter writes it: with its zone, because a letter is read anywhere. */
export const letterTime = (at: number, timeZone: string, language: string): string =>
	new Intl.DateTimeFormat(language, { ...inWords, timeZone }).format(at);
