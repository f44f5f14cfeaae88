import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";
import { assistWords } from "./letter-words.ts";
import type { Phase } from "./rules.ts";

type Words = Omit<Letter, "recipient">;
type Told = { readonly id: string; readonly title: string };

const at = (from: Sender, id: string): string => `${from.origin}/assists/${id}`;

const letter = (
	from: Sender,
	told: Told,
	words: { readonly subject: string; readonly said: string; readonly rest: string },
	values: Readonly<Record<string, string>> = {},
): Words => {
	const all = { ...values, title: told.title };
	return {
		subject: filled(words.subject, all),
		body: letterText(from, [filled(words.said, all).trim(), at(from, told.id), words.rest]),
	};
};

/** To who brought it. What was said isn't in it: that stays where it was said. */
export const contributedLetter = (from: Sender, told: Told): Words =>
	letter(from, told, wordsIn(assistWords, from.language).contributed);

/** To those who took part, when it goes on. */
export const movedLetter = (from: Sender, told: Told, phase: Phase): Words => {
	const { moved, phases, opened } = wordsIn(assistWords, from.language);
	const values = { opened: opened[phase], phase: phases[phase] };
	return letter(from, told, { subject: "{phase}: {title}", ...moved }, values);
};

/** To who brought it and who facilitates, once the day is over by which a phase was meant to end. */
export const overdueLetter = (from: Sender, told: Told, phase: Phase): Words => {
	const { overdue, phases } = wordsIn(assistWords, from.language);
	return letter(from, told, overdue, { phase: phases[phase] });
};

/** To who brought it, on the day that they set. */
export const askAgainLetter = (from: Sender, told: Told): Words =>
	letter(from, told, wordsIn(assistWords, from.language).askAgain);
