import { day } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { isClock, isZone } from "#core/quiet-hours.ts";
import { ok, type Result } from "#core/result.ts";

export const everys = ["day", "week", "never"] as const;
export type Every = (typeof everys)[number];

/** How often the digest comes, and when by the clock of its reader. `weekday` is ISO 8601's: 1 is Monday. */
export type Rhythm = { readonly every: Every; readonly weekday: number; readonly hour: number };

/** Before most meetings of the week, and before the day's work. */
export const usualRhythm: Rhythm = { every: "never", weekday: 1, hour: 7 };

/** The time that one digest tells of. */
export const periodOf = (every: Every): number => (every === "day" ? 1 : 7) * day;

/** Beyond the next digest, so that nobody hears of a meeting on its own day. */
const lookedAhead = day;

/** Up to when meetings stand in a digest that is written at `now`: what comes later is told in the next. */
export const horizonOf = (every: Every, now: number): number => now + periodOf(every) + lookedAhead;

export type Quiet = {
	readonly quietFrom: string | null;
	readonly quietTo: string | null;
	readonly timeZone: string;
};

const badClock = (field: string) =>
	problem("invalid", "Please give a time of the day as hours and minutes, such as 21:30.", { field });

/** Both ends of the quiet hours, or neither, by the clock of a zone that there is. */
export const fitsQuiet = ({ quietFrom, quietTo, timeZone }: Quiet): Result<void> => {
	if ((quietFrom === null) !== (quietTo === null))
		return problem("invalid", "Quiet hours need a beginning and an end. Leave both empty for none.", {
			field: quietFrom === null ? "quietFrom" : "quietTo",
		});
	if (quietFrom !== null && !isClock(quietFrom)) return badClock("quietFrom");
	if (quietTo !== null && !isClock(quietTo)) return badClock("quietTo");
	if (!isZone(timeZone))
		return problem(
			"invalid",
			"Please choose a time zone from the list. Programs send its name, such as Europe/Amsterdam.",
			{ field: "timeZone" },
		);
	return ok(undefined);
};
