import type { Sender } from "#identity/letters.ts";
import type { TextTo } from "../../db/person-letters.ts";
import type { ReaderAnswer } from "./rules.ts";

type Words = Omit<TextTo, "to">;
/** A working copy, and what it is made of: who can’t read that hears of neither. */
type Copy = { readonly id: string; readonly sourceId: string };

const signed = (from: Sender): string => `${from.name}\n${from.origin}\n`;

/** To whoever is asked to read a text without its names. Neither text is in it: what they are about stays here. */
export const readerLetter = (from: Sender, writer: string, { id, sourceId }: Copy): Words => ({
	kind: "reading",
	about: [sourceId],
	subject: `${writer} asks you to read something a second time`,
	body: `Hello,

${writer} wants to tell something further without the names in it, and asks you to read it beside the original: could anybody still be recognised?

${from.origin}/deidentify/${id}

You can say no there without a reason.

${signed(from)}`,
});

const became: Readonly<Record<ReaderAnswer, (reader: string) => string>> = {
	approve: (reader) => `${reader} has read it, and thinks that nobody can be recognised. You can tell it now.`,
	return: (reader) => `${reader} has read it, and says what might still be recognised.`,
	decline: () => "Whom you asked can’t read it this time. Perhaps somebody else can.",
};

/** To its writer, when the second reader has answered. */
export const readLetter = (from: Sender, reader: string, answer: ReaderAnswer, { id, sourceId }: Copy): Words => ({
	kind: "reading",
	about: [sourceId],
	subject: answer === "decline" ? "Your text still needs a second reader" : "Your text was read a second time",
	body: `Hello,

${became[answer](reader)}

${from.origin}/deidentify/${id}

${signed(from)}`,
});
