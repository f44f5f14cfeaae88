import type { Day, DemoLang } from "./words.ts";

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
	/** Wall clock of the first: `YYYY-MM-DDTHH:MM`. */
	first: string;
	/** Absent: every month on that weekday. */
	every?: "two-weeks";
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
