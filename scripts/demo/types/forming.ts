import type { Day } from "./words.ts";

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
