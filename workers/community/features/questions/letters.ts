import type { Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";

/** A question that was answered. */
export type Answered = { readonly id: string; readonly title: string };

const line = (from: Sender, { id, title }: Answered): string => `${title}\n${from.origin}/questions/${id}`;

/** To somebody whose questions were answered since the last such letter. */
export const answeredLetter = (
	from: Sender,
	name: string,
	questions: readonly Answered[],
): Omit<Letter, "recipient"> => ({
	subject: questions.length === 1 ? "Your question has an answer" : "Your questions have answers",
	body: `Hello ${name},

Somebody has answered:

${questions.map((one) => line(from, one)).join("\n\n")}

When one of them helped, close the question and say what it was; others will find it.
However many answer, you get at most one such letter an hour.

${from.name}
${from.origin}
`,
});
