import type { Day, DemoLang } from "./words.ts";

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

/** What was said between meetings, in its order: about something, or on its own under a title. Markdown; `@Name` calls somebody. */
export type DemoConversation = {
	/** A practice's or topic's key, or the day of a meeting that was held. */
	about?: { practice: string } | { topic: string } | { meeting: Day };
	title?: string;
	/** A group's key, where it is on its own; absent: for the whole chapter. */
	group?: string;
	said: { by: string; at: Day; text: string }[];
};

/** Thanks to somebody, for a practice of theirs or just so. */
export type DemoThanks = { by: string; to: string; practice?: string; at: Day; text: string };
