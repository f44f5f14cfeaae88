import type { Outcome } from "#protocol/content.ts";

/** A trial is told in a few paragraphs. */
export const longestWords = 4_000;

export const outcomeSentences: Readonly<Record<Outcome, string>> = {
	worked: "It worked, here, this time.",
	mixed: "Some of it worked, some of it didn’t.",
	"did-not-work": "It did not work. That is worth as much to the next person.",
};
