import { problem } from "#core/problem.ts";

/**
 * Questions that a person asks of themselves: the social learning ethic (DOMAIN, B14), in the words of everyday. `key` is
 * what an answer is kept under, and stays.
 */
export const prompts = [
	{
		key: "difference",
		text: "What difference do I want to make, and what do I do to say it more clearly?",
		hint: "Who would notice it first? What would they notice?",
	},
	{
		key: "frankness",
		text: "What do I not say to myself frankly?",
		hint: "Hard questions, what I don’t know, what works and what doesn’t.",
	},
	{
		key: "crossing",
		text: "Where could I, being who I am, open a space or cross a boundary for learning?",
		hint: "Something that somebody else in my place could not do.",
	},
	{
		key: "alliances",
		text: "With whom do I begin to learn something new, and which old tie would I like to take up again?",
		hint: "One name is enough.",
	},
	{
		key: "voices",
		text: "Who are my learning partners, and which of them sees what I don’t?",
		hint: "Whose voice is missing at my table?",
	},
	{
		key: "living",
		text: "How much of this is in how I live, and in how I am with others?",
		hint: "The last week is a good place to look.",
	},
] as const;
export type PromptKey = (typeof prompts)[number]["key"];
export const promptKeys = prompts.map(({ key }) => key) as [PromptKey, ...PromptKey[]];

export const promptText = (key: string): string => prompts.find((one) => one.key === key)?.text ?? key;

/** A few pages: who writes more writes a book. */
export const longestAnswer = 20_000;

/** One answer for what isn’t there and for what is somebody else’s. */
export const noAnswer = problem("not-found", "There is nothing like this among what you wrote.");
