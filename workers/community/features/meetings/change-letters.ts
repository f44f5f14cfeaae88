import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import { letterTime } from "../reminders/rules.ts";
import { changeWords } from "./change-words.ts";

/** A meeting as it is from now on. */
export type Changed = {
	readonly id: string;
	/** Empty where its words were removed. */
	readonly title: string;
	readonly startsAt: number;
	readonly place: string;
	readonly link: string;
	/** Said when it was cancelled; null while it is planned. */
	readonly word: string | null;
};

type Words = { readonly subject: string; readonly body: string };

/** To who said that they come, when a meeting is at another time or place now, or isn't at all. */
export const changedLetter = (from: Sender, meeting: Changed, zone: string): Words => {
	const { id, startsAt, place, link, word } = meeting;
	const words = wordsIn(changeWords, from.language);
	const title = meeting.title || words.untitled;
	const when = letterTime(startsAt, zone, from.language);
	const page = `${from.origin}/meetings/${id}`;
	const told =
		word === null
			? [words.now, [title, when, place, link].filter(Boolean).join("\n"), `${words.cannot}\n${page}`]
			: [filled(words.off, { title, when }), word && `“${word}”`, `${words.page}\n${page}`];
	return {
		subject: filled(word === null ? words.changed : words.calledOff, { title }),
		body: letterText(from, told),
	};
};
