import type { Sender } from "#identity/letters.ts";
import { letterTime } from "../reminders/rules.ts";

/** A meeting as it is from now on. */
export type Changed = {
	readonly id: string;
	readonly title: string;
	readonly startsAt: number;
	readonly place: string;
	readonly link: string;
	/** Said when it was cancelled; null while it is planned. */
	readonly word: string | null;
};

type Words = { readonly subject: string; readonly body: string };
type Reading = { readonly zone: string; readonly language: string };

/** To who said that they come, when a meeting is at another time or place now, or isn't at all. */
export const changedLetter = (from: Sender, meeting: Changed, { zone, language }: Reading): Words => {
	const { id, title, startsAt, place, link, word } = meeting;
	const when = letterTime(startsAt, zone, language);
	const told =
		word === null
			? `a meeting that you said you come to has changed. It is now:\n\n${[title, when, place, link].filter(Boolean).join("\n")}\n\nIf you can’t come now, say so on its page:`
			: `a meeting that you said you come to is called off: “${title}”, ${when}.${word ? `\n\n“${word}”` : ""}\n\nIts page:`;
	return {
		subject: `${word === null ? "Changed" : "Called off"}: ${title}`,
		body: `Hello,

${told}
${from.origin}/meetings/${id}

${from.name}
${from.origin}
`,
	};
};
