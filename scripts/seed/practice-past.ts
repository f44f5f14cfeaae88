import { bringHome, reportAdoption } from "#community/features/adoptions/actions.ts";
import { textsOf } from "#community/features/adoptions/rules.ts";
import { createPractice } from "#community/features/practices/actions.ts";
import { answerNaming, changeAudience } from "#community/features/practices/audience-actions.ts";
import { savePractice } from "#community/features/practices/save-actions.ts";
import { hour } from "#core/clock.ts";
import type { DemoPractice, DemoPracticeText } from "#scripts/demo/types/practice.ts";
import { type ChapterSite, done, groupIn, idFor, personIn, practiceIn } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";
import { trialsOf } from "./trial-past.ts";

/** The words of each version: what a later one doesn't change stays as it was. */
export const fullVersions = (practice: DemoPractice): (DemoPractice["versions"][number] & DemoPracticeText)[] => {
	let words: DemoPracticeText = practice.versions[0];
	return practice.versions.map((version) => {
		const full = { ...words, ...version };
		words = full;
		return full;
	});
};

type First = ReturnType<typeof fullVersions>[number];

const begin = async (site: ChapterSite, practice: DemoPractice, first: First): Promise<void> => {
	const id = idFor(site, "practice");
	const author = personIn(site, first.by);
	const common = {
		id,
		title: first.title,
		status: first.status,
		language: practice.lang,
		tags: practice.tags,
		texts: textsOf(first),
	};
	const from = practice.adoptedFrom;
	if (from) {
		const source = sourceOf(site, from.chapter, from.practice);
		await done(
			bringHome(site.services, author, {
				...common,
				sourceId: source,
				sourceVersion: from.version,
				context: from.context,
				changed: from.changed,
			}),
		);
	} else {
		const { audience } = practice;
		const groupId = typeof audience === "object" ? groupIn(site, audience.group) : null;
		const involved = practice.involved.map((key) => personIn(site, key).id);
		await done(createPractice(site.services, author, { ...common, involved, groupId, share: true }));
	}
	site.practices.set(practice.key, id);
};

/** Filled by the network's past: where each chapter's practices can be found. */
export const sites = new Map<string, ChapterSite>();

const sourceOf = (site: ChapterSite, chapter: string, key: string): string => {
	const origin = sites.get(chapter);
	if (!origin) throw new Error(`${site.demo.key} adopts from ${chapter}, which is not in the demo.`);
	return `${origin.services.site.origin}/records/${practiceIn(origin, key)}`;
};

/** Everything that happened to one practice: written, agreed to, shared, tried, written again, reported on. */
export const practicePast = (site: ChapterSite, practice: DemoPractice): Happening[] => {
	const [first, ...later] = fullVersions(practice);
	if (!first) return [];
	const start = momentOf(first.at, practice.key);
	const what = (event: string) => `${site.demo.key}/${practice.key}: ${event}`;
	const author = () => personIn(site, first.by);
	const id = () => practiceIn(site, practice.key);
	const { audience } = practice;
	const named = practice.adoptedFrom ? [] : practice.involved;
	return [
		{ at: start, what: what("written"), run: () => begin(site, practice, first) },
		...named.map((key, i) => ({
			at: start + (i + 1) * hour,
			what: what(`${key} agrees to be named`),
			run: async () => void (await done(answerNaming(site.services, personIn(site, key), id(), "yes"))),
		})),
		...(audience === "network" || audience === "public"
			? [
					{
						at: start + 12 * hour,
						what: what(`shared, ${audience}`),
						run: async () =>
							void (await done(
								changeAudience(site.services, author(), id(), { scope: audience, groupId: null, sites: [] }),
							)),
					},
				]
			: []),
		...later.map((version, i) => ({
			at: Math.max(momentOf(version.at, practice.key + i), start + 13 * hour),
			what: what(`version ${i + 2}`),
			run: async () => {
				const involved = named.map((key) => personIn(site, key).id);
				const change = {
					title: version.title,
					status: version.status,
					language: practice.lang,
					tags: practice.tags,
					texts: textsOf(version),
				};
				const writer = named.includes(version.by) ? personIn(site, version.by) : author();
				await done(
					savePractice(site.services, writer, id(), {
						...change,
						involved,
						base: i + 1,
						reason: version.reason,
						share: true,
					}),
				);
			},
		})),
		...trialsOf(site, practice),
		...reported(site, practice, what),
	];
};

const reported = (site: ChapterSite, practice: DemoPractice, what: (event: string) => string): Happening[] => {
	const report = practice.adoptedFrom?.report;
	if (!report) return [];
	const { outcome, changed, surprised, evidence } = report;
	return [
		{
			at: momentOf(report.at, practice.key),
			what: what("reports to its origin"),
			run: async () =>
				void (await done(
					reportAdoption(site.services, personIn(site, practice.versions[0].by), practiceIn(site, practice.key), {
						outcome,
						changed,
						surprised,
						evidence,
					}),
				)),
		},
	];
};
