import { filled, wordsIn } from "#core/tongues.ts";
import type { Sender } from "#identity/letters.ts";
import { shortForm } from "#web/excerpt.ts";
import { touched } from "../home/touching-rules.ts";
import { waitingHref } from "../home/waiting-hrefs.ts";
import { letterTime } from "../reminders/rules.ts";
import { draftWords } from "../summaries/draft-words.ts";
import { waitingSince } from "./digest-rules.ts";
import type { DigestWords } from "./digest-words.ts";
import type { Gathered, KeptLetter, Outcome } from "./gather-store.ts";

/** One thing: in words, perhaps with a second line, and where it is. `about`: ids of what it repeats words of. */
export type Line = {
	readonly text: string;
	readonly more?: string;
	/** What it is about, as it is called: the same isn’t told again as something new. */
	readonly title?: string;
	readonly href: string;
	readonly about: readonly string[];
};
export type Part = {
	readonly part: keyof DigestWords["parts"];
	readonly lines: readonly Line[];
	readonly more: boolean;
};

/** A digest before it is a letter or a page. Without parts there is nothing new. */
export type Digest = { readonly parts: readonly Part[]; readonly still: boolean };

export type Told = {
	readonly from: Sender;
	readonly words: DigestWords;
	readonly language: string;
	readonly zone: string;
	readonly since: number;
	readonly until: number;
	readonly now: number;
	/** Whether conversations are told here, because they don't come by themselves. */
	readonly talks: boolean;
	readonly most: number;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unprintable = /[\u0000-\u001f\u007f\u2028\u2029]+/g;
/** Marks by which one line could pass for another, or turn what follows around. */
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What somebody wrote, as a few words within a line of ours. */
const brief = (text: string): string => shortForm(text.replace(unprintable, " ").replace(turning, ""));

const sentence = (template: string, values: Readonly<Record<string, unknown>>, somebody: string): string => {
	const given = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === "string");
	return filled(template, {
		...{ by: somebody, name: somebody },
		...Object.fromEntries(given.map(([name, text]) => [name, brief(text) || somebody])),
	});
};

const outcomeIn = (language: string, outcome: Outcome): string =>
	wordsIn(draftWords, language).outcomes[outcome ?? "tried"];

/** The page of this site that a letter leads to first. */
const pageOf = ({ body }: KeptLetter, origin: string): string => {
	const found = body.split(/\s+/).find((word) => word.startsWith(`${origin}/`));
	return found ? found.slice(origin.length) : "/";
};

/** Ids of whatever an item of the home names. */
const aboutOf = (item: object): string[] => {
	const { id, practiceId } = item as { readonly id?: unknown; readonly practiceId?: unknown };
	return [id, practiceId].filter((one) => typeof one === "string");
};

const waits = (gathered: Gathered, { words, since, until, now }: Told) => {
	const { fresh, still } = waitingSince(gathered.waiting, { since, until, now });
	const lines = fresh.map((item) => {
		const template = words.deeds[item.what] ?? words.something;
		return {
			...("title" in item ? { title: item.title } : {}),
			...{ text: sentence(template, item, words.somebody), href: waitingHref(item), about: aboutOf(item) },
		};
	});
	return { lines, still };
};

const talk = (gathered: Gathered, { words, since, talks }: Told): Line[] =>
	(talks ? gathered.talk : [])
		.filter(({ updatedAt, news }) => updatedAt > since && news.length > 0)
		.map((one) => ({
			text: filled(one.named ? words.calledYou : words.wrote, {
				people: one.news.map(brief).join(", "),
				title: brief(one.title),
			}),
			href: `/conversations/${one.id}`,
			about: one.about ? [one.about.id] : one.groupId ? [one.groupId] : [],
		}));

const kept = (gathered: Gathered, { from }: Told): Line[] =>
	gathered.kept
		.filter(({ readable }) => readable === 1)
		.map((one) => ({
			text: brief(one.subject),
			href: pageOf(one, from.origin),
			about: JSON.parse(one.about) as string[],
		}));

const next = (gathered: Gathered, { words, language, zone }: Told): Line[] =>
	gathered.meetings.map(({ id, title, startsAt, timeZone, answer }) => ({
		text: `${brief(title)}: ${letterTime(startsAt, zone === "UTC" ? timeZone : zone, language)}`,
		more: words.coming[answer ?? "open"],
		href: `/meetings/${id}`,
		about: [id],
	}));

const here = ({ practices, trials, news }: Gathered, { words, language }: Told): Line[] => [
	...practices.map(({ id, fresh, ...of }) => ({
		text: sentence(fresh === 1 ? words.practice : words.version, of, words.somebody),
		href: `/practices/${id}`,
		about: [id],
	})),
	...trials.map(({ practiceId, outcome, ...of }) => ({
		text: sentence(words.tried, { ...of, outcome: outcomeIn(language, outcome) }, words.somebody),
		href: `/practices/${practiceId}#trials`,
		about: [practiceId],
	})),
	...news.map(({ id, kind, title, href }) => ({
		text: filled(words.kinds[kind] ?? "{title}", { title: brief(title) }),
		...{ title, href },
		about: [id],
	})),
];

const elsewhere = ({ triedElsewhere, touching, objectives }: Gathered, { words, language }: Told): Line[] => [
	...triedElsewhere.map(({ practiceId, outcome, ...of }) => ({
		text: sentence(words.triedYours, { ...of, outcome: outcomeIn(language, outcome) }, words.somebody),
		href: `/practices/${practiceId}`,
		about: [practiceId],
	})),
	...touching.flatMap(({ id, name, from, words: said }) => {
		const objective = touched(objectives, said);
		const values = { title: brief(name), from: brief(from), objective: brief(objective ?? "") };
		return objective
			? [{ text: filled(words.touches, values), href: `/network/record?id=${encodeURIComponent(id)}`, about: [] }]
			: [];
	}),
];

/** Orders what is new into parts; one thing stands in one of them, once. */
export const composed = (gathered: Gathered, told: Told): Digest => {
	const waiting = waits(gathered, told);
	const lists: readonly (readonly [Part["part"], readonly Line[]])[] = [
		["next", next(gathered, told)],
		["waits", waiting.lines],
		["talk", talk(gathered, told)],
		["kept", kept(gathered, told)],
		["here", here(gathered, told)],
		["elsewhere", elsewhere(gathered, told)],
	];
	const seen = new Set<string>();
	const isSeen = ({ href, title }: Line): boolean => seen.has(href) || (title !== undefined && seen.has(title));
	const parts = lists.map(([part, all]) => {
		// On some pages several things wait; within a part each has its line.
		const own = new Map(all.map((line) => [`${line.href} ${line.text}`, line]));
		const once = [...own.values()].filter((line) => !isSeen(line));
		for (const { href, title } of once) for (const one of [href, title]) if (one) seen.add(one);
		return { part, lines: once.slice(0, told.most), more: once.length > told.most };
	});
	return { parts: parts.filter(({ lines }) => lines.length > 0), still: waiting.still };
};
