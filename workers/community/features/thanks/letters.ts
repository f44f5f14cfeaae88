import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";
import { thanksWords } from "./letter-words.ts";

type Given = { readonly by: string; readonly text: string; readonly title: string | null; readonly href: string };

/** Tells somebody of the thanks that they were given. */
export const thanksLetter = (from: Sender, { by, text, title, href }: Given): Omit<Letter, "recipient"> => {
	const words = wordsIn(thanksWords, from.language);
	const values = { by, title: title ?? "" };
	return {
		subject: filled(words.subject, values),
		body: letterText(from, [
			filled(title ? words.thankedFor : words.thanked, values),
			text,
			`${from.origin}${href}`,
			filled(words.between, values),
		]),
	};
};
