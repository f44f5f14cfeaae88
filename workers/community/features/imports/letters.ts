import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, linkOf, type Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";
import { askedInWords } from "./letter-words.ts";

/** To somebody whom a steward asks in, with others of a list that they had. */
export const askedInLetter = (
	from: Sender,
	by: string,
	name: string,
	secret: string,
): Pick<Letter, "subject" | "body"> => {
	const { subject, said, open, rest, goodbye } = wordsIn(askedInWords, from.language);
	const values = { by, chapter: from.name };
	return {
		subject: filled(subject, values),
		body: letterText(from, [filled(said, values), open, linkOf(from.origin, secret), `${rest}\n${goodbye}`], name),
	};
};
