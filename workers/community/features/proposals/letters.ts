import type { Sender } from "#identity/letters.ts";

/** To who wrote a practice, when somebody proposes other words for it, and for which practice. */
export const proposedLetter = (
	from: Sender,
	{ id, by, title }: { readonly id: string; readonly by: string; readonly title: string },
) => ({
	subject: `Proposed: a new version of ${title}`,
	body: `Hello,

${by} has learned something, and proposes other words for your practice “${title}”. Take in what you like of them, or say why not:

${from.origin}/proposals/${id}

${from.name}
${from.origin}
`,
});
