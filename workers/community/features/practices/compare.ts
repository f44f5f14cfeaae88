import { type Borrowable, borrowable } from "../adoptions/rules.ts";
import { fieldWords } from "./rules.ts";
import type { PracticeRead } from "./store.ts";

export type Part = { readonly value: string; readonly added?: boolean; readonly removed?: boolean };

/** What changed between two versions: `words` sums it up, `fields` holds each text that differs, piece by piece. */
export type Comparison = {
	readonly words: readonly string[];
	readonly fields: readonly { readonly field: "title" | Borrowable; readonly label: string; readonly parts: readonly Part[] }[];
};

/** Beyond this many insertions and deletions two texts are two texts, and comparing them would only cost time. */
const mostEdits = 2_000;

const outcomes = { worked: "worked", mixed: "mixed", "did-not-work": "did not work", untried: "untried" } as const;

const wholly = (from: string, to: string): Part[] => [
	...(from ? [{ value: from, removed: true }] : []),
	...(to ? [{ value: to, added: true }] : []),
];

const kindOfChange = (from: string, to: string, label: string): string =>
	from === "" ? `“${label}” is new.` : to === "" ? `“${label}” was taken out.` : `“${label}” was rewritten.`;

/** Compares two versions of a practice, older first. The library is loaded only here. */
export const compareVersions = async (from: PracticeRead, to: PracticeRead): Promise<Comparison> => {
	const { diffWordsWithSpace } = await import("diff");
	const segmenter = new Intl.Segmenter(to.language, { granularity: "word" });
	const parts = (a: string, b: string): Part[] =>
		diffWordsWithSpace(a, b, { intlSegmenter: segmenter, maxEditLength: mostEdits })?.map(({ value, added, removed }) => ({
			value,
			...(added ? { added } : {}),
			...(removed ? { removed } : {}),
		})) ?? wholly(a, b);
	const texts = [
		{ field: "title" as const, label: "Title", a: from.title, b: to.title },
		...borrowable.map((field) => ({ field, label: fieldWords[field].label, a: from.texts[field], b: to.texts[field] })),
	].filter(({ a, b }) => a !== b);
	return {
		words: [
			...(from.status === to.status ? [] : [`It went from “${outcomes[from.status]}” to “${outcomes[to.status]}”.`]),
			...texts.map(({ a, b, label }) => kindOfChange(a, b, label)),
		],
		fields: texts.map(({ field, label, a, b }) => ({ field, label, parts: parts(a, b) })),
	};
};
