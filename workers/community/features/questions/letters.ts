import { wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";
import { answeredWords } from "./letter-words.ts";

/** A question that was answered. */
export type Answered = { readonly id: string; readonly title: string };

const line = (from: Sender, { id, title }: Answered): string => `${title}\n${from.origin}/questions/${id}`;

/** To somebody whose questions were answered since the last such letter. */
export const answeredLetter = (
	from: Sender,
	name: string,
	questions: readonly Answered[],
): Omit<Letter, "recipient"> => {
	const words = wordsIn(answeredWords, from.language);
	return {
		subject: questions.length === 1 ? words.one : words.many,
		body: letterText(
			from,
			[words.said, ...questions.map((one) => line(from, one)), `${words.close}\n${words.anHour}`],
			name,
		),
	};
};
