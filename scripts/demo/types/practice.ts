import type { DemoSource } from "./cycle.ts";
import type { Day, DemoChapterKey, DemoLang, DemoOutcome } from "./words.ts";

/** What a practice says. Markdown is allowed in all but title. */
export type DemoPracticeText = {
	title: string;
	situation: string;
	tension: string;
	whatWeDo: string;
	whyItWorks: string;
	whatHappened: string;
	watchFor: string;
};

type DemoVersion = {
	at: Day;
	by: string;
	reason: string;
	status: "untried" | DemoOutcome;
} & Partial<DemoPracticeText>;

type DemoTrial = {
	by: string;
	started: Day;
	context: string;
	from?: DemoSource;
	/** Absent while the trial is still going on. */
	report?: {
		at: Day;
		outcome: DemoOutcome;
		changed: string;
		surprised: string;
		evidence: string;
	};
};

export type DemoPractice = {
	key: string;
	lang: DemoLang;
	tags: string[];
	audience: "chapter" | "network" | "public" | { group: string };
	/** Keys of people named in it besides the author. */
	involved: string[];
	/** The first version has every text field; a later one only what it changes. */
	versions: [DemoVersion & DemoPracticeText, ...DemoVersion[]];
	trials: DemoTrial[];
	adoptedFrom?: {
		chapter: DemoChapterKey;
		practice: string;
		version: number;
		at: Day;
		context: string;
		changed: string;
		report?: DemoTrial["report"];
	};
};

/** A new version of a practice that somebody proposes out of what they learned; one without an answer is still open. */
export type DemoProposal = {
	practice: string;
	by: string;
	at: Day;
	/** The version that it is made on. */
	basedOn: number;
	reason: string;
	changes: Partial<DemoPracticeText & { status: DemoVersion["status"] }>;
	from: DemoSource;
	answer?: { by: string; at: Day; decision: "merged" | "declined"; word: string };
};
