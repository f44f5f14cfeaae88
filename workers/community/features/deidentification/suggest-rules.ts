import { occurring, partsOf, placesOf, standsIn } from "./found-rules.ts";
import { type Field, type MarkedWords, markedWords, marksFor, type What } from "./rules.ts";

/** Names that this site knows, from its directory, its card and its links. */
export type KnownNames = {
	readonly people: readonly string[];
	readonly organisations: readonly string[];
	readonly places: readonly string[];
};

/** `sure`: somebody or something here is called so; otherwise it only looks like a name. */
export type Suggestion = MarkedWords & { readonly sure: boolean; readonly places: number };

const insteadWords: Readonly<Record<string, Readonly<Record<What, string>>>> = {
	en: { person: "a colleague", organisation: "an organisation", place: "a town", other: "…" },
	es: { person: "una colega", organisation: "una organización", place: "una ciudad", other: "…" },
	nl: { person: "een collega", organisation: "een organisatie", place: "een stad", other: "…" },
	sw: { person: "mwenzetu", organisation: "shirika moja", place: "mji mmoja", other: "…" },
};

/** What may stand instead of a name, in the text's language where we know how to say it. */
const insteadOf = (what: Exclude<What, never>, language: string): string =>
	(insteadWords[language.split("-")[0] ?? ""] ?? insteadWords.en)?.[what] ?? "…";

/** Marked by hand, a shorter name is found in every other word. */
const shortestName = 2;
/** As many as a writer looks through. */
const mostSure = 50;
const mostUnsure = 15;

/** Names of two or more capitalised words in a row, and single ones that don't begin a sentence. */
const capitalised = (text: string): string[] => {
	const runs = [...text.matchAll(/\p{Lu}[\p{L}’'-]+(?:[^\S\n]+\p{Lu}[\p{L}’'-]+)*/gu)];
	return runs
		.filter(({ index, 0: run }) => /\s/.test(run) || !/(^|[.!?:¿¡“"*#>-]\s*|\n\s*)$/u.test(text.slice(0, index)))
		.map(({ 0: run }) => run.replace(/[’'-]+(s)?$/u, ""));
};

/** What in the texts may have to be replaced: names that are known here first, then what only looks like one. */
export const suggestions = (fields: readonly Field[], known: KnownNames, language: string): Suggestion[] => {
	const found = new Map<string, Suggestion>();
	const occurs = occurring(fields.map(({ text }) => text).join("\n"));
	const count = (words: string, exact: boolean) =>
		fields.reduce((sum, { text }) => sum + placesOf(text, words, exact).length, 0);
	const add = (words: string, what: What, sure: boolean, exact: boolean) => {
		const key = words.trim().toLowerCase();
		if (key.length < shortestName || found.has(key) || !occurs(words)) return;
		const places = count(words, exact);
		if (places > 0) found.set(key, { words: words.trim(), what, instead: insteadOf(what, language), sure, places });
	};
	// A name of one word may be a word like any other when it is written small.
	for (const name of known.people) add(name, "person", true, !/\s/.test(name.trim()));
	for (const name of known.organisations) add(name, "organisation", true, false);
	for (const name of known.places)
		for (const place of [name, ...name.split(/\s*,\s*/)]) add(place, "place", true, true);
	for (const name of known.people) for (const part of partsOf(name)) add(part, "person", true, true);

	// A part of a name need not be looked through where it stands only within the whole.
	const own = new Set(
		markedWords(fields, marksFor(fields, [...found.values()])).map(({ words }) => words.toLowerCase()),
	);
	const sure = [...found.values()].filter(({ words }) => own.has(words.toLowerCase())).slice(0, mostSure);
	const covered = (run: string) => sure.some(({ words }) => standsIn(words, run) || standsIn(run, words));
	for (const { text } of fields) for (const run of capitalised(text)) if (!covered(run)) add(run, "other", false, true);
	const unsure = [...found.values()].filter((one) => !one.sure).slice(0, mostUnsure);
	return [...sure, ...unsure];
};
