import { asWritten, compareTexts, kindOfChange, type Part, type Saying, wordsIn } from "../practices/compare.ts";

/** What differs between two versions of a proposal: summed up, and piece by piece. */
export type Comparison = { readonly words: readonly string[]; readonly pieces: readonly Part[] };

export const compareProposals = (from: string, to: string, language: string, say: Saying = asWritten): Comparison => {
	const [a, b] = [say(from), say(to)];
	return {
		words: from === to ? [] : [kindOfChange(a, b, "The proposal")],
		pieces: a === b ? [] : compareTexts(a, b, wordsIn(language)),
	};
};
