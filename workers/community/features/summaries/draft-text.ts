import { filled, languageAmong, wordsIn } from "#core/tongues.ts";
import { type Doer, type Happenings, openTo, type Reach, type SummaryAudience } from "./draft-rules.ts";
import { type DraftWords, draftWords } from "./draft-words.ts";
import { type Period, periodWords, wholeMonth } from "./period.ts";

/** Below this a count of people could point at somebody. */
const fewest = 5;

/** A number of people in words, from which nobody can be picked out. */
export const peopleWords = (count: number, language: string): string => {
	const written = languageAmong([language]);
	const words = wordsIn(draftWords, written);
	if (count < fewest) return words.fewMembers;
	const form = words.members[new Intl.PluralRules(written).select(count)] ?? words.members.other;
	return filled(form, { n: new Intl.NumberFormat(written).format(count) });
};

/** A title or a name as plain words within Markdown. */
const plain = (text: string): string =>
	text
		.replace(/\s+/g, " ")
		.replace(/([\\`*_[\]<>#|~])/g, "\\$1")
		.trim();

const titled = (title: string): string => `*${plain(title)}*`;
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The name of who agreed to be shown to the audience; otherwise, and for who has left without a name, a member. */
export const doerWords = (doer: Doer, audience: SummaryAudience, words: DraftWords): string =>
	doer.name !== "" && (audience === "chapter" || openTo(doer.shown, audience)) ? plain(doer.name) : words.member;

/** Longer lists are for the practices' own pages. */
const mostLines = 15;

const part = (heading: string, lines: readonly string[], rest = ""): string[] => {
	const all = [...lines.slice(0, mostLines), ...(rest ? [rest] : [])];
	return all.length === 0 ? [] : [`## ${heading}\n\n${all.map((line) => `- ${line}`).join("\n")}`];
};

/** Told apart: what this audience may see, and whether there is more that it may not. */
const split = <T extends { readonly reach: Reach }>(all: readonly T[], audience: SummaryAudience) => {
	const open = all.filter((one) => openTo(one.reach, audience));
	return { open, more: open.length < all.length };
};

type Telling = { readonly happened: Happenings; readonly audience: SummaryAudience; readonly words: DraftWords };

const outcomeIn = (words: DraftWords, outcome: string): string =>
	words.outcomes[outcome as keyof DraftWords["outcomes"]] ?? words.outcomes.tried;

const practices = ({ happened, audience, words }: Telling): string[] => {
	const added = split(happened.added, audience);
	const changed = split(happened.changed, audience);
	const told = [
		...added.open.slice(0, mostLines).map((one) =>
			filled(words.added, {
				title: titled(one.title),
				by: doerWords(one.by, audience, words),
				status: words.statuses[one.status],
			}),
		),
		...changed.open.map((one) =>
			filled(words.changed, { title: titled(one.title), status: words.statuses[one.status] }),
		),
	];
	return part(words.parts.written, told, added.more || changed.more ? words.moreWritten : "");
};

const tried = ({ happened, audience, words }: Telling, language: string): string[] => {
	const begun = split(happened.begun, audience);
	const reported = split(happened.reported, audience);
	const line = ({ title, by, outcome }: Happenings["reported"][number]) =>
		filled(words.triedBy, {
			title: titled(title),
			by: doerWords(by, audience, words),
			outcome: outcomeIn(words, outcome),
		});
	const failed = reported.open.filter(({ outcome }) => outcome === "did-not-work");
	const others = reported.open.filter(({ outcome }) => outcome !== "did-not-work");
	const starters = new Set(happened.begun.map(({ personId }) => personId)).size;
	const starting = [...new Set(begun.open.map(({ title }) => titled(title)))].slice(0, mostLines);
	const began = filled(words.began, {
		people: capital(peopleWords(starters, language)),
		titles: starting.join(", "),
	});
	return [
		...part(words.parts.tried, others.map(line), reported.more ? words.moreTried : ""),
		...part(words.parts.failed, failed.map(line)),
		...part(words.parts.begun, starting.length > 0 ? [began] : []),
	];
};

const between = ({ happened, audience, words }: Telling): string[] => {
	const cameOf = (outcome: string | null) => (outcome === null ? "" : `: ${outcomeIn(words, outcome)}`);
	const home = happened.broughtHome.map(({ title, reach, from, outcome }) =>
		filled(openTo(reach, audience) ? words.home : words.homeFromSomewhere, {
			title: titled(title),
			from: plain(from),
			outcome: cameOf(outcome),
		}),
	);
	const away = split(happened.triedElsewhere, audience).open.map(({ title, by, outcome }) =>
		filled(words.away, { by: plain(by), title: titled(title), outcome: cameOf(outcome) }),
	);
	return part(words.parts.between, [...new Set([...home, ...away])]);
};

const met = ({ happened, audience, words }: Telling, language: string): string[] => {
	const lines = happened.met.map(({ title, came }) =>
		filled(words.met, { title: titled(title), people: peopleWords(came, language) }),
	);
	const tellers = new Set(happened.kept.map(({ personId }) => personId)).size;
	const kept = filled(words.kept, { people: capital(peopleWords(tellers, language)) });
	const open = audience === "chapter" ? lines : [];
	const rest = open.length < lines.length ? [words.moreMet] : [];
	return part(words.parts.met, [...open.slice(0, mostLines), ...rest, ...(tellers > 0 ? [kept] : [])]);
};

const told = ({ happened, audience, words }: Telling): string[] =>
	part(
		words.parts.told,
		split(happened.told, audience).open.map(({ kind, value, title, by }) =>
			filled(kind === "value" ? words.values[value ?? "realised"] : words[kind], {
				title: titled(title),
				by: doerWords(by, audience, words),
			}),
		),
	);

const helped = ({ happened, audience, words }: Telling): string[] => {
	const lines = happened.helped.map(({ kind, title }) => filled(words[kind], { title: titled(title) }));
	const open = audience === "chapter" ? lines : [];
	return part(words.parts.helped, open, open.length < lines.length ? words.moreHelped : "");
};

const together = ({ happened, audience, words }: Telling): string[] => {
	const lines = happened.together.map(({ kind, title }) => filled(words[kind], { title: titled(title) }));
	const open = audience === "chapter" ? lines : [];
	return part(words.parts.together, open, open.length < lines.length ? words.moreTogether : "");
};

const spaces = ({ happened, audience, words }: Telling, language: string): string[] => {
	const lines = happened.spaces.map(({ kind, title, people, became }) =>
		filled(words.spaces[kind], {
			title: titled(title),
			people: peopleWords(people, language),
			became: plain(became ?? ""),
		}),
	);
	const open = audience === "chapter" ? lines : [];
	return part(words.parts.spaces, open, open.length < lines.length ? words.moreSpaces : "");
};

export type DraftText = { readonly title: string; readonly body: string; readonly language: string };

/**
 * What happened in a period, as a text that a steward goes on from, in the language of this tag where the site knows it.
 * Nothing in it reaches less far than the audience.
 */
export const draftText = (period: Period, happened: Happenings, audience: SummaryAudience, tag: string): DraftText => {
	const language = languageAmong([tag]);
	const words = wordsIn(draftWords, language);
	const telling = { happened, audience, words };
	const parts = [
		...met(telling, language),
		...practices(telling),
		...tried(telling, language),
		...told(telling),
		...helped(telling),
		...together(telling),
		...spaces(telling, language),
		...between(telling),
	];
	return {
		title: filled(wholeMonth(period) ? words.title : words.titleOfDays, { period: periodWords(period, language) }),
		body: parts.length > 0 ? parts.join("\n\n") : words.quiet,
		language,
	};
};
