import { isZone, localAt, momentOf } from "../meetings/wall-clock.ts";

/** Somebody who is written to, and how: their languages as JSON, their zone and the hours in which they want no mail. */
export type Addressee = {
	readonly personId: string;
	readonly languages: string | null;
	readonly timeZone: string | null;
	readonly quietFrom: string | null;
	readonly quietTo: string | null;
};

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

const clockOf = /^([01]\d|2[0-3]):[0-5]\d$/;

/** When a letter may reach a person: now, or at the end of the quiet hours in which it is written. */
export const fromWhen = ({ quietFrom, quietTo, timeZone }: Addressee, now: number): number => {
	if (!quietFrom || !quietTo || !clockOf.test(quietFrom) || !clockOf.test(quietTo) || quietFrom === quietTo) return now;
	const zone = timeZone && isZone(timeZone) ? timeZone : unset;
	const local = localAt(now, zone);
	const [today, clock] = [local.slice(0, 10), local.slice(11)];
	const overnight = quietFrom > quietTo;
	const within = overnight ? clock >= quietFrom || clock < quietTo : clock >= quietFrom && clock < quietTo;
	if (!within) return now;
	const endsTomorrow = overnight && clock >= quietFrom;
	const end = endsTomorrow ? new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10) : today;
	return momentOf(`${end}T${quietTo}`, zone);
};
