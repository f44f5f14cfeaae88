import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runsMeetings } from "../meetings/rules.ts";
import { namesIn } from "./silence-rules.ts";

export const longestTitle = 200;
export const longestProposal = 10_000;
/** A question, a reaction or an objection is a paragraph or two; what needs more is better said in a conversation. */
export const longestEntry = 3_000;
export const longestWord = 2_000;
/** A decision is a circle of people, not a forum: one page holds all that was said on it. */
export const mostEntries = 300;
/** Whoever has written it so often anew has another proposal by now. */
export const mostVersions = 40;

/** The phases of a decision by consent, in their order. */
export const phases = ["questions", "reactions", "objections", "decided", "withdrawn"] as const;
export type Phase = (typeof phases)[number];
export const openPhases = ["questions", "reactions", "objections"] as const satisfies readonly Phase[];
export const entryKinds = ["question", "answer", "reaction", "objection"] as const;
export type EntryKind = (typeof entryKinds)[number];
/** What is said on one, and that it was kept when it was looked at again. */
export const saidKinds = [...entryKinds, "kept"] as const;
/** What a decision waits for from somebody. */
export const decisionNeeds = ["answer", "move", "integrate", "decide", "react", "consent", "review"] as const;
export type DecisionNeed = (typeof decisionNeeds)[number];
export const sayings = ["no-objection", "stand-aside"] as const;
export type Saying = (typeof sayings)[number];

/** What somebody is in a decision: who proposed it, who minds its phases for the circle, or one of those who are asked. */
export type Part = "proposer" | "minder" | "other";

type Decision = {
	readonly proposerId: string;
	readonly proposerName: string;
	readonly coordinatorId: string | null;
	readonly phase: Phase;
};

export const partOf = (
	{ proposerId, coordinatorId }: Pick<Decision, "proposerId" | "coordinatorId">,
	who: { readonly id: string; readonly role: string },
): Part => (who.id === proposerId ? "proposer" : who.id === coordinatorId || runsMeetings(who) ? "minder" : "other");

export const phaseWords: Readonly<Record<Phase, { readonly label: string; readonly hint: string }>> = {
	questions: { label: "Questions", hint: "Ask what you need to understand it. Nobody says yet what they think of it." },
	reactions: {
		label: "Reactions",
		hint: "Each says what it does to them. Nobody answers; the proposal may be mended.",
	},
	objections: {
		label: "Objections",
		hint: "Does anything in it stand in the way of what we are here for? An objection has its reason, and makes the next version better.",
	},
	decided: {
		label: "Decided",
		hint: "Good enough for now, and safe enough to try.",
	},
	withdrawn: { label: "Withdrawn", hint: "It was not decided. What was said stays to be read." },
};

export const sayingWords: Readonly<Record<Saying, string>> = {
	"no-objection": "No objection",
	"stand-aside": "Stands aside",
};

export const nextPhase = (phase: Phase): Phase | undefined =>
	phase === "questions" ? "reactions" : phase === "reactions" ? "objections" : undefined;

export const openWords: Readonly<Partial<Record<Phase, string>>> = {
	questions: "Open it for reactions",
	reactions: "Ask for objections",
};

export const isOpen = (phase: Phase): boolean => phase !== "decided" && phase !== "withdrawn";

/** What is wanted from somebody in a phase, in a sentence. */
export const wantedNow = ({ proposerName, phase }: Decision, part: Part): string => {
	const mine = part === "proposer";
	switch (phase) {
		case "questions":
			return mine
				? "Answer what you are asked. What nobody understands can’t be agreed to."
				: "Ask what you need to understand it. What you think of it comes next.";
		case "reactions":
			return mine
				? "Listen. What you hear may go into a new version before you ask for objections."
				: "Say what it does to you: what you like, what worries you, what you would miss.";
		case "objections":
			return "Say that you have no objection, that you stand aside, or what in it would do harm and why.";
		case "decided":
			return phaseWords.decided.hint;
		case "withdrawn":
			return `${proposerName} and the circle let it rest. What was said stays to be read.`;
	}
};

const refused = (message: string, field = "kind") => problem("conflict", message, { field });

/** Whether something of this kind may be said now by who says it; if not, a kind word why. */
export const mayEnter = ({ proposerName, phase }: Decision, part: Part, kind: EntryKind): Result<void> => {
	if (phase === "withdrawn") return refused("This proposal was withdrawn. What was said stays to be read.");
	if (phase === "decided")
		return refused("This is decided. When it no longer fits, take it up again: that opens a new proposal.");
	if (kind === "answer" && part === "other")
		return refused(`${proposerName} answers the questions, or who minds the phases. You can ask another one.`);
	if (kind === "question" && part === "proposer")
		return refused("In this phase the others ask, and you answer: choose a question, and answer it there.");
	if (phase === "questions" && kind === "reaction")
		return refused(
			"Thank you. Reactions come a little later: first everybody only asks, so that what is said is about the same proposal. Your words are still here.",
		);
	if (phase !== "objections" && kind === "objection")
		return refused(
			phase === "questions"
				? "Objections come later, when everybody has understood the proposal. Ask now what you would need to know to be sure of yours. Your words are still here."
				: "Objections are asked for soon. Say it as a reaction now, and it may be in the proposal before they are. Your words are still here.",
		);
	if (phase === "reactions" && (kind === "question" || kind === "answer"))
		return refused(
			"The questions are over, and reactions have begun. Your words are still here: say them as a reaction.",
		);
	if (phase === "objections" && kind !== "objection")
		return refused(
			"Now it is only asked whether anything stands in the way. If what you have to say does, say it as an objection with its reason; if not, it finds its place when this is looked at again.",
		);
	return ok(undefined);
};

