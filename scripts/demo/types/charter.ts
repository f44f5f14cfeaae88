import type { Day } from "./words.ts";

export type DemoCharterText = {
	domain: string;
	aspirations: string;
	groundRules: string;
	questions: string;
};

/** How a chapter came to its charter, and how the charter changed since. Markdown. */
export type DemoCharter = {
	/** What members said to the path's questions, named by their keys. */
	answers: { question: string; by: string; at: Day; text: string }[];
	/** What was done beside talking; `done` names the day. */
	steps: { step: string; by: string; at: Day; note: string; plannedFor?: Day; done?: Day }[];
	/** The stages that the chapter came to after its first conversations, ending with where it is. */
	stages: { to: "forming" | "launched" | "mature"; by: string; at: Day; word: string }[];
	first: DemoCharterText & { by: string; at: Day; reason: string; reviewOn: Day };
	/** Proposals in the order in which they were made; one without an answer is still open. */
	proposals: {
		by: string;
		at: Day;
		basedOn: number;
		reason: string;
		changes: Partial<DemoCharterText>;
		answer?: { by: string; at: Day; decision: "adopt" | "decline"; word: string; reviewOn?: Day };
	}[];
	/** Members who haven't agreed to the ground rules as they are now. */
	notYet: string[];
};
