import type { Sender } from "#identity/letters.ts";

/** To the stewards, when somebody has left: who it was, and who noted it where they didn't leave by themselves. */
export const leftLetter = (
	from: Sender,
	{ name, by }: { readonly name: string; readonly by: string | undefined },
): { readonly subject: string; readonly body: string } => ({
	subject: `${name} has left ${from.name}`,
	body: `Hello,

${by ? `${by} has noted that ${name} has left.` : `${name} has left.`} Their profile and their address are deleted here, and so this letter is all that tells you.

What they coordinated goes on with whoever is in it longest. Look at who is here:
${from.origin}/people

${from.name}
${from.origin}
`,
});
