import type { Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";

type Words = Omit<Letter, "recipient">;

/**
 * To everybody who is asked, whether they have answered or not: a letter to those who haven't would tell, in the outbox and
 * in their mail, who they are.
 */
export const pulseLetter = (
	from: Sender,
	{ id, name }: { readonly id: string; readonly name: string | null },
): Words => ({
	subject: `One minute for trust: ${name ?? from.name}`,
	body: `Hello,

In a few days the trust pulse of ${name ?? from.name} ends: a few questions, answered without a name. If you haven’t answered yet, it takes a minute:

${from.origin}/pulses/${id}

This letter goes to everybody once, also to those who have answered: nobody keeps a list of who has.

${from.name}
${from.origin}
`,
});
