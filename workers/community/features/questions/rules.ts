import { day } from "#core/clock.ts";
import { problem } from "#core/problem.ts";

export const longestTitle = 200;
export const longestText = 8_000;
export const longestAnswer = 12_000;
export const longestHelped = 2_000;
/** More answers to one question are a conversation, and there is a place for that. */
export const mostAnswers = 100;

export type QuestionState = "open" | "closed";

/** What helped shows in practice: after this long whoever asked is asked what came of it. */
const askedAgainAfter = 28 * day;

type Closed = {
	readonly askerId: string;
	readonly state: QuestionState;
	readonly closedAt: number | null;
	/** The answer that helped. */
	readonly helpedBy: string | null;
};

/** Whether it is time to ask whoever asked what came of the answer; not where they have made something of it already. */
export const asksAgain = (
	{ askerId, state, closedAt, helpedBy }: Closed,
	madeBy: readonly (string | null)[],
	now: number,
): boolean =>
	state === "closed" &&
	helpedBy !== null &&
	closedAt !== null &&
	closedAt + askedAgainAfter <= now &&
	!madeBy.includes(askerId);

export const noQuestion = problem("not-found", "There is no such question, or it isn’t open to you.");
export const noAnswer = problem("not-found", "There is no such answer, or it isn’t open to you.");
export const notYours = problem("forbidden", "Whoever asked a question changes and closes it.");
export const notYourAnswer = problem("forbidden", "Whoever wrote an answer changes it.");
export const closedAlready = problem("conflict", "This question is closed. Whoever asked it can open it again.");
export const answeredAlready = problem(
	"conflict",
	"Others have answered it, so it stays. Close it, and say what helped or that nothing did.",
);
export const movedMeanwhile = problem("conflict", "This question was changed just now. Look at it again.");
export const damaged = problem("invalid", "This form is damaged. Please open it again.");
export const noSuchPractice = problem("invalid", "Please choose a practice that everybody here may read.", {
	field: "practice",
});
export const noSuchHelp = problem("invalid", "Please choose one of the answers, or none.", { field: "helpedBy" });
