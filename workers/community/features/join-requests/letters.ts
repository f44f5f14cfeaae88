import { linkOf, type Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";

type Words = Omit<Letter, "recipient">;

const said = (words: string): string => (words === "" ? "" : `\n${words}\n`);

/** To somebody whom a steward welcomes. */
export const welcomeLetter = (from: Sender, name: string, words: string, secret: string): Words => ({
	subject: `Welcome to ${from.name}`,
	body: `Hello ${name},

you asked to join ${from.name}, and you are welcome.
${said(words)}
Open this page to come in:

${linkOf(from.origin, secret)}

It works once, and for two weeks.

${from.name}
${from.origin}
`,
});

/** To somebody whom a steward doesn't let in. */
export const declineLetter = (from: Sender, name: string, words: string): Words => ({
	subject: `Your wish to join ${from.name}`,
	body: `Hello ${name},

you asked to join ${from.name}. It didn’t work out this time.
${said(words)}
${from.name}
${from.origin}
`,
});

/** To the stewards. What the visitor wrote isn't in it: the page has it, and mail is read by many machines. */
export const askedLetter = (from: Sender): Words => ({
	subject: `Somebody asks to join ${from.name}`,
	body: `Hello,

somebody asks to join ${from.name}. Answer them here:

${from.origin}/steward/join-requests

${from.name}
${from.origin}
`,
});
