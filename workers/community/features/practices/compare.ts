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

/** Compares two texts word by word, in the manner of a language. */
export const compareTexts = (a: string, b: string, segmenter: Intl.Segmenter): Part[] => {
	const found =
		diffWordsWithSpace(a, b, { intlSegmenter: segmenter, maxEditLength: mostEdits }) ??
		diffLines(a, b, { maxEditLength: mostEdits });
	return found ? readable(found) : wholly(a, b);
};

/** By words: where a text differs. */
export const wordsIn = (language: string): Intl.Segmenter => new Intl.Segmenter(language, { granularity: "word" });

export const kindOfChange = (from: string, to: string, label: string): string =>
	from === "" ? `“${label}” is new.` : to === "" ? `“${label}” was taken out.` : `“${label}” was rewritten.`;

/** Compares two versions of a practice, older first. */
export const compareVersions = (from: PracticeRead, to: PracticeRead): Comparison => {
	const segmenter = wordsIn(to.language);
	const texts = [
		{ field: "title" as const, label: "Title", a: from.title, b: to.title },
		...borrowable.map((field) => ({ field, label: fieldWords[field].label, a: from.texts[field], b: to.texts[field] })),
	].filter(({ a, b }) => a !== b);
	return {
		words: [
			...(from.status === to.status ? [] : [`It went from “${outcomes[from.status]}” to “${outcomes[to.status]}”.`]),
			...texts.map(({ a, b, label }) => kindOfChange(a, b, label)),
		],
		fields: texts.map(({ field, label, a, b }) => ({ field, label, parts: compareTexts(a, b, segmenter) })),
	};
};
