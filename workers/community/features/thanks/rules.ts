import { problem } from "#core/problem.ts";

/** A few sentences: longer thanks are said in person. */
export const longestThanks = 1_500;

export const noThing = problem("not-found", "What you want to thank for is not there any more, or isn’t open to you.");
export const noPerson = problem("not-found", "There is no such person here.");
export const oneself = problem("invalid", "This is yours. Thank somebody who helped you with it.");
export const notInIt = problem("invalid", "This person can’t see what you thank for. Thank them without naming it.", {
	field: "to",
});
export const noThanks = problem("not-found", "There are no such thanks, or they aren’t yours to take back.");
