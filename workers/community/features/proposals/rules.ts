import type { PracticeStatus } from "#protocol/content.ts";
import { type Borrowable, borrowable, sameWords, type Texts } from "../adoptions/rules.ts";
import { fieldWords } from "../practices/rules.ts";

/** What a new version can say otherwise. Topics and language stay with whoever writes the practice. */
export const proposable = ["title", "status", ...borrowable] as const;
export type Proposable = (typeof proposable)[number];
export type Changes = Readonly<Partial<Record<Proposable, string>>>;

/** As long as the word that stays with a version, which it becomes. */
export { longestReason } from "../practices/rules.ts";
/** A word back, not another practice. */
export const longestAnswer = 2_000;

export type Words = { readonly title: string; readonly status: PracticeStatus; readonly texts: Texts };

export const fieldLabel = (field: Proposable): string =>
	field === "title" ? "Title" : field === "status" ? "What came of it" : fieldWords[field].label;

const wordOf = (words: Words, field: Proposable): string =>
	field === "title" || field === "status" ? words[field] : words.texts[field];

/** What is said in some of the fields. */
export const wordsIn = (words: Words, fields: readonly Proposable[]): Changes =>
	Object.fromEntries(fields.map((field) => [field, wordOf(words, field)]));

/** What somebody changed: the fields that say something else than they did, with their new words. */
export const changesOf = (before: Words, after: Words): Changes =>
	Object.fromEntries(
		proposable
			.filter((field) => !sameWords(wordOf(before, field), wordOf(after, field)))
			.map((field) => [field, wordOf(after, field)]),
	);

/** The fields that a proposal changes, in the order in which they are read. */
export const changedFields = (changes: Changes): Proposable[] =>
	proposable.filter((field) => changes[field] !== undefined);

/** A practice as it would read with some of the changes in it. */
export const withChanges = <T extends Words>(now: T, changes: Changes, taken: readonly Proposable[]): T => {
	const has = (field: Proposable) => taken.includes(field) && changes[field] !== undefined;
	return {
		...now,
		title: has("title") ? (changes.title ?? now.title) : now.title,
		status: has("status") ? (changes.status as PracticeStatus) : now.status,
		texts: Object.fromEntries(
			borrowable.map((field: Borrowable) => [field, has(field) ? (changes[field] ?? "") : now.texts[field]]),
		) as Texts,
	};
};

/**
 * Fields that were written anew since the version that a proposal was made on, and say something else than it does: taking
 * the proposal in would undo what somebody else wrote there.
 */
export const clashing = (changes: Changes, base: Words, now: Words): Proposable[] =>
	changedFields(changes).filter(
		(field) =>
			!sameWords(wordOf(base, field), wordOf(now, field)) && !sameWords(wordOf(now, field), changes[field] ?? ""),
	);

/** Fields whose words the practice doesn't have yet. */
export const stillNew = (changes: Changes, now: Words): Proposable[] =>
	changedFields(changes).filter((field) => !sameWords(wordOf(now, field), changes[field] ?? ""));
