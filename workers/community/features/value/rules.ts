import { problem } from "#core/problem.ts";
import { type ValueKind, valueKinds } from "#protocol/content.ts";

export { type ValueKind, valueKinds };

/** One answer for what isn’t there and for what isn’t open to the reader. */
export const noStory = problem("not-found", "There is no such story, or it isn’t open to you.");

/** As much as is indexed of any text. */
export const longestStory = 40_000;
export const longestTitle = 160;
/** A story that tells of more than this tells of nothing in particular. */
export const mostSources = 8;
/** What it says of something that is watched: a sentence or two. */
export const longestSaying = 600;
export const mostIndicators = 12;

/** The four that build on one another; each says what the next can be asked of. */
export const steps = ["immediate", "potential", "applied", "realised"] as const;
export type Step = (typeof steps)[number];
export const isStep = (value: ValueKind): value is Step => (steps as readonly string[]).includes(value);

type Guide = {
	/** The question that a story of this kind answers. */
	readonly asked: string;
	/** How it may begin. */
	readonly begins: string;
};

/** How one comes to tell of each kind of value (Wenger-Trayner’s value-creation framework; DOMAIN, B8). */
export const guides: Readonly<Record<ValueKind, Guide>> = {
	immediate: {
		asked: "What was it like to be there? What happened that mattered to you?",
		begins: "In the meeting I …",
	},
	potential: {
		asked: "What did you take from it: an idea, a skill, somebody to call?",
		begins: "From it I took …",
	},
	applied: {
		asked: "What did you do with it at your own work? Also when it went otherwise than you had thought.",
		begins: "I used it when …",
	},
	realised: {
		asked: "What difference did it make to what matters, and to whom?",
		begins: "It led to …",
	},
	enabling: {
		asked: "What made the learning possible: somebody’s care, an hour set aside, a place to meet?",
		begins: "It could happen because …",
	},
	strategic: {
		asked: "What came of speaking about it with those who have a say, or means?",
		begins: "When we spoke about it with …",
	},
	orienting: {
		asked: "How did it help you see where you stand: who else is there, how things hang together?",
		begins: "It showed me where …",
	},
	transformative: {
		asked: "What is no longer as it was: in you, or in what you and others think possible?",
		begins: "I used to think …, and now …",
	},
};
