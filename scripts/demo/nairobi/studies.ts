import type { DemoStudy } from "../types/cycle.ts";
import type { DemoProposal } from "../types/practice.ts";

export const proposals: DemoProposal[] = [
	{
		practice: "walking-the-pipe",
		by: "mutua",
		at: "2026-10-20",
		basedOn: 1,
		reason:
			"In my school the one who led was questioned for two weeks by her friends. A plumber has a union; a student has a bench mate.",
		from: { trial: "walking-the-pipe", by: "mutua" },
		changes: {
			watchFor: `Choose a plumber who has a friend in the room next morning. And don't let communications send a photographer.

**Protect the one who leads.** Where they go back among others who saw it (a student, an apprentice), ask three to lead in turn, ask them first and ask them again a week after. If they do not want a second day, that is the finding.`,
		},
		answer: {
			by: "juma",
			at: "2026-10-24",
			decision: "merged",
			word: "I had thought of the manager's pride and not of her evening. It goes in, and I shall ask my nineteen-valve man how his week was.",
		},
	},
];

export const studies: DemoStudy[] = [
	{
		key: "nani-anaandika",
		by: "grace",
		at: "2026-10-12",
		lang: "sw",
		title: "Nani anaandika kosa la kwanza?",
		question:
			"Kwenye vituo vinne vyenye daftari la makosa: nani aliandika la kwanza, na baada ya hapo walifuata wangapi?",
		method:
			"Ninasoma daftari zote nne pamoja na karani wa kituo kingine, si wangu. Tunahesabu mistari kwa wiki, bila majina.",
		sources: "",
		audience: "chapter",
		looksAt: ["daftari-la-makosa"],
	},
	{
		key: "reports-after-airtime",
		by: "juma",
		at: "2026-09-15",
		lang: "en",
		title: "What is told when nothing is paid",
		question:
			"Since we stopped paying for near misses: which ones are told in the morning circle, and which are still not?",
		method:
			"The yard clerk writes a stroke for each near miss told in the circle, small or serious. Once a month somebody who is nobody’s foreman sits with one crew at lunch and asks for the ones that were not told. No names, no depot.",
		sources: "Psychological safety and learning behavior in work teams, doi:10.2307/2666999",
		audience: "network",
		looksAt: ["airtime-for-near-misses"],
		found: {
			at: "2026-11-10",
			lookedAt: "Eight weeks, four crews, 15 told in the circle and 22 told at lunch.",
			findings: `Of the 15, eleven were serious: cables, walls, one lorry. Of the 22 at lunch only three were. So the circle is not full, but **what is told there is what should be told**. With airtime it was the other way round.

The three serious ones that were not told had one thing in common: the foreman himself was in them.`,
			limits:
				"I am the foreman of one of the four crews. She who asked heard more at lunch in the crews that are not mine, and I leave it to the reader what that means.",
		},
	},
];
