import type { Every } from "../meetings/rules.ts";

/** A rule of repetition as RFC 5545 writes it (§3.3.10), by the names of its parts. */
export type Rule = Readonly<Record<string, unknown>>;

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const dayLength = 86_400_000;

/** Calendar days are counted as the days since 1970, without any clock. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00Z`) / dayLength;
export const dayText = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);
/** 1 is Monday. */
const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

const texts = (value: unknown): string[] =>
	(Array.isArray(value) ? value : value === undefined ? [] : [value]).map((one) => String(one).toUpperCase());

const numbers = (value: unknown): number[] => texts(value).map(Number).filter(Number.isInteger);

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
	const [year = 0, month = 1] = dayText(number).split("-").map(Number);
	return year * 12 + month - 1;
};

const isNth = (number: number, wanted: string, weekday: string): boolean => {
	const nth = Number(wanted.slice(0, -2));
	if (wanted.slice(-2) !== weekday) return false;
	if (wanted.length === 2) return true;
	const day = Number(dayText(number).slice(8));
	const length = Number(dayText(dayNumber(`${dayText(number + 32 - day).slice(0, 7)}-01`) - 1).slice(8));
	return nth > 0 ? Math.ceil(day / 7) === nth : Math.ceil((length - day + 1) / 7) === -nth;
};

/** Whether a rule of days, weeks, months or years meets a day; undefined for rules that we don't work out. */
const meeting = (rule: Rule, start: number): ((number: number) => boolean) | undefined => {
	const interval = intervalOf(rule);
	const days = texts(rule.byday);
	const monthDays = numbers(rule.bymonthday);
	const months = numbers(rule.bymonth);
	const inMonth = (number: number) => months.length === 0 || months.includes(Number(dayText(number).slice(5, 7)));
	const named = (number: number) => weekdays[weekdayOf(number) - 1] ?? "";
	if (rule.freq === "DAILY" && onlyKnows(rule, ["byday", "bymonth"]))
		return (number) =>
			(number - start) % interval === 0 && inMonth(number) && (days.length === 0 || days.includes(named(number)));
	if (rule.freq === "WEEKLY" && onlyKnows(rule, ["byday", "bymonth"])) {
		const first = start - weekdayOf(start);
		const wanted = days.length > 0 ? days : [named(start)];
		return (number) =>
			Math.floor((number - first - 1) / 7) % interval === 0 && inMonth(number) && wanted.includes(named(number));
	}
	const yearly =
		rule.freq === "YEARLY" && days.length === 0 && monthDays.length === 0 && onlyKnows(rule, ["bymonth", "bymonthday"]);
	if (yearly)
		return (number) =>
			dayText(number).slice(5) === dayText(start).slice(5) &&
			(Number(dayText(number).slice(0, 4)) - Number(dayText(start).slice(0, 4))) % interval === 0;
	if (rule.freq !== "MONTHLY" || !onlyKnows(rule, ["byday", "bymonthday", "bymonth"])) return undefined;
	const wanted = monthDays.length > 0 || days.length > 0 ? monthDays : [Number(dayText(start).slice(8))];
	return (number) =>
		(monthOf(number) - monthOf(start)) % interval === 0 &&
		inMonth(number) &&
		(wanted.length === 0 || wanted.includes(Number(dayText(number).slice(8)))) &&
		(days.length === 0 || days.some((one) => isNth(number, one, named(number))));
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
