import { dayIn, filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import { closingWords } from "./letter-words.ts";

type Words = { readonly subject: string; readonly body: string };
type Told = { readonly closesOn: string; readonly farewell: string; readonly contact: string };

/** All of a text, without its Markdown. */
const plainParagraphs = (text: string): string =>
	text
		.split(/\n\s*\n/)
		.map((paragraph) => plainExcerpt(paragraph, text.length))
		.join("\n\n");

/** To every member, once it is announced that the chapter closes. */
export const announcedLetter = (from: Sender, { closesOn, farewell, contact }: Told): Words => {
	const words = wordsIn(closingWords, from.language).announced;
	const values = { chapter: from.name, day: dayIn(from.language, closesOn), contact };
	return {
		subject: filled(words.subject, values),
		body: letterText(from, [
			filled(words.said, values),
			plainParagraphs(farewell),
			`${words.becomes}\n${from.origin}/closing`,
			words.words,
			`${words.take}\n${from.origin}/me/everything`,
			filled(words.after, values),
		]),
	};
};

/** To every member, when the end was called off. */
export const calledOffLetter = (from: Sender): Words => {
	const words = wordsIn(closingWords, from.language).calledOff;
	const values = { chapter: from.name };
	return { subject: filled(words.subject, values), body: letterText(from, [filled(words.said, values)]) };
};

/** To every member, when the day has come. */
export const closedLetter = (from: Sender, { contact }: Pick<Told, "contact">): Words => {
	const words = wordsIn(closingWords, from.language).closed;
	const values = { chapter: from.name, contact };
	return {
		subject: filled(words.subject, values),
		body: letterText(from, [filled(words.said, values), `${words.read}\n${from.origin}`, filled(words.after, values)]),
	};
};
