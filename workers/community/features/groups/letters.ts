import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import { addedWords } from "./letter-words.ts";
import type { GroupInList } from "./store.ts";

/** To somebody whom another has taken into a working group, a space or a circle. */
export const addedLetter = (
	from: Sender,
	to: Pick<GroupInList, "id" | "name" | "kind"> & { readonly by: string },
): { readonly subject: string; readonly body: string } => {
	const words = wordsIn(addedWords, from.language);
	const values = { by: to.by, name: to.name };
	return {
		subject: filled(words.subject, values),
		body: letterText(from, [
			filled(words.said[to.kind], values),
			`${words.look}\n${from.origin}/groups/${to.id}`,
			words.leave,
		]),
	};
};
