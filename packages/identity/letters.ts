import { filled, languageAmong, wordsIn } from "#core/tongues.ts";
import { letterWords } from "./letter-words.ts";
import type { Letter } from "./outbox.ts";

/** The site that writes, as its letters name it, and the language in which it does: a tag. */
export type Sender = { readonly name: string; readonly origin: string; readonly language: string };

/** The same site, as it writes to somebody who speaks these languages; its own otherwise. */
export const senderTo = (from: Sender, spoken: readonly string[]): Sender => ({
	...from,
	language: languageAmong([...spoken, from.language]),
});

export const linkOf = (origin: string, secret: string): string => `${origin}/sign-in/${secret}`;

/** What a letter begins with. */
export const helloIn = (language: string, name = ""): string => {
	const { hello, helloName } = wordsIn(letterWords, language);
	return name ? filled(helloName, { name }) : hello;
};

/** A letter in plain text: a greeting, what it says in paragraphs, and who writes. What is empty is left out. */
export const letterText = (from: Sender, paragraphs: readonly (string | null)[], name = ""): string => {
	const said = paragraphs.filter((one) => one !== null && one !== "");
	return [helloIn(from.language, name), ...said, `${from.name}\n${from.origin}\n`].join("\n\n");
};

/** Somebody asked to sign in. */
export const signInLetter = (from: Sender, secret: string): Omit<Letter, "recipient"> => {
	const words = wordsIn(letterWords, from.language).signIn;
	const values = { site: from.name };
	return {
		subject: filled(words.subject, values),
		body: letterText(from, [filled(words.open, values), linkOf(from.origin, secret), words.rest]),
	};
};

/** Somebody follows an invitation. */
export const arrivalLetter = (from: Sender, name: string, secret: string): Omit<Letter, "recipient"> => {
	const words = wordsIn(letterWords, from.language).arrival;
	const values = { site: from.name };
	return {
		subject: filled(words.subject, values),
		body: letterText(from, [filled(words.open, values), linkOf(from.origin, secret), words.rest], name),
	};
};
