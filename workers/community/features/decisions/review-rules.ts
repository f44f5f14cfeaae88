import { day } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { dayOf, type Phase } from "./rules.ts";

/** So long before its day a decision is shown among those to be looked at again. */
const daysAhead = 14;

type Decided = { readonly phase: Phase; readonly reviewOn: string | null; readonly takenUp: number };

/** The last day that counts as soon, when what was decided is looked at again. */
export const soonFrom = (now: number): string => dayOf(now + daysAhead * day);

/**
 * Whether it can be said now that it goes on holding. Not long before its day: people consented to something that is looked
 * at again then, and who puts that off for ever decides without them.
 */
export const mayKeep = ({ phase, reviewOn, takenUp }: Decided, now: number): Result<void> => {
	if (phase !== "decided")
		return problem(
			"conflict",
			phase === "withdrawn" ? "It was withdrawn, so there is nothing to keep." : "It isn’t decided yet.",
			{ field: "reviewOn" },
		);
	if (takenUp)
		return problem("conflict", "It was taken up again. What comes of that takes its place.", { field: "reviewOn" });
	if (reviewOn !== null && reviewOn > soonFrom(now))
		return problem(
			"conflict",
			`It holds until it is looked at again, on ${reviewOn}. If it no longer fits before that day, take it up again.`,
			{ field: "reviewOn" },
		);
	return ok(undefined);
};
