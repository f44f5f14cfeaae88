import { dayIn, filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import { spaceWords } from "./letter-words.ts";
import type { Ending } from "./store.ts";

type Words = { readonly subject: string; readonly body: string };

/** Before a space ends: what did it teach, and what becomes of it? */
export const endingLetter = (from: Sender, space: Pick<Ending, "id" | "name" | "endsOn">): Words => {
	const words = wordsIn(spaceWords, from.language).ending;
	const values = { space: space.name, day: dayIn(from.language, space.endsOn) };
	return {
		subject: filled(words.subject, values),
		body: letterText(from, [
			filled(words.said, values),
			`${words.taught}\n${from.origin}/reflections/new?group=${space.id}`,
			`${words.becomes}\n${from.origin}/spaces/${space.id}/group`,
		]),
	};
};

/** On the day after: it has closed. */
export const endedLetter = (from: Sender, space: Pick<Ending, "id" | "name">): Words => {
	const words = wordsIn(spaceWords, from.language).ended;
	const values = { space: space.name };
	return {
		subject: filled(words.subject, values),
		body: letterText(from, [
			filled(words.said, values),
			`${words.read}\n${from.origin}/groups/${space.id}`,
			`${words.goOn}\n${from.origin}/spaces/${space.id}/group`,
		]),
	};
};
