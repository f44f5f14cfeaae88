import type { Services } from "#community/services.ts";
import { hour } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import type { Result } from "#core/result.ts";
import type { DemoChapter } from "#scripts/demo/types/chapter.ts";
import type { Day } from "#scripts/demo/types/words.ts";
import type { Person } from "#web/viewer.ts";
import { momentOf } from "./timeline.ts";

/** A chapter of the demo while its past is lived: its content, its services, and what the keys in its content became. */
export type ChapterSite = {
	readonly demo: DemoChapter;
	readonly services: Services;
	readonly people: Map<string, Person>;
	readonly practices: Map<string, string>;
	readonly groups: Map<string, string>;
	/** By practice and person, as `trialKey` has it. */
	readonly trials: Map<string, string>;
	readonly reflections: Map<string, string>;
	readonly topics: Map<string, string>;
};

export const chapterSite = (demo: DemoChapter, services: Services): ChapterSite => ({
	demo,
	services,
	people: new Map(),
	practices: new Map(),
	groups: new Map(),
	trials: new Map(),
	reflections: new Map(),
	topics: new Map(),
});

const found = <T>(map: ReadonlyMap<string, T>, key: string, what: string): T => {
	const value = map.get(key);
	if (value === undefined) throw new Error(`The demo speaks of ${what} “${key}” before there is one.`);
	return value;
};

export const personIn = (site: ChapterSite, key: string): Person => found(site.people, key, "a person");
export const practiceIn = (site: ChapterSite, key: string): string => found(site.practices, key, "a practice");
export const groupIn = (site: ChapterSite, key: string): string => found(site.groups, key, "a group");

export const trialKey = (practice: string, by: string): string => `${practice} ${by}`;
export const trialIn = (site: ChapterSite, practice: string, by: string): string =>
	found(site.trials, trialKey(practice, by), "a trial");
export const reflectionIn = (site: ChapterSite, key: string): string => found(site.reflections, key, "a reflection");
export const topicIn = (site: ChapterSite, key: string): string => found(site.topics, key, "a topic");

/** From when on somebody is here. */
export const hereSince = (site: ChapterSite, key: string): number => {
	const joined = site.demo.people.find((one) => one.key === key)?.joined;
	return joined === undefined ? 0 : momentOf(joined, key) + hour;
};

/** When somebody did something: on that day, but not before they were here. */
export const whenBy = (site: ChapterSite, by: string, on: Day, text: string): number =>
	Math.max(momentOf(on, text), hereSince(site, by));

/** Gives what an action answered; a refusal means that the demo's content breaks a rule of the product. */
export const done = async <T>(work: Promise<Result<T>>): Promise<T> => {
	const result = await work;
	if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message} ${result.error.reason ?? ""}`);
	return result.value;
};

/** A new id, as a form would have been shown with. */
export const idFor = (site: ChapterSite, kind: string): string => newId(kind, site.services);
