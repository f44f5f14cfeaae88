/** The shape of the demo network's content: what a practitioner would have written, before the software sees it. */

export type DemoLang = "en" | "nl" | "sw" | "es";
export type DemoChapterKey = "boston" | "nairobi" | "amsterdam" | "montevideo";
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

/** Something of the same chapter that something else came from. */
export type DemoSource = { trial: string; by: string } | { reflection: string };

export type DemoReflection = {
	/** Unique among the chapter's reflections. */
	key: string;
	by: string;
	at: Day;
	question: "surprised" | "excited" | "disappointed" | "changed" | "new-issue" | "free";
	lang: DemoLang;
	audience: "private" | "chapter" | { group: string };
	/** Markdown. */
	text: string;
	from?: DemoSource;
};

export type DemoCommitment = {
	/** Unique among the chapter's commitments. */
	key: string;
	by: string;
	at: Day;
	lang: DemoLang;
	text: string;
	/** The working group that it is for; absent: the chapter. */
	group?: string;
	due?: Day;
	from?: DemoSource;
	/** Absent while it is open. */
	told?: { at: Day; state: "kept" | "changed" | "dropped"; learned: string };
};

export type DemoTopic = {
	/** Unique among the chapter's topics. */
	key: string;
	by: string;
	at: Day;
	lang: DemoLang;
	format: "speaker" | "dialogue" | "peer-assist" | "case" | "book";
	title: string;
	/** Markdown. */
	text: string;
	/** A group's key; absent: for the whole chapter. */
	group?: string;
	/** Keys of people who want it, and of those who could lead it. */
	wants: string[];
	leads: string[];
	/** The key of the reflection that it comes from. */
	from?: string;
};

export type DemoMeeting = {
	on: Day;
	title: string;
	place: string;
	facilitator: string;
	yes: string[];
	maybe?: string[];
	no?: string[];
	/** Topics that it took up; once it was held they are done. */
	topics?: string[];
};

/** Meetings that come again; each is told of as it was held, or is planned. */
export type DemoSeries = {
	by: string;
	called: Day;
	title: string;
	purpose: string;
	/** Wall clock of the first: `YYYY-MM-DDTHH:MM`. Every month on that weekday. */
	first: string;
	timeZone: string;
	minutes: number;
	place: string;
	meetings: DemoMeeting[];
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
	/** Absent where a chapter is too young to have any. */
	reflections?: DemoReflection[];
	commitments?: DemoCommitment[];
	topics?: DemoTopic[];
	series?: DemoSeries;
	/** Absent in a chapter that hasn't come to one. */
	charter?: DemoCharter;
};
