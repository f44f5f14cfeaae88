import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import { proposedWords } from "./letter-words.ts";

/** To who wrote a practice, when somebody proposes other words for it, and for which practice. */
export const proposedLetter = (
	from: Sender,
	{ id, by, title }: { readonly id: string; readonly by: string; readonly title: string },
) => {
	const { subject, said } = wordsIn(proposedWords, from.language);
	const values = { by, title };
	return {
		subject: filled(subject, values),
		body: letterText(from, [filled(said, values), `${from.origin}/proposals/${id}`]),
	};
};
