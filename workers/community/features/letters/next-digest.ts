import { Temporal } from "temporal-polyfill";
import { isZone } from "#core/quiet-hours.ts";
import type { Rhythm } from "./rules.ts";

/**
 * The next moment after `now` at which a digest is due; null for never. An hour that the clock leaps over is the one after
 * the leap, and one that comes twice is the first of them.
 */
export const nextDigest = ({ every, weekday, hour }: Rhythm, timeZone: string, now: number): number | null => {
	if (every === "never") return null;
	const zone = isZone(timeZone) ? timeZone : "UTC";
	const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
	const first = every === "day" ? today : today.add({ days: (weekday - today.dayOfWeek + 7) % 7 });
	const on = (date: Temporal.PlainDate): number =>
		date.toPlainDateTime({ hour }).toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds;
	const soonest = on(first);
	return soonest > now ? soonest : on(first.add({ days: every === "day" ? 1 : 7 }));
};
