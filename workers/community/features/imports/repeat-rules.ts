import type { Every } from "../meetings/rules.ts";

/** A rule of repetition as RFC 5545 writes it (§3.3.10), by the names of its parts. */
export type Rule = Readonly<Record<string, unknown>>;

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const dayLength = 86_400_000;

/** Calendar days are counted as the days since 1970, without any clock. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00Z`) / dayLength;
export const dayText = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);
/** Year, month and day of the month of a day, by arithmetic alone: long rules ask it some hundred thousand times. */
const dateOf = (number: number): { readonly year: number; readonly month: number; readonly date: number } => {
	// Counted in years that begin in March, so that the leap day is a year's last (H. Hinnant, "chrono-compatible algorithms").
	const days = number + 719_468;
	const era = Math.floor(days / 146_097);
	const inEra = days - era * 146_097;
	const ofEra = Math.floor(
		(inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
	);
	const inYear = inEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
	const fromMarch = Math.floor((5 * inYear + 2) / 153);
	const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
	const date = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
	return { year: ofEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
};
const daysIn = ({ year, month }: { readonly year: number; readonly month: number }): number =>
	month === 2
		? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
			? 29
			: 28
		: [4, 6, 9, 11].includes(month)
			? 30
			: 31;
/** 1 is Monday. */
const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

const texts = (value: unknown): string[] =>
	(Array.isArray(value) ? value : value === undefined ? [] : [value]).map((one) => String(one).toUpperCase());

/** No part of a rule counts further than the days of a year (RFC 5545, section 3.3.10). */
const mostNumber = 366;

const numbers = (value: unknown): number[] =>
	[...new Set(texts(value).map(Number))].filter((one) => Number.isInteger(one) && Math.abs(one) <= mostNumber);

const onlyKnows = (rule: Rule, known: readonly string[]): boolean =>
	Object.keys(rule).every((key) => [...known, "freq", "interval", "until", "count", "wkst"].includes(key));

const intervalOf = (rule: Rule): number => Math.max(1, Math.floor(Number(rule.interval ?? 1)) || 1);

/** Which of its weekday in the month a day is; the last where a month may lack a fifth. */
const nthOf = (day: number): number => (day > 28 ? -1 : Math.ceil(day / 7));

/** The rhythm of ours that a rule means (decision 0012); null where it means another. */
export const rhythmOf = (rule: Rule, start: string): Every | null => {
	const weekday = weekdays[weekdayOf(dayNumber(start)) - 1] ?? "";
	const interval = intervalOf(rule);
	const days = texts(rule.byday);
	if (rule.freq === "WEEKLY" && onlyKnows(rule, ["byday"]) && days.every((one) => one === weekday) && days.length <= 1)
		return interval === 1 ? "week" : interval === 2 ? "two-weeks" : null;
	if (rule.freq !== "MONTHLY" || !onlyKnows(rule, ["byday", "bysetpos"]) || days.length !== 1) return null;
	const position = numbers(rule.bysetpos);
	const nth = nthOf(Number(start.slice(8, 10)));
	// The fourth is the last as well in most months, but not in all.
	const fits =
		position.length === 0
			? days[0] === `${nth}${weekday}`
			: days[0] === weekday && position.length === 1 && position[0] === nth;
	return fits ? (interval === 1 ? "month" : interval === 3 ? "quarter" : null) : null;
};

/** More days than anybody looks through: 27 years. */
const mostDays = 10_000;

const monthOf = (number: number): number => {
	const { year, month } = dateOf(number);
	return year * 12 + month - 1;
};

/** Whether a day is among some weekdays of its month: each of them, or the nth from its beginning or its end. */
const isAmong = (number: number, wanted: ReadonlySet<string>, weekday: string): boolean => {
	const day = dateOf(number);
	const fromEnd = Math.ceil((daysIn(day) - day.date + 1) / 7);
	return [weekday, `${Math.ceil(day.date / 7)}${weekday}`, `-${fromEnd}${weekday}`].some((one) => wanted.has(one));
};

/** Whether a rule of days, weeks, months or years meets a day; undefined for rules that we don't work out. */
const meeting = (rule: Rule, start: number): ((number: number) => boolean) | undefined => {
	const interval = intervalOf(rule);
	const days = new Set(texts(rule.byday).map((one) => one.replace(/^\+/, "")));
	const monthDays = numbers(rule.bymonthday);
	const months = numbers(rule.bymonth);
	const inMonth = (number: number) => months.length === 0 || months.includes(dateOf(number).month);
	const named = (number: number) => weekdays[weekdayOf(number) - 1] ?? "";
	if (rule.freq === "DAILY" && onlyKnows(rule, ["byday", "bymonth"]))
		return (number) =>
			(number - start) % interval === 0 && inMonth(number) && (days.size === 0 || days.has(named(number)));
	if (rule.freq === "WEEKLY" && onlyKnows(rule, ["byday", "bymonth"])) {
		const first = start - weekdayOf(start);
		const wanted = days.size > 0 ? days : new Set([named(start)]);
		return (number) =>
			Math.floor((number - first - 1) / 7) % interval === 0 && inMonth(number) && wanted.has(named(number));
	}
	const yearly =
		rule.freq === "YEARLY" && days.size === 0 && monthDays.length === 0 && onlyKnows(rule, ["bymonth", "bymonthday"]);
	if (yearly)
		return (number) => {
			const [of, first] = [dateOf(number), dateOf(start)];
			return of.month === first.month && of.date === first.date && (of.year - first.year) % interval === 0;
		};
	if (rule.freq !== "MONTHLY" || !onlyKnows(rule, ["byday", "bymonthday", "bymonth"])) return undefined;
	const wanted = monthDays.length > 0 || days.size > 0 ? monthDays : [dateOf(start).date];
	const begun = monthOf(start);
	return (number) =>
		(monthOf(number) - begun) % interval === 0 &&
		inMonth(number) &&
		(wanted.length === 0 || wanted.includes(dateOf(number).date)) &&
		(days.size === 0 || isAmong(number, days, named(number)));
};

export type Times = { readonly days: readonly string[]; readonly more: boolean };

/**
 * The days on which a rule meets from `from` on, at most `most` of them and none after two years. We go from day to day
 * instead of working rules out, so that no rule, however it is made, takes longer than that. Null for rules of other kinds.
 */
export const daysOf = (rule: Rule, start: string, from: string, most: number): Times | null => {
	const first = dayNumber(start);
	const meets = meeting(rule, first);
	if (!meets) return null;
	const count = rule.count === undefined ? Number.POSITIVE_INFINITY : Number(rule.count);
	const until = rule.until === undefined ? Number.POSITIVE_INFINITY : dayNumber(String(rule.until).slice(0, 10));
	const wanted = dayNumber(from);
	const last = Math.min(until, wanted + 730);
	const days: string[] = [];
	let met = 0;
	// The days before `from` matter only to a rule that counts.
	const begin = Number.isFinite(count) ? first : Math.max(first, wanted);
	for (let number = begin; number <= last && number < begin + mostDays && met < count; number++) {
		if (!meets(number)) continue;
		met++;
		if (number < wanted) continue;
		if (days.length === most) return { days, more: true };
		days.push(dayText(number));
	}
	return { days, more: false };
};

/** The last day of a rule that counts its times or names its end; null while it goes on. */
export const lastDayOf = (rule: Rule, start: string): string | null => {
	if (rule.until !== undefined) return String(rule.until).slice(0, 10);
	if (rule.count === undefined) return null;
	const meets = meeting(rule, dayNumber(start));
	let met = 0;
	let last = dayNumber(start);
	for (let number = last; meets && met < Number(rule.count) && number < dayNumber(start) + mostDays; number++)
		if (meets(number)) {
			met++;
			last = number;
		}
	return dayText(last);
};
