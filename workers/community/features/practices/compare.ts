import { diffLines, diffWordsWithSpace } from "diff";
import { type Borrowable, borrowable } from "../adoptions/rules.ts";
import { fieldWords } from "./rules.ts";
import type { PracticeRead } from "./store.ts";

export type Part = { readonly value: string; readonly added?: boolean; readonly removed?: boolean };

/** What changed between two versions: `words` sums it up, `fields` holds each text that differs, piece by piece. */
export type Comparison = {
	readonly words: readonly string[];
	readonly fields: readonly {
		readonly field: "title" | Borrowable;
		readonly label: string;
		readonly parts: readonly Part[];
	}[];
};

/**
 * The cost of comparing grows with the square of the edits: 200 take some milliseconds of the 10 that a request has. What
 * differs in more words is compared line by line, and what differs in more lines is simply another text.
 */
const mostEdits = 200;

const outcomes = { worked: "worked", mixed: "mixed", "did-not-work": "did not work", untried: "untried" } as const;

const wholly = (from: string, to: string): Part[] => [
	...(from ? [{ value: from, removed: true }] : []),
	...(to ? [{ value: to, added: true }] : []),
];

/** Fewer words than this between two changes only make them harder to read. */
const fewWords = 3;

/** Changes that stand close together as one: first what was there, then what is there now. */
export const readable = (parts: readonly Part[]): Part[] => {
	const out: Part[] = [];
	let removed = "";
	let added = "";
	const flush = () => {
		if (removed !== "") out.push({ value: removed, removed: true });
		if (added !== "") out.push({ value: added, added: true });
		removed = "";
		added = "";
	};
	for (const [i, part] of parts.entries()) {
		const changing = removed !== "" || added !== "";
		const little = !part.value.includes("\n") && part.value.trim().split(/\s+/).length < fewWords;
		if (part.removed) removed += part.value;
		else if (part.added) added += part.value;
		else if (changing && little && i < parts.length - 1) {
			removed += part.value;
			added += part.value;
		} else {
			flush();
			out.push(part);
		}
	}
	flush();
	return out;
};

/** Where less than this part of a text stayed, it is simply another one: full stops that stayed help nobody to read it. */
const leastKept = 0.2;
const lettersIn = (parts: readonly Part[]): number => parts.reduce((sum, { value }) => sum + value.length, 0);

/** Compares two texts word by word, in the manner of a language. */
export const compareTexts = (a: string, b: string, segmenter: Intl.Segmenter): Part[] => {
	const found =
		diffWordsWithSpace(a, b, { intlSegmenter: segmenter, maxEditLength: mostEdits }) ??
		diffLines(a, b, { maxEditLength: mostEdits });
	const parts = found ? readable(found) : [];
	const kept = lettersIn(parts.filter((part) => !part.added && !part.removed));
	return kept < leastKept * Math.min(a.length, b.length) || !found ? wholly(a, b) : parts;
};

/** By words: where a text differs. */
export const wordsIn = (language: string): Intl.Segmenter => new Intl.Segmenter(language, { granularity: "word" });

/** How a text is compared: as it was written, or by what it says (`markdownWords`), for people to read. */
export type Saying = (text: string) => string;
export const asWritten: Saying = (text) => text;

export const kindOfChange = (from: string, to: string, label: string): string => {
	if (from === to) return `“${label}” says the same; only how it is set changed.`;
	return from === "" ? `“${label}” is new.` : to === "" ? `“${label}” was taken out.` : `“${label}” was rewritten.`;
};

/** Compares two versions of a practice, older first. */
export const compareVersions = (from: PracticeRead, to: PracticeRead, say: Saying = asWritten): Comparison => {
	const segmenter = wordsIn(to.language);
	const texts = [
		{ field: "title" as const, label: "Title", a: from.title, b: to.title },
		...borrowable.map((field) => ({ field, label: fieldWords[field].label, a: from.texts[field], b: to.texts[field] })),
	]
		.filter(({ a, b }) => a !== b)
		.map((one) => (one.field === "title" ? one : { ...one, a: say(one.a), b: say(one.b) }));
	return {
		words: [
			...(from.status === to.status ? [] : [`It went from “${outcomes[from.status]}” to “${outcomes[to.status]}”.`]),
			...texts.map(({ a, b, label }) => kindOfChange(a, b, label)),
		],
		fields: texts
			.filter(({ a, b }) => a !== b)
			.map(({ field, label, a, b }) => ({ field, label, parts: compareTexts(a, b, segmenter) })),
	};
};
