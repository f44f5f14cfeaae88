import { ask, report } from "#community/features/consultations/actions.ts";
import {
	giveVoice as giveConsultationVoice,
	publish,
	takeStance,
	writeAnswer,
} from "#community/features/consultations/answer-actions.ts";
import { readConsultation } from "#community/features/consultations/store.ts";
import { propose } from "#community/features/decisions/actions.ts";
import { giveVoice, say } from "#community/features/decisions/entry-actions.ts";
import { decide, moveOn, rewrite } from "#community/features/decisions/phase-actions.ts";
import { keepDecision } from "#community/features/decisions/review-actions.ts";
import { minute } from "#core/clock.ts";
import type { DemoConsultation, DemoDecision } from "#scripts/demo/types/voice.ts";
import type { Day } from "#scripts/demo/types/words.ts";
import { type ChapterSite, done, groupIn, idFor, personIn, topicIn } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

type Step = { readonly on: Day; readonly what: string; readonly run: () => Promise<unknown> };

/** How far apart things are said on one day. */
const breath = 4 * minute;

/** Steps in the order of their days; of one day, in the order in which they are told. */
const lived = (site: ChapterSite, key: string, steps: readonly Step[]): Happening[] => {
	let last = 0;
	return steps
		.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
		.map(({ on, what, run }) => {
			last = Math.max(momentOf(on, `${key} ${what}`), last + breath);
			return { at: last, what: `${site.demo.key}: ${what} (${key})`, run: async () => void (await run()) };
		});
};

const decisionSteps = (site: ChapterSite, one: DemoDecision): Step[] => {
	const { services } = site;
	const who = (key: string) => personIn(site, key);
	const by = () => who(one.by);
	let id = "";
	let version = 1;
	const objections = new Map<string, string>();
	const enter = async (
		speaker: string,
		kind: "question" | "answer" | "reaction" | "objection",
		text: string,
		replyTo?: string,
	) => {
		const entry = { id: idFor(site, "entry"), kind, text, version, replyTo: replyTo ?? null };
		return (await done(say(services, who(speaker), id, entry))).id;
	};
	const moved = (from: "questions" | "reactions", part: { opened: Day; until?: Day } | undefined): Step[] =>
		part
			? [
					{
						on: part.opened,
						what: `“${from}” is over`,
						run: () => done(moveOn(services, by(), id, { from, until: part.until ?? null })),
					},
				]
			: [];
	return [
		{
			on: one.at,
			what: `${one.by} proposes something to decide`,
			run: async () => {
				id = idFor(site, "decision");
				const { title, text, lang, group, topic, until } = one;
				const asked = { id, title, text, language: lang, until: until ?? null };
				const from = topic ? topicIn(site, topic) : undefined;
				await done(propose(services, by(), { ...asked, groupId: group ? groupIn(site, group) : null, from }));
			},
		},
		...one.questions.flatMap(({ by: asker, at, text, answer }): Step[] => {
			let question = "";
			const asks = async () => {
				question = await enter(asker, "question", text);
			};
			const answers = answer && (() => enter(one.by, "answer", answer.text, question));
			return [
				{ on: at, what: `${asker} asks`, run: asks },
				...(answers ? [{ on: answer.at, what: `${one.by} answers ${asker}`, run: answers }] : []),
			];
		}),
		...moved("questions", one.reactions),
		...(one.reactions?.said ?? []).map(
			({ by: speaker, at, text }): Step => ({
				on: at,
				what: `${speaker} reacts`,
				run: () => enter(speaker, "reaction", text),
			}),
		),
		...moved("reactions", one.objections),
		...(one.objections?.said ?? []).map(
			({ by: speaker, at, text }): Step => ({
				on: at,
				what: `${speaker} objects`,
				run: async () => objections.set(speaker, await enter(speaker, "objection", text)),
			}),
		),
		...(one.versions ?? []).map(
			({ at, text, reason, how = {} }): Step => ({
				on: at,
				what: `${one.by} writes it anew`,
				run: async () => {
					const takenIn = Object.entries(how).map(([key, words]) => ({
						objection: objections.get(key) ?? "",
						how: words,
					}));
					await done(rewrite(services, by(), id, { base: version, text, reason, takenIn, until: null }));
					version += 1;
				},
			}),
		),
		...(one.objections?.voices ?? []).map(
			({ by: speaker, at, says }): Step => ({
				on: at,
				what: `${speaker} says ${says}`,
				run: () => done(giveVoice(services, who(speaker), id, { version, says })),
			}),
		),
		...(one.decided
			? [
					{
						on: one.decided.at,
						what: "it is decided",
						run: async () => {
							const { word = "", reviewOn = "" } = one.decided ?? {};
							await done(decide(services, by(), id, { version, word, reviewOn }));
						},
					},
				]
			: []),
		...(one.kept
			? [
					{
						on: one.kept.at,
						what: `${one.kept.by} says that it is kept`,
						run: async () => {
							const { by: keeper = "", text = "", reviewOn = "" } = one.kept ?? {};
							await done(keepDecision(services, who(keeper), id, { id: idFor(site, "entry"), text, reviewOn }));
						},
					},
				]
			: []),
	];
};

const consultationSteps = (site: ChapterSite, one: DemoConsultation): Step[] => {
	const { services } = site;
	const who = (key: string) => personIn(site, key);
	let id = "";
	const writtenAt = async (key: string): Promise<number> =>
		(await readConsultation(services.db, who(key).id, id))?.answeredAt ?? 0;
	const stance = (key: string, says: "agree" | "dissent", why: string) => async () =>
		done(takeStance(services, who(key), id, { says, why, of: await writtenAt(key) }));
	const { answer, published, report: told } = one;
	return [
		{
			on: one.at,
			what: `${one.by} asks the community`,
			run: async () => {
				id = idFor(site, "consultation");
				const { title, text, lang, group, onBehalfOf = "", openUntil, reportDue } = one;
				const asked = { id, title, text, language: lang, onBehalfOf, openUntil, reportDue };
				await done(ask(services, who(one.by), { ...asked, groupId: group ? groupIn(site, group) : null }));
			},
		},
		...one.voices.map(
			({ by, at, text }): Step => ({
				on: at,
				what: `${by} gives a voice`,
				run: () => done(giveConsultationVoice(services, who(by), id, text)),
			}),
		),
		...(answer
			? [
					{
						on: answer.at,
						what: `${answer.by} writes the answer down`,
						run: () => done(writeAnswer(services, who(answer.by), id, { text: answer.text, base: null })),
					},
				]
			: []),
		...(one.agree ?? []).map(({ by, at }): Step => ({ on: at, what: `${by} agrees`, run: stance(by, "agree", "") })),
		...(one.dissent ?? []).map(
			({ by, at, text }): Step => ({ on: at, what: `${by} dissents`, run: stance(by, "dissent", text) }),
		),
		...(published
			? [
					{
						on: published.at,
						what: "the answer is published",
						run: async () => done(publish(services, who(published.by), id, await writtenAt(published.by))),
					},
				]
			: []),
		...(told
			? [
					{
						on: told.at,
						what: `${one.by} tells what was done`,
						run: () => done(report(services, who(one.by), id, { done: told.done, notDone: told.notDone })),
					},
				]
			: []),
	];
};

/** What people decided together and were asked about, through all that was said on it. */
export const voicePast = (site: ChapterSite): Happening[] => {
	const { decisions = [], consultations = [] } = site.demo.voice ?? {};
	return [
		...decisions.flatMap((one) => lived(site, one.key, decisionSteps(site, one))),
		...consultations.flatMap((one) => lived(site, one.key, consultationSteps(site, one))),
	];
};
