import { listed } from "#core/listed.ts";
import type { Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";
import { mostInLetter, type Unheard } from "./mail-store.ts";
import { answerLine } from "./reply-rules.ts";

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
	const told = said.slice(0, mostInLetter);
	const named = told.some((one) => one.named === 1);
	const who = listed([...new Set(told.map(({ by }) => by))]);
	const page = `${from.origin}/conversations/${conversationId}`;
	const called = title.replace(/\s+/g, " ").trim();
	const words = told.map(({ by, text }) => `${by}:\n\n${quoted(text)}`).join("\n\n");
	return {
		subject: `${called} (${from.name})`,
		...(replyTo ? { replyTo } : {}),
		body: `${replyTo ? `---- ${answerLine} ----\n\n` : ""}${who} wrote in a conversation that you follow${named ? ", and called you by name" : ""}: “${called}”

${words}
${said.length > mostInLetter ? "\nMore was said since; it is all on the page.\n" : ""}
Read it, and answer there:
${page}
${replyTo ? "\nOr answer this letter: what you write comes to everybody in the conversation, in your name.\n" : ""}
To hear no more of it, mute it on its page. When mail may come: ${from.origin}/me/mail

${from.name}
${from.origin}
`,
	};
};
