import { tellProgress } from "#community/features/groups/work-actions.ts";
import { writeDown } from "#community/features/reflections/actions.ts";
import { joinSpace, makeGroupOf, makeSpace } from "#community/features/spaces/actions.ts";
import { keepSpaces } from "#community/features/spaces/keep-actions.ts";
import type { DemoSpace } from "#scripts/demo/types/space.ts";
import { type ChapterSite, done, groupIn, idFor, personIn } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

const making = (site: ChapterSite, space: DemoSpace): Happening => ({
	at: momentOf(space.created, space.key),
	what: `${site.demo.key}: the space ${space.key}`,
	run: async () => {
		const { key, name, purpose, question, joins, by, first: startsLocal, endsOn = null } = space;
		const { timeZone, every, sessions, minutes, place } = space;
		const id = idFor(site, "group");
		const times = { startsLocal, timeZone, every, sessions, minutes, place, link: "" };
		await done(makeSpace(site.services, personIn(site, by), { id, name, purpose, question, joins, endsOn, ...times }));
		site.groups.set(key, id);
	},
});

/** A few sessions around one question: who came, what it taught them, and what became of it. */
export const spacePast = (site: ChapterSite, space: DemoSpace): Happening[] => {
	const { services, demo } = site;
	const { key, people, reflections, progress, became } = space;
	return [
		making(site, space),
		...people.map(({ who, on }) => ({
			at: momentOf(on, who),
			what: `${demo.key}: ${who} joins the space ${key}`,
			run: async () => void (await done(joinSpace(services, personIn(site, who), groupIn(site, key)))),
		})),
		...progress.map(({ by, on, text }) => ({
			at: momentOf(on, text),
			what: `${demo.key}: ${by} tells how the space ${key} goes`,
			run: async () => {
				const told = { id: idFor(site, "progress"), text };
				await done(tellProgress(services, personIn(site, by), groupIn(site, key), told));
			},
		})),
		...reflections.map(({ by, on, text }) => ({
			at: momentOf(on, text),
			what: `${demo.key}: ${by} reflects in the space ${key}`,
			run: async () => {
				const words = { question: "free" as const, text, language: "en", audience: "group" as const };
				const id = idFor(site, "reflection");
				await done(writeDown(services, personIn(site, by), { ...words, id, groupId: groupIn(site, key) }));
			},
		})),
		...(became
			? [
					{
						at: momentOf(became.closed, key),
						what: `${demo.key}: the space ${key} ends`,
						run: () => keepSpaces(services),
					},
					{
						at: momentOf(became.on, key),
						what: `${demo.key}: the space ${key} becomes a group`,
						run: async () => {
							const said = { word: became.word, saidId: idFor(site, "progress") };
							await done(makeGroupOf(services, personIn(site, became.by), groupIn(site, key), said));
						},
					},
				]
			: []),
	];
};
