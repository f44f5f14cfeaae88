import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import { releaseWords } from "./letter-words.ts";

type Words = { readonly subject: string; readonly body: string };

/** To somebody whose words may be among those that another wishes to bring out. The words stand on the page alone. */
export const askedLetter = (
	from: Sender,
	of: { readonly id: string; readonly title: string; readonly by: string },
): Words => {
	const { subject, said, answer } = wordsIn(releaseWords, from.language);
	const values = { by: of.by, title: of.title, chapter: from.name };
	return {
		subject: filled(subject, values),
		body: letterText(from, [filled(said, values), answer, `${from.origin}/releases/${of.id}`]),
	};
};
