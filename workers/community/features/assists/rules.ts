import { day } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

export const longestTitle = 200;
export const longestFrame = 6_000;
/** A question or a suggestion is a paragraph or two; what needs more is better said in a conversation. */
export const longestEntry = 3_000;
export const longestTold = 8_000;
/** A peer assist is a circle of people, not a forum: one page holds all that was said in it. */
export const mostEntries = 200;

/** The phases of a peer assist, in their order (DOMAIN, D6). */
export const phases = ["frame", "questions", "suggestions", "take-away", "outcome", "closed"] as const;
export type Phase = (typeof phases)[number];
export const entryKinds = ["question", "answer", "suggestion"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What somebody is in a peer assist. */
export type Part = "owner" | "facilitator" | "other";

type Assist = {
	readonly ownerId: string;
	readonly ownerName: string;
	readonly facilitatorId: string | null;
	readonly phase: Phase;
};

export const partOf = ({ ownerId, facilitatorId }: Assist, who: { readonly id: string }): Part =>
	who.id === ownerId ? "owner" : who.id === facilitatorId ? "facilitator" : "other";

export const phaseWords: Readonly<Record<Phase, { readonly label: string; readonly hint: string }>> = {
	frame: { label: "The case", hint: "What it is about, and what help is wanted." },
	questions: { label: "Questions only", hint: "Nobody advises yet. Asking shows what the advice would have missed." },
	suggestions: { label: "Suggestions", hint: "What each would try in their place. The one who brought it listens." },
	"take-away": { label: "What I take away", hint: "The one who brought it says what they will take from it." },
	outcome: { label: "What came of it", hint: "Asked again after a while, however it went." },
	closed: { label: "Closed", hint: "It can be read, and found." },
};

/** The phases that are opened with a button; the later ones begin when their owner has said something. */
const opens: Readonly<Partial<Record<Phase, Phase>>> = {
	frame: "questions",
	questions: "suggestions",
	suggestions: "take-away",
};
export const nextPhase = (phase: Phase): Phase | undefined => opens[phase];

/** What the button says that opens the next phase. */
export const openWords: Readonly<Partial<Record<Phase, string>>> = {
	frame: "Open it for questions",
	questions: "Open it for suggestions",
	suggestions: "Enough suggestions",
};

/** What is wanted from somebody in a phase, in a sentence. */
export const wantedNow = (assist: Assist, part: Part): string => {
	const { ownerName, phase } = assist;
	const mine = part === "owner";
	switch (phase) {
		case "frame":
			return mine
				? "Read it once more as somebody who wasn’t there. Then open it for questions."
				: `${ownerName} is still writing down what it is about. Nothing is wanted from you yet.`;
		case "questions":
			return mine
				? "Answer what you are asked, as far as you can. “I don’t know” is an answer."
				: "Ask what you would need to know before you could say anything. No advice yet, not even inside a question.";
		case "suggestions":
			return mine
				? "Read, and don’t defend. You say later what you take away."
				: `Say what you would try in ${ownerName}’s place, or what helped you once.`;
		case "take-away":
			return mine
				? "Say what you take away from all this. It needn’t please everybody."
				: `${ownerName} says what they take away. You can read; nothing is wanted from you.`;
		case "outcome":
			return mine
				? "When you have tried something of it, say what came of it. You are asked on the day that you set."
				: `${ownerName} tells after a while what came of it. Nothing is wanted from you.`;
		case "closed":
			return "It is over, and stays to be read.";
	}
};

const refused = (message: string, field = "kind") => problem("conflict", message, { field });

/** Whether something of this kind may be said now by who says it; if not, a kind word why. */
export const mayContribute = (assist: Assist, part: Part, kind: EntryKind): Result<void> => {
	const { ownerName, phase } = assist;
	const mine = part === "owner";
	if (phase === "frame")
		return refused(`${mine ? "You are" : `${ownerName} is`} still writing down what it is about. Questions open soon.`);
	if (phase === "closed") return refused("This peer assist is closed. What was said in it stays to be read.");
	if (phase === "take-away" || phase === "outcome")
		return refused(
			mine
				? "Suggestions are over. What you have to say now is what you take away."
				: `Suggestions are over, and ${ownerName} has the last word here. Keep yours for when you next meet.`,
		);
	if (kind === "answer" && !mine) return refused(`${ownerName} answers the questions. You can ask another one.`);
	if (mine && kind !== "answer")
		return refused(
			kind === "question"
				? "In this phase the others ask and you answer: choose a question, and answer it there."
				: "The others suggest, and you listen. You say later what you take away.",
		);
	if (phase === "questions" && kind === "suggestion")
		return refused(
			`Thank you. Suggestions come a little later: first everybody only asks, so that what is suggested fits ${ownerName}’s case and not our own. Your words are still here. Keep them until suggestions open, or ask what you would need to know to be sure of them.`,
		);
	if (phase === "suggestions" && kind !== "suggestion")
		return refused(
			mine
				? "The questions are over, and the others suggest now. What you would answer may find its place in what you take away."
				: "The questions are over, and suggestions have begun. Your words are still here: could they be said as something to try?",
		);
	return ok(undefined);
};

/** Who opens the next phase: the owner, or whoever facilitates. What is taken away only the owner can say. */
export const mayMove = (part: Part): Result<void> =>
	part === "other"
		? problem("forbidden", "Whoever brought this peer assist opens its next phase, or who facilitates it.")
		: ok(undefined);

export const movedMeanwhile = problem("conflict", "This peer assist went on just now. Please look at it again.");
export const closedGroup = problem("conflict", "This group is closed. What was said in it can still be read.");
export const notYours = problem("forbidden", "Whoever brought this peer assist can do this.");
export const noAssist = problem("not-found", "There is no such peer assist, or it isn’t open to you.");

/** A calendar day as a moment at which most of the world writes that same date. */
export const momentOfDay = (text: string): number => Date.parse(`${text}T12:00:00Z`);
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** When a phase that was meant to end on a day is over everywhere. */
export const overAfter = (until: number): number => until + day / 2;
export const isOver = (until: number | null, now: number): boolean => until !== null && overAfter(until) <= now;

/** When somebody is asked what came of it, where they set no day. */
export const usualWait = 28 * day;
