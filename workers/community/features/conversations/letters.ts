import { filled, listedIn, wordsIn } from "#core/tongues.ts";
import type { Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";
import { conversationWords } from "./letter-words.ts";
import { mostInLetter, type Unheard } from "./mail-store.ts";

/** As much of one message as a letter repeats; the rest is on the page. */
const longestInLetter = 3_000;

const shortened = (text: string): string =>
	text.length <= longestInLetter ? text : `${text.slice(0, longestInLetter).trimEnd()} …`;

/** Indented, so that nothing that was said passes for a line of ours. */
const quoted = (text: string): string =>
	shortened(text)
		.split("\n")
		.map((line) => `    ${line}`.trimEnd())
		.join("\n");

/** Everything new in one conversation, for one of those who follow it. */
export const conversationLetter = (
	from: Sender,
	{ conversationId, title, said }: Pick<Unheard, "conversationId" | "title" | "said">,
	replyTo: string | undefined,
): Omit<Letter, "recipient"> => {
	const words = wordsIn(conversationWords, from.language);
	const told = said.slice(0, mostInLetter);
	const people = listedIn(from.language, [...new Set(told.map(({ by }) => by || words.somebody))]);
	const page = `${from.origin}/conversations/${conversationId}`;
	const called = title.replace(/\s+/g, " ").trim();
	const lead = told.some((one) => one.named === 1) ? words.calledYou : words.wrote;
	return {
		subject: `${called} (${from.name})`,
		...(replyTo ? { replyTo } : {}),
		body: [
			...(replyTo ? [`---- ${words.answerAbove} ----`] : []),
			filled(lead, { people, title: called }),
			...told.map(({ by, text }) => `${by}:\n\n${quoted(text)}`),
			...(said.length > mostInLetter ? [words.more] : []),
			`${words.read}\n${page}`,
			...(replyTo ? [words.answer] : []),
			`${words.mute} ${from.origin}/me/mail`,
			`${from.name}\n${from.origin}\n`,
		].join("\n\n"),
	};
};
