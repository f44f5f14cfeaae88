import type { Day, DemoLang } from "./words.ts";

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
