import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, linkOf, type Sender } from "#identity/letters.ts";
import { invitedWords } from "./letter-words.ts";

/** To somebody who is asked to coordinate. */
export const invitedLetter = (from: Sender, by: string, name: string, secret: string) => {
	const { subject, said, once } = wordsIn(invitedWords, from.language);
	const values = { by, network: from.name };
	return {
		subject: filled(subject, values),
		body: letterText(from, [filled(said, values), linkOf(from.origin, secret), once], name),
	};
};
