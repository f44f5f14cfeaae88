import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";
import { pulseLetterWords } from "./letter-words.ts";

type Words = Omit<Letter, "recipient">;

/**
 * To everybody who is asked, whether they have answered or not: a letter to those who haven't would tell, in the outbox and
 * in their mail, who they are.
 */
export const pulseLetter = (
	from: Sender,
	{ id, name }: { readonly id: string; readonly name: string | null },
): Words => {
	const { subject, said, everybody } = wordsIn(pulseLetterWords, from.language);
	const values = { name: name ?? from.name };
	return {
		subject: filled(subject, values),
		body: letterText(from, [filled(said, values), `${from.origin}/pulses/${id}`, everybody]),
	};
};
