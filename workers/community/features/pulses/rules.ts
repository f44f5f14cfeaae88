import { day } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

/** The five steps on which a question of a trust pulse is answered, from the least to the most. */
export const steps = ["not-at-all", "hardly", "partly", "mostly", "fully"] as const;
export type Step = (typeof steps)[number];

export const stepWords: Readonly<Record<Step, string>> = {
	"not-at-all": "Not at all",
	hardly: "Hardly",
	partly: "Partly",
	mostly: "Mostly",
	fully: "Fully",
};

/** What a chapter is asked that hasn't chosen its own questions. */
export const usualQuestions: readonly string[] = [
	"I can say here what I really think.",
	"I can tell here what did not work, and it is not held against me.",
	"I can ask for help here.",
	"Who sees it differently is heard here.",
];

/** More would not be a minute any more. */
export const mostQuestions = 5;
/** A sentence; what needs two asks two things. */
export const longestQuestion = 200;

/** With fewer, who knows the others well could guess who said what (DOMAIN, E3). */
export const fewest = 5;

export const leastDays = 3;
export const mostDays = 30;
export const usualDays = 14;
export const mostMonths = 24;

/**
 * Between the end of one pulse and the beginning of the next. Two results a few days apart would be the same from everybody
 * but those who came, left or were away in between, and what they said could be read from the difference; in four weeks
 * everybody's answers have had time to change.
 */
export const restBetween = 28 * day;

/** A letter reminds once, this long before a pulse ends. */
export const remindBefore = 3 * day;

export const noPulse = problem("not-found", "There is no such pulse, or it isn’t open to you.");
export const isOver = problem("conflict", "This pulse is closed. What was answered has been counted, or forgotten.");
export const closedGroup = problem("conflict", "This group is closed.");
export const noGroup = problem("not-found", "There is no such group, or you aren’t in it.");
export const movedMeanwhile = problem("conflict", "A pulse was opened or closed here just now. Look at it again.");

export const tooNear = problem(
	"conflict",
	"A pulse with nearly the same people is open, or ended less than four weeks ago. A second result would show what the few said who are in one and not in the other.",
);

export const answerMissing = "Please choose one of the five.";

type Who = { readonly id: string; readonly role: string };

/** A group or space, or the whole chapter, as far as a pulse is concerned. */
export type Circle = {
	/** Null for the chapter. */
	readonly coordinatorId: string | null;
	readonly closed: boolean;
	/** How many may answer. */
	readonly people: number;
	/** Whether a pulse is open. */
	readonly open: boolean;
	/** When the last one ended; null where there was none. */
	readonly endedAt: number | null;
};

/** Whether somebody is of those who open pulses there. */
export const opens = (who: Who, { coordinatorId }: Pick<Circle, "coordinatorId">): boolean =>
	coordinatorId === null ? who.role === "facilitator" || who.role === "steward" : who.id === coordinatorId;

/** From when on the next pulse may be opened; undefined while nothing stands in the way. */
export const restsUntil = ({ endedAt }: Pick<Circle, "endedAt">, now: number): number | undefined =>
	endedAt !== null && endedAt + restBetween > now ? endedAt + restBetween : undefined;

/** Whether a pulse can be opened now, whoever opens it. */
export const canOpen = (circle: Circle, now: number): Result<void> => {
	if (circle.closed) return closedGroup;
	if (circle.open) return problem("conflict", "A pulse is open here already. One at a time.");
	if (circle.people < fewest)
		return problem("conflict", "A pulse needs five people who can answer. With fewer, talk with each other instead.");
	return restsUntil(circle, now) === undefined
		? ok(undefined)
		: problem(
				"conflict",
				"The last pulse ended less than four weeks ago. So soon after it, a second result would show who came or left in between.",
			);
};

export const mayOpen = (who: Who, circle: Circle, now: number): Result<void> =>
	opens(who, circle)
		? canOpen(circle, now)
		: problem(
				"forbidden",
				circle.coordinatorId === null
					? "A facilitator or a steward opens a pulse for the chapter."
					: "Whoever coordinates the group opens a pulse in it.",
			);

type Opened = Pick<Circle, "coordinatorId"> & { readonly openedBy: string };

/** Who opened it may close it before its day; one that opened by itself, whoever could have opened it. */
export const mayClose = (who: Who, { openedBy, coordinatorId }: Opened): boolean =>
	openedBy === who.id || (openedBy === "" && opens(who, { coordinatorId }));

/** Who says how often a group's pulse opens by itself. The chapter's is its stewards' to say, among its ways. */
export const mayPace = (who: Who, circle: Pick<Circle, "coordinatorId" | "closed">): Result<void> => {
	if (!opens(who, circle))
		return problem("forbidden", "Whoever coordinates the group says how often its pulse opens by itself.");
	return circle.closed ? closedGroup : ok(undefined);
};

const monthsAfter = (at: number, months: number): number => {
	const date = new Date(at);
	return date.setUTCMonth(date.getUTCMonth() + months);
};

/** Whether it is time for the next pulse to open by itself: the first one at once. */
export const isDue = (months: number, lastOpenedAt: number | null, now: number): boolean =>
	months > 0 && (lastOpenedAt === null || monthsAfter(lastOpenedAt, months) <= now);

/** How many said each step of each question; null where too few answered for anything to be kept. */
export const counted = (answers: readonly (readonly number[])[], questions: number): number[][] | null =>
	answers.length < fewest
		? null
		: Array.from({ length: questions }, (_, question) =>
				steps.map((_, step) => answers.filter((answer) => answer[question] === step).length),
			);

const shareWord = (part: number, of: number): string => {
	if (part === of) return "everybody";
	if (part * 4 >= of * 3) return "nearly everybody";
	if (part * 2 > of) return "most";
	if (part * 2 === of) return "half";
	return part * 4 >= of ? "some" : "a few";
};

/** How the answers to a question are spread, in a sentence. */
export const spreadWords = (counts: readonly number[]): string => {
	const [none = 0, hardly = 0, partly = 0, mostly = 0, fully = 0] = counts;
	const of = none + hardly + partly + mostly + fully;
	const parts = (
		[
			[mostly + fully, "mostly or fully"],
			[partly, "partly"],
			[none + hardly, "hardly or not at all"],
		] as const
	)
		.filter(([part]) => part > 0)
		.toSorted(([a], [b]) => b - a)
		.map(([part, words]) => `${shareWord(part, of)} ${words}`);
	const said = parts.join(", ");
	return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
};
