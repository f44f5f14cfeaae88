import type { Sender } from "#identity/letters.ts";

/** To who wrote a practice, when somebody proposes other words for it. Neither is named that lies in a group. */
export const proposedLetter = (
	from: Sender,
	{ id, by, title }: { readonly id: string; readonly by: string; readonly title: string | null },
) => ({
	subject: title ? `Proposed: a new version of ${title}` : "A new version of your practice is proposed",
	body: `Hello,

${by} has learned something, and proposes other words for ${title ? `your practice “${title}”` : "a practice of yours"}. Take in what you like of them, or say why not:

${from.origin}/proposals/${id}

${from.name}
${from.origin}
`,
});
