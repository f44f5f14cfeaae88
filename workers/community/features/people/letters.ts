import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import { leftWords } from "./letter-words.ts";

/** To the stewards, when somebody has left: who it was, and who noted it where they didn't leave by themselves. */
export const leftLetter = (
	from: Sender,
	{ name, by }: { readonly name: string; readonly by: string | undefined },
): { readonly subject: string; readonly body: string } => {
	const words = wordsIn(leftWords, from.language);
	const values = { name, by: by ?? "", chapter: from.name };
	return {
		subject: filled(words.subject, values),
		body: letterText(from, [
			`${filled(by ? words.noted : words.left, values)} ${words.deleted}`,
			`${filled(words.goesOn, values)}\n${from.origin}/people`,
		]),
	};
};
