import { Temporal } from "temporal-polyfill";
import type { Every } from "./rules.ts";

/** When a series meets: wall clock `YYYY-MM-DDTHH:MM` in a zone, from its first meeting to its last day. */
type Rhythm = {
	readonly every: Every;
	readonly startsLocal: string;
	readonly timeZone: string;
	/** Last calendar day; null while it goes on. */
	readonly until: string | null;
};

const attempt = <T>(work: () => T): T | undefined => {
	try {
		return work();
	} catch {
		return undefined;
	}
};

/** Whether it is a day and minute of the calendar, written as `YYYY-MM-DDTHH:MM`. */
export const isLocal = (text: string): boolean =>
	/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) &&
	attempt(() => Temporal.PlainDateTime.from(text, { overflow: "reject" })) !== undefined;

/** Whether it is a zone of the IANA database: names only, because an offset knows no summer. */
export const isZone = (text: string): boolean =>
	/^[A-Za-z]/.test(text) && attempt(() => Temporal.Now.zonedDateTimeISO(text)) !== undefined;

/**
 * The moment that a wall clock stands for. A time that comes twice is the first of them, and one that a clock leaps over is
 * counted by the offset before the leap (RFC 5545 §3.3.5).
 */
export const zoned = (local: string, zone: string): Temporal.ZonedDateTime =>
	Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: "compatible" });

export const momentOf = (local: string, zone: string): number => zoned(local, zone).epochMilliseconds;

/** The wall clock of a zone at a moment. */
export const localAt = (at: number, zone: string): string =>
	Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(0, 16);

/** The last one where a month may lack a fifth, so that no month is left out. */
const nthWeekday = (day: number): number => (day > 28 ? -1 : Math.ceil(day / 7));

const inMonth = (month: Temporal.PlainYearMonth, weekday: number, nth: number): Temporal.PlainDate => {
	if (nth < 0) {
		const last = month.toPlainDate({ day: month.daysInMonth });
		return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
	}
	const first = month.toPlainDate({ day: 1 });
	return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
};

const steps: Readonly<Record<Every, { readonly weeks: number } | { readonly months: number }>> = {
	week: { weeks: 1 },
	"two-weeks": { weeks: 2 },
	month: { months: 1 },
	quarter: { months: 3 },
};

/** The first time of a series that comes after a wall clock; null when its last day lies before. */
export const slotAfter = ({ every, startsLocal, until }: Rhythm, after: string): string | null => {
	const first = Temporal.PlainDateTime.from(startsLocal);
	const start = first.toPlainDate();
	const step = steps[every];
	const slot = (n: number): string => {
		const date =
			"weeks" in step
				? start.add({ weeks: n * step.weeks })
				: inMonth(start.toPlainYearMonth().add({ months: n * step.months }), start.dayOfWeek, nthWeekday(start.day));
		return `${date}T${startsLocal.slice(11)}`;
	};
	const away = start.until(Temporal.PlainDate.from(after.slice(0, 10)), { largestUnit: "months" });
	const days = start.until(Temporal.PlainDate.from(after.slice(0, 10)), { largestUnit: "days" }).days;
	const passed = "weeks" in step ? days / (7 * step.weeks) : (away.years * 12 + away.months) / step.months;
	let n = Math.max(0, Math.floor(passed) - 1);
	while (slot(n) <= after) n++;
	const found = slot(n);
	return until !== null && found.slice(0, 10) > until ? null : found;
};

/** Whether a time is one of a series'. */
export const isSlot = (rhythm: Rhythm, slot: string): boolean => {
	const before = Temporal.PlainDateTime.from(slot).subtract({ minutes: 1 }).toString().slice(0, 16);
	return slotAfter(rhythm, before) === slot;
};

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** A series as RFC 5545 writes it (§3.3.10). */
export const ruleOf = ({ every, startsLocal, timeZone, until }: Rhythm): string => {
	const start = Temporal.PlainDateTime.from(startsLocal);
	const weekday = weekdays[start.dayOfWeek - 1] ?? "MO";
	const step = steps[every];
	const rule =
		"weeks" in step
			? `FREQ=WEEKLY;INTERVAL=${step.weeks};BYDAY=${weekday}`
			: `FREQ=MONTHLY;INTERVAL=${step.months};BYDAY=${nthWeekday(start.day)}${weekday}`;
	if (until === null) return rule;
	const end = zoned(`${until}T23:59`, timeZone).toInstant().toString({ smallestUnit: "second" });
	return `${rule};UNTIL=${end.replaceAll(/[-:]/g, "")}`;
};
