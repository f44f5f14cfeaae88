import { isZone, type QuietHours } from "#core/quiet-hours.ts";

/** Somebody who is written to, and how: their languages as JSON, their zone and the hours in which they want no mail. */
export type Addressee = QuietHours & { readonly personId: string; readonly languages: string | null };

/** The zone that a setting has where its person never chose one. */
const unset = "UTC";

/** The zone in which a person reads times: their own, or the meeting's where they never said. */
export const zoneOf = ({ timeZone }: Addressee, meetingZone: string): string =>
	timeZone && timeZone !== unset && isZone(timeZone) ? timeZone : meetingZone;

/** The first language of a person in which dates can be written. */
export const languageOf = ({ languages }: Addressee, otherwise: string): string => {
	const spoken = languages ? (JSON.parse(languages) as string[]) : [];
	for (const one of spoken)
		try {
			if (Intl.DateTimeFormat.supportedLocalesOf([one]).length > 0) return one;
		} catch {
			// People write languages in words too, which no calendar knows.
		}
	return otherwise;
};

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
