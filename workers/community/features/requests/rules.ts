import { day, second } from "#core/clock.ts";
import { problem } from "#core/problem.ts";

/** Who was asked and says nothing isn't asked for ever: then it lapses by itself. */
export const lapsesAfter = 14 * day;
/** "Lately", in what one sees of a person before asking them. */
export const lately = 30 * day;

/** Asked all at once, nobody feels asked. */
export const mostAskedAtOnce = 4;
/** More that wait for one person are a burden, and none of them would be answered well. */
export const mostWaitingFor = 6;

export const longestReason = 200;

export type RequestState = "waiting" | "done" | "declined" | "lapsed";

/** What somebody has been asked in the last weeks, requests and turns in meetings together (DOMAIN, B11). */
export const askedWords = (times: number): string => {
	if (times === 0) return "not asked lately";
	if (times === 1) return "asked once in the last month";
	return times === 2 ? "asked twice in the last month" : "asked several times in the last month";
};

export const noRequest = problem("not-found", "There is no such request to you.");
export const notOpenToThem = problem("invalid", "They can’t see this, so they can’t be asked about it.");
export const notNow = problem("conflict", "They don’t take requests just now. Somebody else may.");
export const askedAlready = problem("conflict", "They were asked about this already. Once is enough.");
/** In seconds: by then somebody may have answered. */
const retryAfter = day / second;

export const enoughAsked = problem("too-many", "Several people are asked already. Give them a few days first.", {
	retryAfter,
});
export const enoughWaiting = problem("too-many", "So many requests wait for them that one more would be a burden.", {
	retryAfter,
});
