import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, linkOf, type Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";
import { joinWords } from "./letter-words.ts";

type Words = Omit<Letter, "recipient">;

/** To somebody whom a steward welcomes. */
export const welcomeLetter = (from: Sender, name: string, words: string, secret: string): Words => {
	const { subject, said, open, once } = wordsIn(joinWords, from.language).welcome;
	const values = { chapter: from.name };
	return {
		subject: filled(subject, values),
		body: letterText(from, [filled(said, values), words, open, linkOf(from.origin, secret), once], name),
	};
};

/** To somebody who asked although they are in already, whatever the steward answered: nothing about them has changed. */
export const memberLetter = (from: Sender, name: string, words: string, secret: string): Words => {
	const { subject, said, open, once } = wordsIn(joinWords, from.language).member;
	const values = { chapter: from.name };
	return {
		subject: filled(subject, values),
		body: letterText(from, [filled(said, values), words, open, linkOf(from.origin, secret), once], name),
	};
};

/** To somebody whom a steward doesn't let in. */
export const declineLetter = (from: Sender, name: string, words: string): Words => {
	const { subject, said, open } = wordsIn(joinWords, from.language).decline;
	const values = { chapter: from.name };
	return {
		subject: filled(subject, values),
		body: letterText(from, [filled(said, values), words, open, `${from.origin}/shared`], name),
	};
};

/** Stands for how many wait, which only the database knows when the letter is written. */
export const howMany = "{how many}";

/** To the stewards. What visitors wrote isn't in it: the page has it, and mail is read by many machines. */
export const askedLetters = (from: Sender): { readonly one: Words; readonly many: Words } => {
	const words = wordsIn(joinWords, from.language);
	const values = { chapter: from.name, many: howMany };
	const letter = ({ subject, said }: { subject: string; said: string }): Words => ({
		subject: filled(subject, values),
		body: letterText(from, [filled(said, values), `${from.origin}/steward/join-requests`, words.anHour]),
	});
	return { one: letter(words.one), many: letter(words.many) };
};
