import type { Day, DemoLang } from "./words.ts";

/** What a story of value tells of: a meeting by its day, a practice, a trial of one, or a story told before. */
export type DemoToldOf = { meeting: Day } | { practice: string } | { trial: string; by: string } | { story: string };

export type DemoValueStory = {
	/** Unique among the chapter's stories of value. */
	key: string;
	by: string;
	at: Day;
	lang: DemoLang;
	value: "immediate" | "potential" | "applied" | "realised" | "enabling" | "strategic" | "orienting" | "transformative";
	/** Absent: it is called by how it begins. */
	title?: string;
	/** Markdown. */
	text: string;
	/** A group's key; absent: for everyone here, or beyond. */
	group?: string;
	of: DemoToldOf[];
	/** Keys of indicators, and what it says of each. */
	speaksTo?: { indicator: string; says: string }[];
	shared?: { at: Day; scope: "network" | "public" };
};

export type DemoIndicator = {
	/** Unique among the chapter's indicators. */
	key: string;
	by: string;
	at: Day;
	/** A group's key; absent: the whole chapter watches it. */
	group?: string;
	name: string;
	unit: string;
	why: string;
	figures: { by: string; day: Day; value: number; note?: string }[];
	letGo?: Day;
};

/** What a chapter watches, and what its people tell of what came of things. */
export type DemoValue = { indicators: DemoIndicator[]; stories: DemoValueStory[] };
