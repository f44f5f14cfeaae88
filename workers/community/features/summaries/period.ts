import { day } from "#core/clock.ts";

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

const wholeMonth = ({ from, to }: Period): boolean =>
	from.endsWith("-01") && from.slice(0, 7) === to.slice(0, 7) && dayText(Date.parse(to) + day).endsWith("-01");

const written = (date: string, options: Intl.DateTimeFormatOptions, language: string): string =>
	new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options }).format(Date.parse(date));

/** The period in words: "October 2026", or its first and last day. */
export const periodWords = (period: Period, language = "en"): string => {
	if (wholeMonth(period)) return written(period.from, { month: "long", year: "numeric" }, language);
	const full = { day: "numeric", month: "long", year: "numeric" } as const;
	return `${written(period.from, full, language)} – ${written(period.to, full, language)}`;
};
