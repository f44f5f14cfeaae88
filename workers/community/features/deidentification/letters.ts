import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import { readingWords } from "./letter-words.ts";
import type { ReaderAnswer } from "./rules.ts";

type Words = { readonly subject: string; readonly body: string };

/** To whoever is asked to read a text without its names. Neither text is in it: what they are about stays here. */
export const readerLetter = (from: Sender, writer: string, id: string): Words => {
	const { subject, said, rest } = wordsIn(readingWords, from.language).asked;
	const values = { person: writer };
	return {
		subject: filled(subject, values),
		body: letterText(from, [filled(said, values), `${from.origin}/deidentify/${id}`, rest]),
	};
};

/** To its writer, when the second reader has answered. */
export const readLetter = (from: Sender, reader: string, answer: ReaderAnswer, id: string): Words => {
	const { subject, said } = wordsIn(readingWords, from.language).answered[answer];
	return {
		subject,
		body: letterText(from, [filled(said, { person: reader }), `${from.origin}/deidentify/${id}`]),
	};
};
