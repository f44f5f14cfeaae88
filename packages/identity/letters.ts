import type { Letter } from "./outbox.ts";

/** The site that writes, as its letters name it. */
export type Sender = { readonly name: string; readonly origin: string };

export const linkOf = (origin: string, secret: string): string => `${origin}/sign-in/${secret}`;

/** Somebody asked to sign in. */
export const signInLetter = (from: Sender, secret: string): Omit<Letter, "recipient"> => ({
	subject: `Sign in to ${from.name}`,
	body: `Hello,

Open this page to sign in to ${from.name}:

${linkOf(from.origin, secret)}

It works once, and for 15 minutes.
If it wasn’t you who asked, you needn’t do anything.

${from.name}
${from.origin}
`,
});

/** Somebody follows an invitation. */
export const arrivalLetter = (from: Sender, name: string, secret: string): Omit<Letter, "recipient"> => ({
	subject: `Welcome to ${from.name}`,
	body: `Hello ${name},

You were invited to ${from.name}. Open this page to come in:

${linkOf(from.origin, secret)}

It works once, and for a day.
If you don’t know what this is about, you needn’t do anything.

${from.name}
${from.origin}
`,
});
