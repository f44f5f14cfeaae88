import { problem } from "#core/problem.ts";

/** What holds the words of several people, and may lie in a group (E2). */
export const sourceKinds = ["meeting", "assist", "conversation"] as const;

export const releaseStates = ["asking", "released", "declined", "withdrawn"] as const;
export type ReleaseState = (typeof releaseStates)[number];

export const longestTitle = 200;
/** As long as a reflection: that is what it becomes. */
export const longestText = 20_000;
/** More voices than these aren't brought into one text. */
export const mostAsked = 60;

export const noRelease = problem("not-found", "There is no such question, or it isn’t for you.");
export const noSource = problem(
	"not-found",
	"There is nothing here that could be brought out, or it isn’t open to you.",
);
export const openAlready = problem(
	"conflict",
	"Everyone in this chapter reads this already. What you make of it in your own words can be a reflection.",
);
export const tooManyVoices = problem(
	"conflict",
	`More than ${mostAsked} people have their words in this, and each would have to be asked. Tell of it in your own words.`,
);
export const settled = problem("conflict", "This has been settled meanwhile. Look at it again.");
export const notYours = problem("forbidden", "Whoever asked takes it back.");
