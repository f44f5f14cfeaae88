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

export type DemoStudy = {
	/** Unique among the chapter's studies. */
	key: string;
	by: string;
	at: Day;
	lang: DemoLang;
	title: string;
	/** Markdown, as all that follows. */
	question: string;
	method: string;
	/** One a line: a title, then a DOI or an address. */
	sources: string;
	audience: "chapter" | "network" | { group: string };
	/** Practices by their key, and trials of them by who tried. */
	looksAt: (string | { trial: string; by: string })[];
	/** Absent while nothing was found yet. */
	found?: { at: Day; lookedAt: string; findings: string; limits: string };
};

/** A reflection that its writer shares beyond the chapter. */
export type DemoStory = { reflection: string; at: Day; scope: "network" | "public" };

export type DemoMark = { words: string; what: "person" | "organisation" | "place" | "other"; instead: string };

/** What was said in a group and is told without its names; one without an approval still waits for its reader. */
export type DemoRetelling = {
	/** A reflection of its own, or the key of one. */
	source: string | DemoReflection;
	at: Day;
	marks: DemoMark[];
	reader: string;
	/** With the reader's word, and what was marked then besides, or otherwise. */
	returned?: { at: Day; word: string; marks: DemoMark[] };
	approved?: { at: Day; word: string };
	shared?: { at: Day; scope: "network" | "public" };
};

/** A case that somebody brought to the others, with what was said in each phase. Markdown. */
export type DemoAssist = {
	/** Unique among the chapter's peer assists. */
	key: string;
	by: string;
	at: Day;
	lang: DemoLang;
	/** A group's key; absent: for the whole chapter. */
	group?: string;
	/** Who opens the phases; absent: who brought it. */
	facilitator?: string;
	/** Held in the meeting of that day, in which what has that day happens from this moment on. */
	held?: { on: Day; from: string };
	/** The key of the topic that it comes from. */
	topic?: string;
	title: string;
	situation: string;
	wanted: string;
	questions?: {
		opened: Day;
		until?: Day;
		said: { by: string; at: Day; text: string; answer?: { at: Day; text: string } }[];
	};
	suggestions?: { opened: Day; until?: Day; said: { by: string; at: Day; text: string }[] };
	takeAway?: { at: Day; text: string; askAgainOn: Day };
	outcome?: { at: Day; text: string };
};

/** What was said between meetings, in its order: about something, or on its own under a title. Markdown; `@Name` calls somebody. */
export type DemoConversation = {
	/** A practice's or topic's key, or the day of a meeting that was held. */
	about?: { practice: string } | { topic: string } | { meeting: Day };
	title?: string;
	/** A group's key, where it is on its own; absent: for the whole chapter. */
	group?: string;
	said: { by: string; at: Day; text: string }[];
};

/** What a chapter wants to achieve and its people want to learn, as it came about. */
export type DemoForming = {
	aims: {
		key: string;
		by: string;
		at: Day;
		title: string;
		/** Markdown. */
		description?: string;
		settled?: { at: Day; state: "reached" | "let-go" };
	}[];
	/** What a group's coordinator says of its work; `aims` by their keys. */
	work: {
		group: string;
		at: Day;
		workingOn: string;
		time: string;
		money: string;
		people: string;
		aims: string[];
	}[];
	progress: { group: string; by: string; at: Day; text: string }[];
	/** Answers to the two questions for who comes. */
	arrivals: { by: string; at: Day; success?: string; eachOther?: string }[];
	/** What people said when they were asked again why they are here. */
	motivations: { by: string; at: Day; text: string; shown: "me" | "chapter" }[];
	/** Who wants to learn what somebody else does; `mine`: in these words of their own. */
	shares: { by: string; at: Day; mine?: string; as: { by: string; text: string } }[];
};

/** What the meetings of a chapter left, and whose turn it is in the next. A meeting goes by its day. */
export type DemoAfterwards = {
	/** Who has minutes mailed to them, and since when. */
	since: Day;
	readers: string[];
	/** What people said in a meeting that they would do, and what they told of it. */
	promised: {
		by: string;
		on: Day;
		lang: DemoLang;
		text: string;
		due?: Day;
		told?: { at: Day; state: "kept" | "changed" | "dropped"; learned: string };
	}[];
	sent: { meeting: Day; on: Day; by: string }[];
	/** Turns offered in a meeting; without an answer they wait for one. */
	turns: {
		on: Day;
		at: Day;
		by: string;
		to: string;
		role: "facilitate" | "present" | "bring-case";
		answer?: "taken" | "declined";
		/** What the agenda calls it, of one that is taken. */
		title?: string;
	}[];
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

/** A meeting as it was held in its room. */
export type DemoHeld = {
	on: Day;
	/** The moment, in ISO 8601. */
	began: string;
	by: string;
	came: string[];
	notes: { by: string; part: "reflect" | "learn" | "next" | "debrief"; text: string }[];
	pairs: { size: 2 | 3; minutes: number; prompt: string };
};

/** What somebody asked the others, whom they asked besides, and what helped. */
export type DemoQuestion = {
	/** Unique among the chapter's questions. */
	key: string;
	by: string;
	at: Day;
	lang: DemoLang;
	/** A group's key; absent: the whole chapter is asked. */
	group?: string;
	title: string;
	/** Markdown, as the answers are. */
	text: string;
	/** The key of the reflection that it comes from. */
	from?: string;
	/** Whom somebody asked; it waits for them unless they declined. */
	asked?: { by: string; to: string; reason: string; declined?: Day }[];
	/** One of each person at most. */
	answers?: { by: string; at: Day; text: string; practice?: string }[];
	/** Absent while it is open; `helpedBy`: whose answer it was. */
	closed?: { at: Day; helpedBy?: string; helped: string };
};

/** Thanks to somebody, for a practice of theirs or just so. */
export type DemoThanks = { by: string; to: string; practice?: string; at: Day; text: string };

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
	stories?: DemoStory[];
	retellings?: DemoRetelling[];
	commitments?: DemoCommitment[];
	topics?: DemoTopic[];
	conversations?: DemoConversation[];
	assists?: DemoAssist[];
	questions?: DemoQuestion[];
	thanks?: DemoThanks[];
	proposals?: DemoProposal[];
	studies?: DemoStudy[];
	series?: DemoSeries;
	held?: DemoHeld;
	afterwards?: DemoAfterwards;
	forming?: DemoForming;
	/** Absent in a chapter that hasn't come to one. */
	charter?: DemoCharter;
};
