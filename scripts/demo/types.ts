/** The shape of the demo network's content: what a practitioner would have written, before the software sees it. */

export type DemoLang = "en" | "nl" | "sw" | "es";
export type DemoChapterKey = "boston" | "nairobi" | "amsterdam";
export type DemoOutcome = "worked" | "mixed" | "did-not-work";
/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export type DemoPerson = {
	/** Short and unique within the chapter, such as `rosa`. */
	key: string;
	name: string;
	email: string;
	place: string;
	organisation: string;
	languages: DemoLang[];
	role: "steward" | "facilitator" | "member" | "guest";
	joined: Day;
	introduction: string;
	objectives: string[];
	skills: string[];
	motivation: string;
	/** What this person agreed to show outside the chapter; absent: nothing leaves. */
	consent?: {
		fields: ("place" | "organisation" | "languages" | "introduction" | "objectives" | "skills")[];
		purpose: string;
		to: "network" | "public" | DemoChapterKey[];
		until: Day;
	};
};

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

export type DemoVersion = {
	at: Day;
	by: string;
	reason: string;
	status: "untried" | DemoOutcome;
} & Partial<DemoPracticeText>;

export type DemoTrial = {
	by: string;
	started: Day;
	context: string;
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

export type DemoGroup = {
	key: string;
	name: string;
	purpose: string;
	coordinator: string;
	members: string[];
	created: Day;
};

export type DemoSummary = {
	/** The month that it tells of, `YYYY-MM`. */
	period: string;
	by: string;
	published: Day;
	audience: "network" | "public";
	lang: DemoLang;
	title: string;
	/** Markdown. */
	body: string;
};

export type DemoChapter = {
	key: DemoChapterKey;
	name: string;
	place: string;
	/** Latitude, longitude. */
	coordinates: [number, number];
	languages: DemoLang[];
	lifeStage: "conversations" | "forming" | "launched" | "mature";
	founded: Day;
	/** One sentence for a card. */
	tagline: string;
	/** The domain statement, and who we are, for a visitor: Markdown. */
	about: string;
	howToJoin: string;
	aims: string[];
	people: DemoPerson[];
	groups: DemoGroup[];
	practices: DemoPractice[];
	summaries: DemoSummary[];
};
