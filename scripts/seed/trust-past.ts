import { sayIntention } from "#community/features/participation/actions.ts";
import { answerPrompt } from "#community/features/prompts/actions.ts";
import type { PromptKey } from "#community/features/prompts/rules.ts";
import { answerPulse, openPulse, setPace, setPulseWays } from "#community/features/pulses/actions.ts";
import { closePulse } from "#community/features/pulses/closing-actions.ts";
import { steps } from "#community/features/pulses/rules.ts";
import { hour } from "#core/clock.ts";
import type { DemoTrust } from "#scripts/demo/types/trust.ts";
import { type ChapterSite, done, groupIn, hereSince, idFor, personIn, whenBy } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

type DemoPulse = DemoTrust["pulses"][number];

/** Who is asked, those first who came last: whom a visitor of the demo signs in as has still to answer. */
const asked = (site: ChapterSite, { group, at }: DemoPulse): string[] => {
	const inGroup = group && site.demo.groups.find(({ key }) => key === group)?.members;
	return site.demo.people
		.filter(({ key, role }) => role !== "guest" && (!inGroup || inGroup.includes(key)))
		.map(({ key }) => key)
		.filter((key) => hereSince(site, key) < momentOf(at, ""))
		.toReversed();
};

const pulsePast = (site: ChapterSite, pulse: DemoPulse): Happening[] => {
	const { services, demo } = site;
	const { group, by, at, days, until, answers } = pulse;
	const name = `${demo.key}: ${by}’s pulse of ${at}`;
	const begins = whenBy(site, by, at, group ?? "");
	let id = "";
	return [
		{
			at: begins,
			what: `${name} opens`,
			run: async () => {
				id = idFor(site, "pulse");
				await done(openPulse(services, personIn(site, by), { id, groupId: group ? groupIn(site, group) : null, days }));
			},
		},
		...asked(site, pulse)
			.slice(0, answers.length)
			.map((who, i) => ({
				at: begins + (i + 1) * hour,
				what: `${name} is answered`,
				run: async () => {
					const said = Array.from(answers[i] ?? "", (digit) => steps[Number(digit)]);
					await done(answerPulse(services, personIn(site, who), id, said));
				},
			})),
		...(until
			? [
					{
						at: momentOf(until, at),
						what: `${name} closes`,
						run: async () => void (await done(closePulse(services, personIn(site, by), id))),
					},
				]
			: []),
	];
};

/** How a chapter asked after its trust, and how its people said that they take part. */
export const trustPast = (site: ChapterSite, trust: DemoTrust): Happening[] => {
	const { services, demo } = site;
	const { questions, pulses, paces = [], participation, prompts } = trust;
	const first = Math.min(...pulses.map(({ at }) => momentOf(at, "")));
	return [
		...(questions
			? [
					{
						at: first - 24 * hour,
						what: `${demo.key} chooses what its pulses ask`,
						run: async () => void (await done(setPulseWays(services, { questions, months: 0 }))),
					},
				]
			: []),
		...pulses.flatMap((pulse) => pulsePast(site, pulse)),
		...paces.map(({ group, by, at, months }) => ({
			at: whenBy(site, by, at, group),
			what: `${demo.key}: ${by} lets pulses open by themselves in ${group}`,
			run: async () => void (await done(setPace(services, personIn(site, by), groupIn(site, group), { months }))),
		})),
		...participation.map(({ by, at, ...said }) => ({
			at: whenBy(site, by, at, said.word),
			what: `${demo.key}: ${by} says how they take part`,
			run: async () => void (await done(sayIntention(services, personIn(site, by), said))),
		})),
		...prompts.map(({ by, at, prompt, text }) => ({
			at: whenBy(site, by, at, text),
			what: `${demo.key}: ${by} asks themselves`,
			run: async () => {
				const answer = { id: idFor(site, "prompt"), prompt: prompt as PromptKey, text };
				await done(answerPrompt(services, personIn(site, by), answer));
			},
		})),
	];
};
