import { askQuestion, closeQuestion } from "#community/features/questions/actions.ts";
import { answerQuestion } from "#community/features/questions/answer-actions.ts";
import { askOf, declineRequest } from "#community/features/requests/actions.ts";
import { day } from "#core/clock.ts";
import type { DemoQuestion } from "#scripts/demo/types/helping.ts";
import { type ChapterSite, done, groupIn, idFor, personIn, practiceIn, reflectionIn } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

/** What waits for an answer was asked just now, whenever the demo is begun: it would lapse within two weeks. */
const askedBefore = 3 * day;

const past = (site: ChapterSite, one: DemoQuestion, until: number): Happening[] => {
	const { services } = site;
	const what = `${site.demo.key}: ${one.by}’s question (${one.key})`;
	const begun = momentOf(one.at, one.key);
	let id = "";
	const answers = new Map<string, string>();
	const after = (at: number): number => Math.max(at, begun + 1);
	const asked: Happening = {
		at: begun,
		what,
		run: async () => {
			const { title, text, lang, group, from } = one;
			id = idFor(site, "question");
			const groupId = group ? groupIn(site, group) : null;
			const source = from ? reflectionIn(site, from) : undefined;
			await done(
				askQuestion(services, personIn(site, one.by), { id, title, text, language: lang, groupId, from: source }),
			);
		},
	};
	const requests = (one.asked ?? []).flatMap(({ by, to, reason, declined }): Happening[] => {
		let request = "";
		const at = after(declined ? momentOf(one.at, to) : Math.max(momentOf(one.at, to), until - askedBefore));
		return [
			{
				at,
				what: `${what}: ${by} asks ${to}`,
				run: async () => {
					const asking = { aboutId: id, toId: personIn(site, to).id, reason };
					request = (await done(askOf(services, personIn(site, by), asking))).id;
				},
			},
			...(declined
				? [
						{
							at: Math.max(momentOf(declined, to), at + 1),
							what: `${what}: ${to} can’t this time`,
							run: async () => void (await done(declineRequest(services, personIn(site, to), request))),
						},
					]
				: []),
		];
	});
	const answered = (one.answers ?? []).map(({ by, at, text, practice }) => ({
		at: after(momentOf(at, one.key + by)),
		what: `${what}: ${by} answers`,
		run: async () => {
			const words = { id: idFor(site, "answer"), text, practiceId: practice ? practiceIn(site, practice) : null };
			answers.set(by, (await done(answerQuestion(services, personIn(site, by), id, words))).id);
		},
	}));
	const { closed } = one;
	return [
		asked,
		...requests,
		...answered,
		...(closed
			? [
					{
						at: Math.max(momentOf(closed.at, one.key), ...answered.map(({ at }) => at + 1)),
						what: `${what}: closed`,
						run: async () => {
							const { helpedBy, helped } = closed;
							const told = { helpedBy: helpedBy ? (answers.get(helpedBy) ?? null) : null, helped };
							await done(closeQuestion(services, personIn(site, one.by), id, told));
						},
					},
				]
			: []),
	];
};

/** What people asked one another, whom they asked, and what helped. */
export const questionPast = (site: ChapterSite, until: number): Happening[] =>
	(site.demo.questions ?? []).flatMap((one) => past(site, one, until));
