import type { Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";

type Words = Omit<Letter, "recipient">;

/** To somebody who is asked for something. Declining needs no reason, and the letter says so. */
export const requestLetter = (
	from: Sender,
	asked: {
		readonly toName: string;
		readonly fromName: string;
		readonly reason: string;
		readonly title: string;
	},
): Words => ({
	subject: `${asked.fromName} asks for your help`,
	body: `Hello ${asked.toName},

${asked.fromName} thinks that you may be able to help with “${asked.title}”.${
		asked.reason ? `\nWhy you: ${asked.reason}` : ""
	}

Read it, and answer if you like:

${from.origin}/me/requests

If you can’t this time, say so there with one press; no reason is needed. If you do nothing, it lapses after two weeks.
There you can also say that you don’t take such requests.

${from.name}
${from.origin}
`,
});
