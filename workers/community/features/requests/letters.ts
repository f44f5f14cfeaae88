import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";
import { requestWords } from "./letter-words.ts";

type Words = Omit<Letter, "recipient">;

/** To somebody who is asked for something. Declining needs no reason, and the letter says so. */
export const requestLetter = (
	from: Sender,
	asked: {
		readonly toName: string;
		readonly fromName: string;
		readonly reason: string;
		readonly title: string;
	},
): Words => {
	const words = wordsIn(requestWords, from.language);
	const values = { by: asked.fromName, title: asked.title, reason: asked.reason };
	const said = [filled(words.said, values), ...(asked.reason ? [filled(words.why, values)] : [])];
	return {
		subject: filled(words.subject, values),
		body: letterText(
			from,
			[said.join("\n"), words.answer, `${from.origin}/me/requests`, `${words.decline}\n${words.noMore}`],
			asked.toName,
		),
	};
};
