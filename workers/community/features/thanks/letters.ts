import type { Letter } from "#identity/outbox.ts";

type Given = { readonly from: string; readonly text: string; readonly title: string | null; readonly href: string };
type Sender = { readonly name: string; readonly origin: string };

/** Tells somebody of the thanks that they were given. */
export const thanksLetter = (site: Sender, given: Given): Omit<Letter, "recipient"> => ({
	subject: `${given.from} thanked you`,
	body: [
		given.title ? `${given.from} thanked you for “${given.title}”:` : `${given.from} thanked you:`,
		given.text,
		`${site.origin}${given.href}`,
		`This letter comes from ${site.name}. Nobody but you and ${given.from} sees these words.`,
	].join("\n\n"),
});
