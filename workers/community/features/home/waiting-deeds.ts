import type { Phase } from "../assists/rules.ts";
import type { ConsultationNeed } from "../consultations/rules.ts";
import type { DecisionNeed } from "../decisions/rules.ts";

/** What a peer assist waits for from whoever brought it. */
export const assistDeeds: Readonly<Record<Phase, string>> = {
	frame: "Open your case for questions",
	questions: "Go on from questions to suggestions",
	suggestions: "Bring the suggestions to an end",
	"take-away": "Say what you take away",
	outcome: "Tell what came of it",
	closed: "Read your case again",
};

/** What a decision needs from the reader. */
export const decisionDeeds: Readonly<Record<DecisionNeed, string>> = {
	answer: "Answer what you are asked about your proposal",
	move: "Go on with your proposal",
	integrate: "Take in an objection to your proposal",
	decide: "Say that it is decided",
	react: "Say what a proposal does to you",
	consent: "Say whether you have an objection",
	review: "Look again at what was decided",
};

/** What a consultation needs from the reader. */
export const consultationDeeds: Readonly<Record<ConsultationNeed, string>> = {
	voice: "Give your voice: the community is asked",
	answer: "Write down the community’s answer",
	stance: "Say whether the community’s answer is yours, too",
	publish: "Publish the community’s answer",
	report: "Tell what you did with the community’s answer",
};

/** What somebody was added to lately. */
export const addedDeeds: Readonly<Record<"group" | "circle", string>> = {
	group: "Look at a group that you were added to",
	circle: "Look at what you are invited to",
};
