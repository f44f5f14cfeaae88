import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { placesOf, standsIn } from "./found-rules.ts";

/** What a marked name is the name of. */
export const whats = ["person", "organisation", "place", "other"] as const;
export type What = (typeof whats)[number];

export const whatWords: Readonly<Record<What, string>> = {
	person: "A person",
	organisation: "An organisation",
	place: "A place",
	other: "Something else that gives it away",
};

/** A place of one of the texts, and what stands there instead. */
export type Mark = {
	readonly field: string;
	readonly from: number;
	readonly to: number;
	readonly what: What;
	readonly instead: string;
};

/** One of the texts of which something consists. */
export type Field = { readonly field: string; readonly label: string; readonly text: string };

/** Words that are marked wherever they stand. */
export type MarkedWords = { readonly words: string; readonly what: What; readonly instead: string };

export const longestWords = 200;
/** Three fields each, of the 300 that one form may have; nobody reads more with care. */
export const mostMarked = 80;
/** More places of a text than this aren't names, but letters or the like: no text is left of it. */
export const mostPlaces = 2_000;

export const noWork = problem("not-found", "There is nothing like this here, or it isn’t open to you.");

const overlaps = (mark: Mark, others: readonly Mark[]): boolean =>
	others.some((other) => other.field === mark.field && mark.from < other.to && other.from < mark.to);

/** The places of marked words in the texts; where two overlap, the longer one holds. No more than one beyond `mostPlaces`. */
export const marksFor = (fields: readonly Field[], marked: readonly MarkedWords[]): Mark[] => {
	const longestFirst = [...marked].sort((a, b) => b.words.length - a.words.length);
	const marks: Mark[] = [];
	for (const { words, what, instead } of longestFirst)
		for (const { field, text } of fields)
			for (const place of placesOf(text, words)) {
				if (marks.length > mostPlaces) return marks;
				const mark = { field, ...place, what, instead };
				if (!overlaps(mark, marks)) marks.push(mark);
			}
	return marks;
};

/** The words that marks stand on, each once, with the number of places. */
export const markedWords = (fields: readonly Field[], marks: readonly Mark[]): (MarkedWords & { places: number })[] => {
	const found = new Map<string, MarkedWords & { places: number }>();
	for (const { field, from, to, what, instead } of marks) {
		const text = fields.find((one) => one.field === field)?.text ?? "";
		const words = text.slice(from, to).replace(/\s+/g, " ");
		const key = words.toLowerCase();
		const before = found.get(key);
		found.set(key, before ? { ...before, places: before.places + 1 } : { words, what, instead, places: 1 });
	}
	return [...found.values()];
};

/** Where a sentence begins, what stands instead begins with a capital, too. */
const fitted = (before: string, instead: string): string =>
	/(^|[.!?…]["”’»)]*\s+|\n)[\s*_>#"“„«¿¡(-]*$/u.test(before)
		? instead.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
		: instead;

/** The texts as they will read. */
export const replaced = (fields: readonly Field[], marks: readonly Mark[]): Field[] =>
	fields.map((one) => ({
		...one,
		text: marks
			.filter(({ field }) => field === one.field)
			.sort((a, b) => b.from - a.from)
			.reduce(
				(text, { from, to, instead }) => text.slice(0, from) + fitted(text.slice(0, from), instead) + text.slice(to),
				one.text,
			),
	}));

/** Refuses texts in which a marked name would still stand: as part of what replaces another, for one. */
export const nothingLeft = (fields: readonly Field[], marks: readonly Mark[]): Result<void> => {
	const result = replaced(fields, marks);
	for (const { words } of markedWords(fields, marks)) {
		const left = result.find(({ text }) => standsIn(text, words));
		if (left)
			return problem("invalid", `“${words}” would still stand under “${left.label}”. Please put other words there.`, {
				field: "choices",
			});
	}
	return ok(undefined);
};

/** Tags that hold none of the marked names. */
export const tagsWithout = (tags: readonly string[], fields: readonly Field[], marks: readonly Mark[]): string[] => {
	const gone = markedWords(fields, marks).map(({ words }) => words);
	return tags.filter((tag) => !gone.some((words) => standsIn(tag, words)));
};

/** A number that differs when the texts do, for what has no versions of its own. */
export const checksumOf = (fields: readonly Field[]): number => {
	let sum = 7;
	for (const character of fields.map(({ field, text }) => `${field}:${text}`).join("\n"))
		sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
	return sum;
};

/** What a second reader says: it can go, not yet, or that they can’t read it this time. */
export type ReaderAnswer = "approve" | "return" | "decline";
