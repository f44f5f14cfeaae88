import { objective } from "#community/db/forming.ts";
import { addAim, settleAim } from "#community/features/aims/actions.ts";
import { changeWork, tellProgress } from "#community/features/groups/work-actions.ts";
import { sayMotivation } from "#community/features/motivation/actions.ts";
import { joinObjective } from "#community/features/objectives/actions.ts";
import { folded } from "#community/features/objectives/rules.ts";
import { answerArrival } from "#community/features/people/arrival-actions.ts";
import type { DemoForming } from "#scripts/demo/types/forming.ts";
import { type ChapterSite, done, groupIn, idFor, personIn, whenBy } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

/** What the chapter wants to achieve, and how its groups work at it. */
const workPast = (site: ChapterSite, { aims, work, progress }: DemoForming): Happening[] => {
	const { services, demo } = site;
	const ids = new Map<string, string>();
	return [
		...aims.flatMap(({ key, by, at, title, description = "", settled }) => [
			{
				at: whenBy(site, by, at, key),
				what: `${demo.key}: the aim ${key}`,
				run: async () => {
					const id = idFor(site, "aim");
					ids.set(key, id);
					await done(addAim(services, personIn(site, by), { id, title, description }));
				},
			},
			...(settled
				? [
						{
							at: momentOf(settled.at, key),
							what: `${demo.key}: the aim ${key} is ${settled.state}`,
							run: async () => {
								await done(settleAim(services, personIn(site, by), ids.get(key) ?? "", settled.state));
							},
						},
					]
				: []),
		]),
		...work.map(({ group, at, aims: taken, ...words }) => ({
			at: momentOf(at, group),
			what: `${demo.key}: the group ${group} says what it works on`,
			run: async () => {
				const coordinator = demo.groups.find(({ key }) => key === group)?.coordinator ?? "";
				const said = { ...words, aims: taken.map((key) => ids.get(key) ?? "") };
				await done(changeWork(services, personIn(site, coordinator), groupIn(site, group), said));
			},
		})),
		...progress.map(({ group, by, at, text }) => ({
			at: momentOf(at, text),
			what: `${demo.key}: ${by} tells how it goes`,
			run: async () => {
				const told = { id: idFor(site, "progress"), text };
				await done(tellProgress(services, personIn(site, by), groupIn(site, group), told));
			},
		})),
	];
};

const objectiveOf = async (site: ChapterSite, by: string, text: string): Promise<string> => {
	const rows = await site.services.db.select().from(objective);
	const own = rows.find((row) => row.personId === personIn(site, by).id && row.folded === folded(text));
	if (!own) throw new Error(`The demo’s ${by} doesn’t want to learn “${text}”.`);
	return own.id;
};

/** What people said of themselves on coming and later, and whose objectives they share. */
const peoplePast = (site: ChapterSite, { arrivals, motivations, shares }: DemoForming): Happening[] => {
	const { services, demo } = site;
	return [
		...arrivals.map(({ by, at, success = "", eachOther = "" }) => ({
			at: whenBy(site, by, at, "arrival"),
			what: `${demo.key}: ${by} answers the two questions`,
			run: async () => {
				const texts = { "community-if-successful": success, "for-each-other": eachOther };
				await done(answerArrival(services, personIn(site, by), texts));
			},
		})),
		...motivations.map(({ by, at, text, shown }) => ({
			at: whenBy(site, by, at, text),
			what: `${demo.key}: ${by} says again what brings them here`,
			run: async () => {
				await done(sayMotivation(services, personIn(site, by), { id: idFor(site, "motivation"), text, shown }));
			},
		})),
		...shares.map(({ by, at, mine, as }) => ({
			at: whenBy(site, by, at, as.text),
			what: `${demo.key}: ${by} wants to learn it too`,
			run: async () => {
				const own = mine === undefined ? null : await objectiveOf(site, by, mine);
				await done(joinObjective(services, personIn(site, by), await objectiveOf(site, as.by, as.text), own));
			},
		})),
	];
};

/** How a chapter and the people in it formed what they want. */
export const formingPast = (site: ChapterSite, forming: DemoForming): Happening[] => [
	...workPast(site, forming),
	...peoplePast(site, forming),
];
