import { day } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runsMeetings } from "../meetings/rules.ts";

export const longestTitle = 200;
export const longestName = 120;
export const longestAsked = 8_000;
/** A voice is a paragraph or two; what needs more is better said in a conversation. */
export const longestVoice = 3_000;
export const longestAnswer = 10_000;
export const longestWhy = 2_000;
export const longestReport = 6_000;
/** More voices than this nobody can read and make one answer of. */
export const mostVoices = 500;

export const states = ["open", "drafted", "answered", "reported", "withdrawn"] as const;
export type State = (typeof states)[number];
/** What a consultation waits for from somebody. */
export const consultationNeeds = ["voice", "answer", "stance", "publish", "report"] as const;
export type ConsultationNeed = (typeof consultationNeeds)[number];
export const stances = ["agree", "dissent"] as const;
export type Stance = (typeof stances)[number];

/** Who doesn't say within this time whether the answer is theirs is not waited for any longer. */
export const waitsFor = 3 * day;
/** So long what is owed is said on the home of those who gave a voice; what stands there for ever nobody reads. */
export const owedShown = 60 * day;

/** What somebody is in a consultation: who asks, who writes the answer down for the circle, or one of those who are asked. */
export type Part = "sponsor" | "minder" | "asked";

type Consultation = {
	readonly sponsorId: string;
	readonly sponsorName: string;
	/** 0 where who asked isn't here any more, or not in the group. */
	readonly sponsorHere: number;
	readonly coordinatorId: string | null;
	/** 0 where nobody but who asked facilitates, coordinates or is a steward there. */
	readonly minded: number;
	/** 1 where the reader gave a voice. */
	readonly voiced: number;
	readonly state: State;
	readonly openUntil: string;
	readonly reportDue: string;
	readonly answeredAt: number | null;
};
type Who = { readonly id: string; readonly role: string };

/**
 * Who asked never minds the answer. Where nobody else minds the circle, whoever gave a voice does: otherwise a sponsor who
 * is its only steward would hear no answer at all.
 */
export const partOf = (
	{ sponsorId, coordinatorId, minded, voiced }: Pick<Consultation, "sponsorId" | "coordinatorId" | "minded" | "voiced">,
	who: Who,
): Part => {
	if (who.id === sponsorId) return "sponsor";
	const minds = who.id === coordinatorId || runsMeetings(who) || (!minded && voiced === 1);
	return minds ? "minder" : "asked";
};

export const stateWords: Readonly<Record<State, { readonly label: string; readonly hint: string }>> = {
	open: { label: "Voices are heard", hint: "Each says in their own words what they think. Nobody answers." },
	drafted: {
		label: "An answer is written down",
		hint: "Is it yours, too? Whoever doesn’t agree says why, and stands beside it.",
	},
	answered: {
		label: "Answered",
		hint: "The answer stands, with its dissent beside it. Now it is told what was done with it.",
	},
	reported: { label: "Told what was done", hint: "What was done with the answer, and what was not and why." },
	withdrawn: { label: "Withdrawn", hint: "It is not asked any more. What was said stays to be read." },
};

/** The days in `YYYY-MM-DD`: over once the next one has begun. */
export const isOver = (until: string, today: string): boolean => until < today;
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Whether who asked should have said by now what was done. */
export const isOverdue = ({ state, reportDue }: Pick<Consultation, "state" | "reportDue">, today: string): boolean =>
	state === "answered" && reportDue < today;

/** What is wanted from somebody now, in a sentence. */
export const wantedNow = (one: Consultation, part: Part, today: string): string => {
	const { state, sponsorName } = one;
	if (state === "open" && !isOver(one.openUntil, today))
		return part === "sponsor"
			? "Listen. You are told when the answer is there."
			: "Say in your own words what you think. It goes into the one answer, or stands beside it.";
	switch (state) {
		case "open":
			return part === "minder"
				? "The voices are in. Write down the one answer that you hear in them."
				: `The voices are in. ${one.minded ? "A facilitator, a steward or the group’s coordinator" : "Somebody who gave one"} writes down the answer that is in them.`;
		case "drafted":
			return part === "sponsor"
				? "The answer is being agreed. Nothing is wanted from you yet."
				: "Say whether this answer is yours, too. If not, say why: it is published with the answer, never without.";
		case "answered":
			return part === "sponsor"
				? "Say what you did with the answer, and what you didn’t and why. That is what you owe them."
				: `${sponsorName} has the answer, and says what was done with it.`;
		case "reported":
			return "You were asked, and this is what was done with it.";
		case "withdrawn":
			return "It is not asked any more.";
	}
};

const refused = (message: string, field?: string) => problem("conflict", message, { field });

