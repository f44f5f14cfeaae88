import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

export const longestTitle = 200;
export const longestPurpose = 4_000;
export const longestPlace = 300;
export const longestNote = 1_000;
/** Half a day; what is longer is several meetings. The list of what is coming relies on it. */
export const longestMinutes = 720;
/** More than any evening holds, so that a page of one meeting stays a page. */
export const mostItems = 60;

export const rhythms = ["week", "two-weeks", "month", "quarter"] as const;
export type Every = (typeof rhythms)[number];
/** When and where a series meets; `startsLocal` is its first meeting. */
export type SeriesTimes = {
	readonly every: Every;
	readonly startsLocal: string;
	readonly timeZone: string;
	readonly minutes: number;
	/** Last calendar day; null while it goes on. */
	readonly until: string | null;
	readonly place: string;
	readonly link: string;
};
export const minutesWords = (minutes: number): string => (minutes === 1 ? "1 minute" : `${minutes} minutes`);
export const parts = ["reflect", "learn", "next"] as const;
export type Part = (typeof parts)[number];
export const answers = ["yes", "no", "maybe"] as const;
export type Coming = (typeof answers)[number];
/** What somebody said about coming, told to themselves. */
export const mineWords: Readonly<Record<Coming, string>> = {
	yes: "You come",
	maybe: "You may come",
	no: "You don’t come",
};
export const itemKinds = ["question", "peer-assist", "case", "book", "speaker", "dialogue", "other"] as const;
export type ItemKind = (typeof itemKinds)[number] | "introduction" | "commitment" | "topic";

export const rhythmWords: Readonly<Record<Every, string>> = {
	week: "Every week",
	"two-weeks": "Every two weeks",
	month: "Every month, on the same weekday of the month",
	quarter: "Every three months, on the same weekday of the month",
};

/** The three parts of every meeting (DOMAIN, C3). */
export const partWords: Readonly<Record<Part, string>> = {
	reflect: "Reflect",
	learn: "Learn together",
	next: "What’s next",
};

export const kindWords: Readonly<Record<ItemKind, string>> = {
	introduction: "Introduction",
	commitment: "Commitment",
	question: "Question",
	topic: "Topic",
	"peer-assist": "Peer assist",
	case: "Case",
	book: "Book",
	speaker: "Speaker",
	dialogue: "Dialogue",
	other: "Something else",
};

type Standing = { readonly key: string; readonly part: Part; readonly title: string };

/** What C3 asks in every meeting. Each is drafted once a meeting, and stays off where it was taken off. */
const standingQuestions: readonly Standing[] = [
	{ key: "tried", part: "reflect", title: "What did you try since last time, and what came of it?" },
	{ key: "surprised", part: "reflect", title: "What surprised, excited or disappointed you?" },
	{ key: "new-issue", part: "reflect", title: "What new issue has come up?" },
	{ key: "stood-out", part: "next", title: "What stood out today?" },
	{ key: "practice", part: "next", title: "What will each of us put into practice?" },
	{ key: "learn-next", part: "next", title: "What do we want to learn next?" },
];

/** Where a circle meets for the first time nobody has tried anything yet: people say who they are, and what for (C1). */
const firstQuestions: readonly Standing[] = [
	{ key: "who", part: "reflect", title: "Who is each of us, and what brings us here?" },
	{ key: "each-other", part: "reflect", title: "What might we accomplish for each other?" },
];

/** The questions that stand on an agenda by themselves. */
export const questionsFor = (first: boolean): readonly Standing[] =>
	first ? [...firstQuestions, ...standingQuestions.filter(({ key }) => key !== "tried")] : standingQuestions;

type Who = { readonly id: string; readonly role: string };

/** Whether somebody calls meetings of the whole chapter. */
export const runsMeetings = (who: Who): boolean => who.role === "facilitator" || who.role === "steward";

/** A meeting of a group is called by whoever coordinates it, or by a facilitator who is in it. */
export const mayCall = (
	who: Who,
	group: { readonly coordinatorId: string; readonly closed: boolean } | null,
): Result<void> => {
	if (group?.closed) return problem("conflict", "This group is closed, and meets no more.");
	return runsMeetings(who) || group?.coordinatorId === who.id
		? ok(undefined)
		: problem(
				"forbidden",
				group
					? "Whoever coordinates a group calls its meetings, or a facilitator who is in it."
					: "Facilitators and stewards of this chapter can do this.",
			);
};

type Led = {
	readonly hostId: string | null;
	readonly facilitatorId: string | null;
	readonly createdBy: string;
	readonly coordinatorId: string | null;
};

/** Who leads a meeting makes its agenda, whatever their role: facilitating goes round (DOMAIN, D5). */
export const mayLead = (who: Who, led: Led): boolean =>
	runsMeetings(who) || [led.hostId, led.facilitatorId, led.createdBy, led.coordinatorId].includes(who.id);

export const notLeading = problem(
	"forbidden",
	"Whoever hosts or facilitates this meeting can do this, or a facilitator of the chapter.",
);
export const noMeeting = problem("not-found", "There is no such meeting, or it isn’t open to you.");
export const over = problem("conflict", "This meeting is over, or was cancelled.");
