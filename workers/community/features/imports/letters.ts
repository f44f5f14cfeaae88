import { linkOf, type Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";

/** To somebody whom a steward asks in, with others of a list that they had. */
export const askedInLetter = (
	from: Sender,
	by: string,
	name: string,
	secret: string,
): Pick<Letter, "subject" | "body"> => ({
	subject: `${by} asks you to ${from.name}`,
	body: `Hello ${name},

${by} looks after ${from.name}, a learning community, and would like to have you there too.

If you would like that as well, open this page:

${linkOf(from.origin, secret)}

It works once, and for two weeks. Until you open it you aren’t part of anything, and nobody there sees your name. If you
don’t want to come, you needn’t do anything: after two weeks we forget your address.

${from.name}
${from.origin}
`,
});
