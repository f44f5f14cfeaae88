import { beginStudy, changeStudy } from "#community/features/studies/actions.ts";
import { changeStudyAudience } from "#community/features/studies/audience-actions.ts";
import { tieStudy } from "#community/features/studies/ties-actions.ts";
import type { DemoStudy } from "#scripts/demo/types/cycle.ts";
import { type ChapterSite, done, groupIn, idFor, personIn, practiceIn, trialIn } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

const wordsOf = ({ title, question, method, sources, lang }: DemoStudy) => ({
	...{ title, question, method, sources, language: lang },
	...{ lookedAt: "", findings: "", limits: "" },
});

const studied = (site: ChapterSite, one: DemoStudy): Happening[] => {
	let id = "";
	const { audience, found } = one;
	const who = () => personIn(site, one.by);
	const what = `${site.demo.key}: ${one.by} looks into something (${one.key})`;
	const begun = momentOf(one.at, one.key);
	return [
		{
			at: begun,
			what,
			run: async () => {
				const groupId = typeof audience === "object" ? groupIn(site, audience.group) : null;
				const input = { ...wordsOf(one), id: idFor(site, "study"), groupId };
				id = (await done(beginStudy(site.services, who(), input))).id;
				for (const target of one.looksAt) {
					const targetId =
						typeof target === "string" ? practiceIn(site, target) : trialIn(site, target.trial, target.by);
					await done(tieStudy(site.services, who(), id, targetId));
				}
				if (audience === "network") {
					const network = { scope: "network" as const, groupId: null, sites: [] };
					await done(changeStudyAudience(site.services, who(), id, network));
				}
			},
		},
		...(found
			? [
					{
						at: Math.max(momentOf(found.at, one.key), begun + 1),
						what: `${what}, and tells`,
						run: async () => {
							const { at: _, ...told } = found;
							const base = audience === "network" ? 2 : 1;
							await done(changeStudy(site.services, who(), id, { ...wordsOf(one), ...told, base }));
						},
					},
				]
			: []),
	];
};

/** What people looked into, and what they found. */
export const studyPast = (site: ChapterSite): Happening[] =>
	(site.demo.studies ?? []).flatMap((one) => studied(site, one));