/** What an empty text is told, by what it was to be. */
export const missingText: Readonly<Record<EntryKind, string>> = {
	question: "Please write your question.",
	answer: "Please write your answer.",
	reaction: "Please say what it does to you.",
	objection:
		"An objection needs its reason: what would this do that stands in the way of what we are here for? Without one, nobody can take it in.",
};

/** Who opens the next phase, writes a new version, and says that it is decided. */
export const mayMind = (part: Part): Result<void> =>
	part === "other"
		? problem("forbidden", "Whoever proposed this does that, or a facilitator or steward who is in the circle.")
		: ok(undefined);

type Standing = {
	readonly phase: Phase;
	readonly version: number;
	readonly phaseUntil: string | null;
	readonly proposerId: string;
};

type Said = {
	readonly kind: (typeof saidKinds)[number];
	readonly state: string;
	readonly personName: string;
	readonly id: string;
	readonly replyTo: string | null;
	/** 1 where a steward hid it: it is read by few, and acts no more than if it hadn’t been said. */
	readonly hidden: number;
};

/** Questions that nobody answered yet. */
export const unanswered = <T extends Said>(entries: readonly T[]): T[] =>
	entries.filter(
		({ id, kind, hidden }) =>
			kind === "question" &&
			!hidden &&
			!entries.some((one) => one.kind === "answer" && one.replyTo === id && !one.hidden),
	);

export const openObjections = <T extends Said>(entries: readonly T[]): T[] =>
	entries.filter(({ kind, state, hidden }) => kind === "objection" && state === "open" && !hidden);

const namesOf = (entries: readonly Said[]): string =>
	[...new Set(entries.map(({ personName }) => personName))].join(", ");

/** Whether the next phase may be opened, given what was said; if not, what is still wanted. */
export const mayGoOn = (phase: Phase, entries: readonly Said[]): Result<void> => {
	const waiting = phase === "questions" ? unanswered(entries) : [];
	return waiting.length === 0
		? ok(undefined)
		: refused(
				`Not every question is answered yet: ${namesOf(waiting)} still waits. “I don’t know” is an answer.`,
				"from",
			);
};

/**
 * Whether it can be taken now; if not, what stands in the way, in a kind word. `silent`: who is asked, and has said nothing
 * of this version. Once everybody has spoken, nobody waits for the day.
 */
export const mayDecide = (
	{ phase, version, phaseUntil, proposerId }: Standing,
	entries: readonly Said[],
	voices: readonly { readonly personId: string; readonly says: Saying }[],
	silent: readonly string[],
	today: string,
): Result<void> => {
	if (phase === "decided") return refused("It is decided already.", "version");
	if (phase === "withdrawn") return refused("It was withdrawn.", "version");
	if (phase !== "objections") return refused(`First come objections. Now is “${phaseWords[phase].label}”.`, "version");
	const open = openObjections(entries);
	if (open.length > 0)
		return refused(
			`There is an open objection of ${namesOf(open)}. Take it in with a new version and say how, or ask whether it is withdrawn. What is decided over an objection isn’t decided by consent.`,
			"version",
		);
	if (!voices.some(({ personId, says }) => personId !== proposerId && says === "no-objection"))
		return refused(
			`Nobody else has said yet that they have no objection to version ${version}. Consent is given, not assumed.`,
			"version",
		);
	if (silent.length > 0 && !isOver(phaseUntil, today))
		return refused(
			`Not everybody has said something of version ${version} yet: ${namesIn(silent)}. It can be decided once they have, or the day after ${phaseUntil}: until then they were told that they can object.`,
			"version",
		);
	return ok(undefined);
};

/** Whether the day until which a phase was meant to last is over; it is where none was set. */
export const isOver = (until: string | null, today: string): boolean => until === null || until < today;

export const pastDay = (field: string) => problem("invalid", "That day is over already.", { field });
export const notToCome = problem(
	"invalid",
	"Please choose a day to come: a decision is tried before it is looked at again.",
	{ field: "reviewOn" },
);
export const goneOn = (phase: Phase) =>
	problem("conflict", `It has gone on meanwhile: the phase is “${phaseWords[phase].label}” now.`, { field: "from" });
export const otherVersion = (version: number, field = "version") =>
	problem("conflict", `There is a new version meanwhile, ${version}. Please read it: it asks everybody again.`, {
		field,
	});
export const movedMeanwhile = problem("conflict", "This proposal went on just now. Please look at it again.");
export const closedGroup = problem("conflict", "This group is closed. What was said in it can still be read.");
export const noDecision = problem("not-found", "There is no such decision, or it isn’t open to you.");
export const noObjection = problem("not-found", "There is no such objection on this proposal.");
export const noSuchVersion = problem("not-found", "There is no such version of this proposal.");
export const damagedForm = problem("invalid", "This form is damaged. Please open it again.");

export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
