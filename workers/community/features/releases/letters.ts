import type { Sender } from "#identity/letters.ts";

type Words = { readonly subject: string; readonly body: string };

/** To somebody whose words may be among those that another wishes to bring out. The words stand on the page alone. */
export const askedLetter = (
	{ name, origin }: Sender,
	of: { readonly id: string; readonly title: string; readonly by: string },
): Words => ({
	subject: `${of.by} asks whether your words may be read by more people`,
	body: [
		`${of.by} would like everyone in ${name} to read something that was said among you: “${of.title}”.`,
		"Read the exact words, and say yes or no. A no needs no reason, and then nothing goes out.",
		`${origin}/releases/${of.id}`,
		name,
	].join("\n\n"),
});
