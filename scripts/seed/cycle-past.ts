import { makeCommitment, tellCommitment } from "#community/features/commitments/actions.ts";
import { writeDown } from "#community/features/reflections/actions.ts";
import type { DemoCommitment, DemoReflection, DemoSource } from "#scripts/demo/types/cycle.ts";
import { type ChapterSite, done, groupIn, idFor, personIn, reflectionIn, trialIn } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

/** The id of what something came from. */
export const sourceIn = (site: ChapterSite, from: DemoSource | undefined): string | undefined => {
	if (!from) return undefined;
	return "trial" in from ? trialIn(site, from.trial, from.by) : reflectionIn(site, from.reflection);
};

export const reflected = (site: ChapterSite, one: DemoReflection): Happening => ({
	at: momentOf(one.at, one.key),
	what: `${site.demo.key}: ${one.by} reflects (${one.key})`,
	run: async () => {
		const { question, text, lang, audience, from } = one;
		const { id } = await done(
			writeDown(site.services, personIn(site, one.by), {
				id: idFor(site, "reflection"),
				...{ question, text, language: lang },
				audience: typeof audience === "object" ? "group" : audience,
				groupId: typeof audience === "object" ? groupIn(site, audience.group) : null,
				from: sourceIn(site, from),
			}),
		);
		site.reflections.set(one.key, id);
	},
});

const promised = (site: ChapterSite, one: DemoCommitment): Happening[] => {
	let id = "";
	const { told } = one;
	const what = `${site.demo.key}: ${one.by} will do something (${one.key})`;
	const made = momentOf(one.at, one.key);
	return [
		{
			at: made,
			what,
			run: async () => {
				const { text, lang, group, due, from } = one;
				const input = {
					id: idFor(site, "commitment"),
					...{ text, language: lang, due: due ?? null },
					groupId: group ? groupIn(site, group) : null,
					from: sourceIn(site, from),
				};
				id = (await done(makeCommitment(site.services, personIn(site, one.by), input))).id;
			},
		},
		...(told
			? [
					{
						at: Math.max(momentOf(told.at, one.key), made + 1),
						what: `${what}, and tells`,
						run: async () => {
							const { state, learned } = told;
							await done(tellCommitment(site.services, personIn(site, one.by), id, { state, learned }));
						},
					},
				]
			: []),
	];
};

/** What people reflected on, what they said they would do, and what became of it. */
export const cyclePast = (site: ChapterSite): Happening[] => [
	...(site.demo.reflections ?? []).map((one) => reflected(site, one)),
	...(site.demo.commitments ?? []).flatMap((one) => promised(site, one)),
];
