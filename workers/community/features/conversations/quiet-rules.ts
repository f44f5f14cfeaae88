import { kept } from "#core/kept.ts";

/** When mail waits: from and to as `HH:MM` by the clock of a zone. */
export type QuietHours = { readonly from: string; readonly to: string; readonly timeZone: string };

export const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

const clocks = kept<Intl.DateTimeFormat | null>(100);

const clockOf = (zone: string): Intl.DateTimeFormat | null =>
	clocks(zone, () => {
		try {
			return new Intl.DateTimeFormat("en", { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
		} catch {
			return null;
		}
	});

/** Whether it is a zone by its name: an offset knows no summer. */
export const isZone = (text: string): boolean => /^[A-Za-z]/.test(text) && clockOf(text) !== null;

/** Whether a moment lies in somebody's quiet hours; they may go over midnight, and end where they begin when there are none. */
export const isQuiet = (at: number, { from, to, timeZone }: QuietHours): boolean => {
	const now = clockOf(timeZone)?.format(at);
	if (now === undefined || from === to) return false;
	return from < to ? now >= from && now < to : now >= from || now < to;
};
