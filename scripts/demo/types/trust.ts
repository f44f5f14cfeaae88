import type { Day } from "./words.ts";

/** How a chapter looks after trust, and how its people say that they take part. */
export type DemoTrust = {
	/** What its pulses ask; absent where they ask what a new chapter does. */
	questions?: string[];
	pulses: {
		/** A group by its key; the chapter where it is absent. */
		group?: string;
		by: string;
		at: Day;
		days: number;
		/** When it was closed; absent for one that is still open. */
		until?: Day;
		/** What was answered, from 0 (not at all) to 4 (fully), a digit for each question: nobody knows by whom. */
		answers: string[];
	}[];
	/** Groups in which a pulse opens by itself. */
	paces?: { group: string; by: string; at: Day; months: number }[];
	participation: {
		by: string;
		at: Day;
		level: "core" | "active" | "occasional" | "peripheral";
		word: string;
		shown: "me" | "chapter";
	}[];
	/** What people wrote to questions that they asked themselves. */
	prompts: { by: string; at: Day; prompt: string; text: string }[];
};
