import { textsOf } from "#community/features/adoptions/rules.ts";
import { propose } from "#community/features/proposals/actions.ts";
import { decideProposal } from "#community/features/proposals/decide-actions.ts";
import type { DemoProposal } from "#scripts/demo/types/practice.ts";
import { type ChapterSite, done, idFor, personIn, practiceIn } from "./chapter-site.ts";
import { sourceIn } from "./cycle-past.ts";
import { fullVersions } from "./practice-past.ts";
import { type Happening, momentOf } from "./timeline.ts";

/** The words of a practice at the version that somebody read. */
const wordsAt = (site: ChapterSite, { practice, basedOn }: DemoProposal) => {
	const demo = site.demo.practices.find(({ key }) => key === practice);
	const words = demo && fullVersions(demo)[basedOn - 1];
	if (!words) throw new Error(`The demo proposes a change of “${practice}”, which has no version ${basedOn}.`);
	return words;
};

const proposed = (site: ChapterSite, one: DemoProposal): Happening[] => {
	let id = "";
	const { answer } = one;
	const what = `${site.demo.key}/${one.practice}: ${one.by} proposes a version`;
	const made = momentOf(one.at, one.practice);
	return [
		{
			at: made,
			what,
			run: async () => {
				const { title, status, ...texts } = { ...wordsAt(site, one), ...one.changes };
				const proposal = {
					id: idFor(site, "proposal"),
					...{ title, status, texts: textsOf(texts) },
					base: one.basedOn,
					reason: one.reason,
					from: sourceIn(site, one.from),
				};
				const who = personIn(site, one.by);
				id = (await done(propose(site.services, who, practiceIn(site, one.practice), proposal))).id;
			},
		},
		...(answer
			? [
					{
						at: Math.max(momentOf(answer.at, one.practice), made + 1),
						what: `${what}, and is answered`,
						run: async () => {
							const { decision, word } = answer;
							const decided = { decision, answer: word, base: one.basedOn };
							await done(decideProposal(site.services, personIn(site, answer.by), id, decided));
						},
					},
				]
			: []),
	];
};

/** What people proposed to say otherwise in a practice after they had tried it, and what its author answered. */
export const proposalPast = (site: ChapterSite): Happening[] =>
	(site.demo.proposals ?? []).flatMap((one) => proposed(site, one));
