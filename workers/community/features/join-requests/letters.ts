import { linkOf, type Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";

type Words = Omit<Letter, "recipient">;

const said = (words: string): string => (words === "" ? "" : `\n${words}\n`);
const signed = (from: Sender): string => `${from.name}\n${from.origin}\n`;

/** To somebody whom a steward welcomes. */
export const welcomeLetter = (from: Sender, name: string, words: string, secret: string): Words => ({
	subject: `Welcome to ${from.name}`,
	body: `Hello ${name},

You asked to join ${from.name}, and you are welcome.
${said(words)}
Open this page to come in:

${linkOf(from.origin, secret)}

It works once, and for two weeks.

${signed(from)}`,
});

/** To somebody who asked although they are in already, whatever the steward answered: nothing about them has changed. */
export const memberLetter = (from: Sender, name: string, words: string, secret: string): Words => ({
	subject: `You are in ${from.name} already`,
	body: `Hello ${name},

Somebody, most likely you, asked to join ${from.name} with this address. You are in already, so there is nothing to join.
${said(words)}
Open this page to sign in:

${linkOf(from.origin, secret)}

It works once, and for a day. Later, “Sign in” sends you a new one.
If it wasn’t you who asked, you needn’t do anything.

${signed(from)}`,
});

/** To somebody whom a steward doesn't let in. */
export const declineLetter = (from: Sender, name: string, words: string): Words => ({
	subject: `Your wish to join ${from.name}`,
	body: `Hello ${name},

Thank you for asking to join ${from.name}. We can’t take you in this time.
${said(words)}
What we share with everybody stays open to you:

${from.origin}/shared

${signed(from)}`,
});

/** Stands for how many wait, which only the database knows when the letter is written. */
export const howMany = "{how many}";

const asked = (from: Sender, who: string, answerThem: string): Words => ({
	subject: `${who} to join ${from.name}`,
	body: `Hello,

${who} to join ${from.name}, and ${answerThem}:

${from.origin}/steward/join-requests

However many ask, you get at most one such letter an hour.

${signed(from)}`,
});

/** To the stewards. What visitors wrote isn't in it: the page has it, and mail is read by many machines. */
export const askedLetters = (from: Sender): { readonly one: Words; readonly many: Words } => ({
	one: asked(from, "Somebody asks", "waits for a word from one of you"),
	many: asked(from, `${howMany} people ask`, "each waits for a word from one of you"),
});
