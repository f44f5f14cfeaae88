import { beginWatching, noteFigure, settleIndicator } from "#community/features/indicators/actions.ts";
import { tellStory } from "#community/features/value/actions.ts";
import { shareStory } from "#community/features/value/sharing-actions.ts";
import { speaksTo } from "#community/features/value/ties-actions.ts";
import { hour } from "#core/clock.ts";
import type { DemoIndicator, DemoToldOf, DemoValue, DemoValueStory } from "#scripts/demo/types/value.ts";
import { type ChapterSite, done, groupIn, idFor, personIn, practiceIn, trialIn, whenBy } from "./chapter-site.ts";
import { meetingOn } from "./held-meeting.ts";
import { type Happening, momentOf } from "./timeline.ts";

type Made = Map<string, string>;

const madeBefore = (made: Made, key: string): string => {
	const id = made.get(key);
	if (id === undefined) throw new Error(`The demo tells of “${key}” before there is one.`);
	return id;
};

const watched = (site: ChapterSite, one: DemoIndicator, made: Made): Happening[] => {
	const { services, demo } = site;
	const { key, by, at, group, name, unit, why, figures, letGo } = one;
	const begins = whenBy(site, by, at, key);
	const what = `${demo.key}: ${key}`;
	return [
		{
			at: begins,
			what: `${what} is watched`,
			run: async () => {
				const groupId = group ? groupIn(site, group) : null;
				const words = { id: idFor(site, "indicator"), name, unit, why, groupId };
				made.set(key, (await done(beginWatching(services, personIn(site, by), words))).id);
			},
		},
		...figures.map(({ by: who, day, value, note = "" }) => ({
			// What was counted before anybody watched it is noted then.
			at: Math.max(begins + hour, whenBy(site, who, day, key) + hour),
			what: `${what} on ${day}`,
			run: async () =>
				void (await done(noteFigure(services, personIn(site, who), madeBefore(made, key), { day, value, note }))),
		})),
		...(letGo
			? [
					{
						at: momentOf(letGo, key),
						what: `${what} is let go`,
						run: async () =>
							void (await done(settleIndicator(services, personIn(site, by), madeBefore(made, key), "let-go"))),
					},
				]
			: []),
	];
};

const toldOf = (site: ChapterSite, of: DemoToldOf, by: string, told: Made): Promise<string> | string => {
	if ("meeting" in of) return meetingOn(site, personIn(site, by).id, of.meeting);
	if ("trial" in of) return trialIn(site, of.trial, of.by);
	return "practice" in of ? practiceIn(site, of.practice) : madeBefore(told, of.story);
};

const toldHere = (site: ChapterSite, one: DemoValueStory, made: Made, told: Made): Happening[] => {
	const { services, demo } = site;
	const { key, by, at, lang, value, title = "", text, group, of, speaksTo: says = [], shared } = one;
	const who = () => personIn(site, by);
	return [
		{
			at: whenBy(site, by, at, key),
			what: `${demo.key}: ${by} tells ${key}`,
			run: async () => {
				const from = await Promise.all(of.map((source) => toldOf(site, source, by, told)));
				const groupId = group ? groupIn(site, group) : null;
				const id = idFor(site, "story");
				const audience = groupId ? ("group" as const) : ("chapter" as const);
				await done(tellStory(services, who(), { id, value, title, text, language: lang, audience, groupId, from }));
				told.set(key, id);
				for (const { indicator, says: words } of says)
					await done(speaksTo(services, who(), id, { indicator: madeBefore(made, indicator), says: words }));
			},
		},
		...(shared
			? [
					{
						at: momentOf(shared.at, key),
						what: `${demo.key}: ${key} is told beyond the chapter`,
						run: async () => {
							const sharing = { scope: shared.scope, sites: [], named: [] };
							await done(shareStory(services, who(), madeBefore(told, key), sharing));
						},
					},
				]
			: []),
	];
};

/** What a chapter watches, and what its people told of what came of things. */
export const valuePast = (site: ChapterSite, { indicators, stories }: DemoValue): Happening[] => {
	const [made, told]: [Made, Made] = [new Map(), new Map()];
	return [
		...indicators.flatMap((one) => watched(site, one, made)),
		...stories.flatMap((one) => toldHere(site, one, made, told)),
	];
};
