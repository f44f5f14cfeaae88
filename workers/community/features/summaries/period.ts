import { day } from "#core/clock.ts";
import { kept } from "#core/kept.ts";

/** A period by its first and last calendar day, `YYYY-MM-DD`, counted in UTC. */
export type Period = { readonly from: string; readonly to: string };

const dayText = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The calendar month before the one of `now`. */
export const monthBefore = (now: number): Period => {
	const today = new Date(now);
	const first = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, 1);
	const next = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), 1);
	return { from: dayText(first), to: dayText(next - day) };
};

/** Its first moment, and the first moment after it, in epoch milliseconds. */
export const boundsOf = (period: Period): { start: number; end: number } => ({
	start: Date.parse(period.from),
	end: Date.parse(period.to) + day,
});

/** Whether a period is a calendar month. */
export const wholeMonth = ({ from, to }: Period): boolean =>
	from.endsWith("-01") && from.slice(0, 7) === to.slice(0, 7) && dayText(Date.parse(to) + day).endsWith("-01");

/** Making one costs a third of a page. */
const formatters = kept<Intl.DateTimeFormat>(100);
/** Writing one takes as long as a card. */
const written = kept<string>(1_000);

const month = { timeZone: "UTC", month: "long", year: "numeric" } as const;
const days = { ...month, day: "numeric" } as const;

const inWords = ({ from, to }: Period, language: string): string => {
	const whole = wholeMonth({ from, to });
	const format = formatters(
		`${language} ${whole ? "month" : "days"}`,
		() => new Intl.DateTimeFormat(language, whole ? month : days),
	);
	return whole ? format.format(Date.parse(from)) : format.formatRange(Date.parse(from), Date.parse(to));
};

/** The period in words: "October 2026", or its first and last day. */
export const periodWords = (period: Period, language = "en"): string =>
	written(`${language} ${period.from} ${period.to}`, () => inWords(period, language));