/** Whether a voice may be given now by who gives it. */
export const mayVoice = (one: Consultation, part: Part, today: string): Result<void> => {
	if (part === "sponsor")
		return refused("You ask here, and the others answer. What you think yourself stands in your question.", "text");
	if (one.state === "withdrawn") return refused("This is not asked any more. Thank you for your thought.", "text");
	if (one.state !== "open")
		return refused(
			"The voices are in, and an answer is written down. If it isn’t yours, say that you dissent, and why.",
			"text",
		);
	if (isOver(one.openUntil, today))
		return refused(
			`Voices were heard until ${one.openUntil}. Once the answer is written down you can say whether it is yours, too.`,
			"text",
		);
	return ok(undefined);
};

const onlyMinders = ({ minded }: Consultation) =>
	problem(
		"forbidden",
		`${minded ? "A facilitator, a steward, or the group’s coordinator" : "Somebody who gave a voice"} does this. Who asked can’t: the answer is the community’s.`,
	);

export const mayAnswer = (one: Consultation, part: Part, today: string): Result<void> => {
	if (part !== "minder") return onlyMinders(one);
	if (one.state === "open" && !isOver(one.openUntil, today))
		return refused(
			`Voices are heard until ${one.openUntil}. Whoever has not spoken yet would be left out of the answer.`,
			"text",
		);
	if (one.state !== "open" && one.state !== "drafted")
		return refused(`The answer stands as it was published. Now is “${stateWords[one.state].label}”.`, "text");
	return ok(undefined);
};

/** Whether the answer may be published now; `silent`: who gave a voice and hasn't said whether the answer is theirs. */
export const mayPublish = (one: Consultation, part: Part, silent: readonly string[], now: number): Result<void> => {
	if (part !== "minder") return onlyMinders(one);
	if (one.state !== "drafted")
		return refused(one.state === "open" ? "There is no answer yet. Write it down first." : "It was published already.");
	if (silent.length === 0 || (one.answeredAt ?? now) + waitsFor <= now) return ok(undefined);
	return refused(
		`Not everybody who gave a voice has said yet whether the answer is theirs: ${silent.join(", ")}. It can be published once they have, or three days after it was written down.`,
	);
};

export const mayStance = ({ state }: Consultation, part: Part): Result<void> => {
	if (part === "sponsor") return refused("You asked. Whether the answer is theirs, the others say.", "says");
	if (state === "open") return refused("There is no answer yet that one could agree with.", "says");
	return state === "drafted" || state === "answered"
		? ok(undefined)
		: refused("It is over: who asked has said what was done with the answer.", "says");
};

/** Who asked says what was done; where they are gone, whoever minds the circle does. */
export const mayReport = (one: Consultation, part: Part): Result<void> => {
	if (part !== "sponsor" && !(part === "minder" && one.sponsorHere === 0))
		return problem("forbidden", `${one.sponsorName} asked, and says what was done with the answer.`);
	if (one.state === "answered" || one.state === "reported") return ok(undefined);
	return refused(
		one.state === "withdrawn" ? "It was withdrawn." : "First comes the answer. You are told when it is there.",
		"done",
	);
};

export const mayWithdraw = (one: Consultation, part: Part): Result<void> => {
	if (part !== "sponsor" && !(part === "minder" && one.sponsorHere === 0))
		return problem("forbidden", `${one.sponsorName} asked, and can withdraw it.`);
	return one.state === "open" || one.state === "drafted"
		? ok(undefined)
		: refused("The answer is there. What is left is to say what was done with it.", "word");
};

export type Dissent = {
	readonly said: string;
	readonly id: string;
	readonly name: string;
	readonly text: string;
	/** 1 where a steward hid it, for those who read it all the same. */
	readonly hidden: number;
};

/** Who doesn't agree with an answer, and why: the column that is read with every consultation, as JSON. */
export const dissentsOf = ({ dissents }: { readonly dissents: string }): Dissent[] => JSON.parse(dissents) as Dissent[];

/** Those that stand beside the answer: what was hidden does so no more, whoever still reads it. */
export const standingDissents = (of: { readonly dissents: string }): Dissent[] =>
	dissentsOf(of).filter(({ hidden }) => !hidden);

export type Report = { readonly done: string; readonly notDone: string };

export const pastDay = (field: string) => problem("invalid", "That day is over already.", { field });
export const changedMeanwhile = problem("conflict", "This went on just now. Please look at it again.");
export const otherAnswer = problem(
	"conflict",
	"The answer was written otherwise meanwhile. Please read it once more.",
	{
		field: "says",
	},
);
export const closedGroup = problem("conflict", "This group is closed. What was said in it can still be read.");
export const noConsultation = problem("not-found", "There is no such consultation, or it isn’t open to you.");
export const damagedForm = problem("invalid", "This form is damaged. Please open it again.");
