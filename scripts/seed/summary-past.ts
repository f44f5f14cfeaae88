import { draftDueSummary, draftSummary, publishSummary, saveSummary } from "#community/features/summaries/actions.ts";
import { monthBefore } from "#community/features/summaries/period.ts";
import { hour } from "#core/clock.ts";
import type { DemoSummary } from "#scripts/demo/types/summary.ts";
import { type ChapterSite, done, personIn } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

const lastDay = (month: string): string => {
	const [year = 0, number = 0] = month.split("-").map(Number);
	return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** A steward drafts the month's summary, writes it in their own words, and publishes it. */
const told = (site: ChapterSite, summary: DemoSummary): Happening => ({
	at: momentOf(summary.published, summary.period),
	what: `${site.demo.key}: the summary of ${summary.period}`,
	run: async () => {
		const { services } = site;
		const editor = personIn(site, summary.by);
		const period = { from: `${summary.period}-01`, to: lastDay(summary.period) };
		const { id } = await done(draftSummary(services, editor, period, summary.audience));
		const words = { title: summary.title, body: summary.body, language: summary.lang };
		const saved = await done(saveSummary(services, editor, id, 1, words));
		await done(publishSummary(services, editor, id, saved.version, summary.audience));
	},
});

/**
 * What a chapter told, month by month, up to the last one but one. At the end of the last the site has drafted its
 * summary, as its clock does, and the draft waits for a steward.
 */
export const summariesPast = (site: ChapterSite, until: number): Happening[] => {
	const last = monthBefore(until);
	const today = new Date(until);
	return [
		...site.demo.summaries.filter(({ period }) => period < last.from.slice(0, 7)).map((summary) => told(site, summary)),
		{
			at: Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), 1) + hour,
			what: `${site.demo.key}: the summary of ${last.from.slice(0, 7)} is drafted`,
			run: () => draftDueSummary(site.services),
		},
	];
};
