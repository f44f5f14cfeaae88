import { bringAssist } from "#community/features/assists/actions.ts";
import { contribute } from "#community/features/assists/entry-actions.ts";
import { moveOn, takeAway, tellOutcome } from "#community/features/assists/phase-actions.ts";
import { momentOfDay } from "#community/features/assists/rules.ts";
import { readComing } from "#community/features/meetings/list-store.ts";
import { minute } from "#core/clock.ts";
import type { DemoAssist } from "#scripts/demo/types/helping.ts";
import type { Day } from "#scripts/demo/types/words.ts";
import { type ChapterSite, done, groupIn, idFor, personIn, topicIn } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

type Step = { readonly on: Day; readonly what: string; readonly run: () => Promise<void> };

const meetingOn = async ({ services }: ChapterSite, personId: string, on: Day): Promise<string> => {
	const coming = await readComing(services.db, personId, services.clock(), { limit: 50 });
	const found = coming.find((one) => one.startsLocal.startsWith(on));
	if (!found) throw new Error(`No meeting is planned on ${on}.`);
	return found.id;
};

const brought = (site: ChapterSite, one: DemoAssist, id: () => string): Step => ({
	on: one.at,
	what: `${one.by} brings a case`,
	run: async () => {
		const who = personIn(site, one.by);
		const { title, situation, wanted, lang, group, facilitator, held, topic } = one;
		await done(
			bringAssist(site.services, who, {
				id: id(),
				...{ title, situation, wanted, language: lang },
				groupId: group ? groupIn(site, group) : null,
				facilitatorId: facilitator ? personIn(site, facilitator).id : null,
				meetingId: held ? await meetingOn(site, who.id, held.on) : null,
				from: topic ? topicIn(site, topic) : undefined,
			}),
		);
	},
});

const opened = (
	site: ChapterSite,
	one: DemoAssist,
	id: () => string,
	from: "frame" | "questions" | "suggestions",
	{ opened: on, until }: { readonly opened: Day; readonly until?: Day },
): Step => ({
	on,
	what: `“${from}” is over`,
	run: async () => {
		const by = personIn(site, one.facilitator ?? one.by);
		await done(moveOn(site.services, by, id(), { from, until: until ? momentOfDay(until) : null }));
	},
});

const saidIn = (site: ChapterSite, one: DemoAssist, id: () => string): Step[] => {
	const { services } = site;
	const asked = (one.questions?.said ?? []).flatMap(({ by, at, text, answer }): Step[] => {
		let question = "";
		const say = async (who: string, kind: "question" | "answer", words: string) => {
			const entry = { id: idFor(site, "entry"), kind, text: words, replyTo: kind === "answer" ? question : null };
			return (await done(contribute(services, personIn(site, who), id(), entry))).id;
		};
		const asks = async () => {
			question = await say(by, "question", text);
		};
		return [
			{ on: at, what: `${by} asks`, run: asks },
			...(answer
				? [
						{
							on: answer.at,
							what: `${one.by} answers ${by}`,
							run: async () => void (await say(one.by, "answer", answer.text)),
						},
					]
				: []),
		];
	});
	const suggested = (one.suggestions?.said ?? []).map(
		({ by, at, text }): Step => ({
			on: at,
			what: `${by} suggests`,
			run: async () => {
				const entry = { id: idFor(site, "entry"), kind: "suggestion" as const, text, replyTo: null };
				await done(contribute(services, personIn(site, by), id(), entry));
			},
		}),
	);
	return [
		...(one.questions ? [opened(site, one, id, "frame", one.questions), ...asked] : []),
		...(one.suggestions ? [opened(site, one, id, "questions", one.suggestions), ...suggested] : []),
	];
};

const ended = (site: ChapterSite, one: DemoAssist, id: () => string): Step[] => {
	const { takeAway: taken, outcome } = one;
	const { services } = site;
	return [
		...(taken
			? [
					opened(site, one, id, "suggestions", { opened: taken.at }),
					{
						on: taken.at,
						what: `${one.by} says what they take away`,
						run: async () => {
							const told = { takeAway: taken.text, askAgainAt: momentOfDay(taken.askAgainOn) };
							await done(takeAway(services, personIn(site, one.by), id(), told));
						},
					},
				]
			: []),
		...(outcome
			? [
					{
						on: outcome.at,
						what: `${one.by} tells what came of it`,
						run: async () => {
							const told = { outcome: outcome.text, askAgainAt: null };
							await done(tellOutcome(services, personIn(site, one.by), id(), told));
						},
					},
				]
			: []),
	];
};

/** How far apart things are said in a meeting. */
const breath = 4 * minute;

const lived = (site: ChapterSite, one: DemoAssist): Happening[] => {
	let made = "";
	const id = () => {
		made ||= idFor(site, "assist");
		return made;
	};
	const steps = [brought(site, one, id), ...saidIn(site, one, id), ...ended(site, one, id)];
	let last = 0;
	return steps.map(({ on, what, run }) => {
		const inMeeting = one.held?.on === on;
		const earliest = inMeeting ? Date.parse(one.held?.from ?? on) : momentOf(on, `${one.key} ${what}`);
		last = Math.max(earliest, last + breath);
		return { at: last, what: `${site.demo.key}: ${what} (${one.key})`, run };
	});
};

/** The cases that people brought to one another, through their phases. */
export const assistPast = (site: ChapterSite): Happening[] =>
	(site.demo.assists ?? []).flatMap((one) => lived(site, one));
