import { agree, writeFirst } from "#community/features/charter/actions.ts";
import { decide, propose } from "#community/features/charter/proposal-actions.ts";
import { answerQuestion, moveOn, planStep } from "#community/features/path/actions.ts";
import { day } from "#core/clock.ts";
import type { DemoCharter, DemoCharterText } from "#scripts/demo/types/charter.ts";
import type { DemoPerson } from "#scripts/demo/types/person.ts";
import { type ChapterSite, done, idFor, personIn, whenBy } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

type Stage = DemoCharter["stages"][number]["to"] | "conversations";
type Proposed = DemoCharter["proposals"][number];

/** What members said, did, and where they found themselves. */
const pathPast = (site: ChapterSite, { answers, steps, stages }: DemoCharter): Happening[] => {
	const { services, demo } = site;
	return [
		...answers.map(({ question, by, at, text }) => ({
			at: whenBy(site, by, at, `${question}${by}`),
			what: `${demo.key}: ${by} answers ${question}`,
			run: async () => void (await done(answerQuestion(services, personIn(site, by), question, text))),
		})),
		...steps.flatMap(({ step, by, at, note, plannedFor = null, done: doneOn }) =>
			[at, doneOn].flatMap((on, i) =>
				on === undefined
					? []
					: [
							{
								at: whenBy(site, by, on, `${step}${i}`),
								what: `${demo.key}: the step ${step}`,
								run: async () => {
									const plan = { note, plannedFor, mine: true, done: i === 1 };
									await done(planStep(services, personIn(site, by), step, plan));
								},
							},
						],
			),
		),
		...stages.map(({ to, by, at, word }, i) => ({
			at: momentOf(at, to),
			what: `${demo.key} is ${to}`,
			run: async () => {
				const from: Stage = stages[i - 1]?.to ?? "conversations";
				await done(moveOn(services, personIn(site, by), { from, to, word }));
			},
		})),
	];
};

/** The versions in the order in which they came, each with what it says. */
const versionsOf = ({ first, proposals }: DemoCharter) => {
	const { domain, aspirations, groundRules, questions } = first;
	const versions: { version: number; at: number; text: DemoCharterText }[] = [
		{ version: 1, at: momentOf(first.at, "charter"), text: { domain, aspirations, groundRules, questions } },
	];
	for (const [i, { answer, changes }] of proposals.entries()) {
		const before = versions.at(-1);
		if (answer?.decision !== "adopt" || !before) continue;
		const at = momentOf(answer.at, `answer${i}`);
		versions.push({ version: before.version + 1, at, text: { ...before.text, ...changes } });
	}
	return versions;
};

const proposalPast = (site: ChapterSite, charter: DemoCharter, proposal: Proposed, i: number): Happening[] => {
	const { services, demo } = site;
	const versions = versionsOf(charter);
	const { by, at, basedOn, reason, changes, answer } = proposal;
	const read = versions.find(({ version }) => version === basedOn)?.text ?? charter.first;
	const { domain, aspirations, groundRules, questions } = { ...read, ...changes };
	let id = "";
	const what = `${demo.key}: ${by} proposes a change to the charter`;
	const made = {
		at: momentOf(at, `proposal${i}`),
		what,
		run: async () => {
			id = idFor(site, "proposal");
			const wish = { id, base: basedOn, reason, domain, aspirations, groundRules, questions };
			await done(propose(services, personIn(site, by), wish));
		},
	};
	if (!answer) return [made];
	const answeredAt = momentOf(answer.at, `answer${i}`);
	const latest = versions.filter((one) => one.at < answeredAt).length;
	const { decision, word, reviewOn = null } = answer;
	return [
		made,
		{
			at: answeredAt,
			what: `${what}, and is answered`,
			run: async () => {
				await done(decide(services, personIn(site, answer.by), id, { decision, word, latest, reviewOn }));
			},
		},
	];
};

/** How long somebody takes until they have read it: a day to two weeks, the same at every seeding. */
const until = (one: DemoPerson): number => (1 + ((one.key.length * 7 + one.name.length) % 13)) * day;

/** Each member agrees to the ground rules, and again to those that came later, while those are in force. */
const agreements = (site: ChapterSite, charter: DemoCharter): Happening[] => {
	const versions = versionsOf(charter);
	const rules = versions.filter(({ text }, i) => text.groundRules !== versions[i - 1]?.text.groundRules);
	return rules.flatMap(({ version, at }, i) => {
		const end = rules[i + 1]?.at ?? Number.POSITIVE_INFINITY;
		return site.demo.people
			.filter((one) => one.role !== "guest" && (end < Number.POSITIVE_INFINITY || !charter.notYet.includes(one.key)))
			.map((one) => ({ one, when: Math.max(at, momentOf(one.joined, one.key)) + until(one) }))
			.filter(({ when }) => when < end)
			.map(({ one, when }) => ({
				at: when,
				what: `${site.demo.key}: ${one.key} agrees to the ground rules`,
				run: async () => void (await done(agree(site.services, personIn(site, one.key), version))),
			}));
	});
};

/** How a chapter came to its charter, and what became of it. */
export const charterPast = (site: ChapterSite, charter: DemoCharter): Happening[] => {
	const { by, at, ...first } = charter.first;
	return [
		...pathPast(site, charter),
		{
			at: momentOf(at, "charter"),
			what: `${site.demo.key} writes its charter`,
			run: async () => void (await done(writeFirst(site.services, personIn(site, by), first))),
		},
		...charter.proposals.flatMap((proposal, i) => proposalPast(site, charter, proposal, i)),
		...agreements(site, charter),
	];
};
