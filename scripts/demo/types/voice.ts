import type { Day, DemoLang } from "./words.ts";

type Said = { by: string; at: Day; text: string };

/** Something that was decided by consent, or is being decided. Markdown. */
export type DemoDecision = {
	/** Unique among the chapter's decisions. */
	key: string;
	by: string;
	at: Day;
	lang: DemoLang;
	/** A group's key; absent: the whole chapter decides. */
	group?: string;
	/** The key of the topic that it comes from. */
	topic?: string;
	title: string;
	text: string;
	until?: Day;
	questions: (Said & { answer?: { at: Day; text: string } })[];
	reactions?: { opened: Day; until?: Day; said: Said[] };
	/** Written anew; `how` says for each objector how theirs was taken in. */
	versions?: { at: Day; text: string; reason: string; how?: Readonly<Record<string, string>> }[];
	objections?: {
		opened: Day;
		until?: Day;
		said: Said[];
		voices: { by: string; at: Day; says: "no-objection" | "stand-aside" }[];
	};
	decided?: { at: Day; word: string; reviewOn: Day };
	/** Looked at again, and kept as it is. */
	kept?: Said & { reviewOn: Day };
};

/** What the community was asked, what it answered, and what was done with the answer. Markdown. */
export type DemoConsultation = {
	/** Unique among the chapter's consultations. */
	key: string;
	by: string;
	at: Day;
	lang: DemoLang;
	group?: string;
	/** Somebody outside for whom it is asked. */
	onBehalfOf?: string;
	title: string;
	text: string;
	openUntil: Day;
	reportDue: Day;
	voices: Said[];
	answer?: { by: string; at: Day; text: string };
	agree?: { by: string; at: Day }[];
	dissent?: Said[];
	published?: { by: string; at: Day };
	report?: { at: Day; done: string; notDone: string };
};

export type DemoVoice = { decisions: DemoDecision[]; consultations: DemoConsultation[] };
