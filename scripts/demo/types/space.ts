import type { Day } from "./words.ts";

/** A space: a few sessions around one question, made in one go. */
export type DemoSpace = {
	key: string;
	name: string;
	purpose: string;
	question: string;
	joins: "start" | "end";
	by: string;
	created: Day;
	/** Wall clock of the first session: `YYYY-MM-DDTHH:MM`. */
	first: string;
	timeZone: string;
	every: "week" | "two-weeks" | "month";
	sessions: number;
	minutes: number;
	place: string;
	endsOn?: Day;
	/** Who joined, and when. */
	people: { who: string; on: Day }[];
	/** What it taught somebody, for its people alone. */
	reflections: { by: string; on: Day; text: string }[];
	progress: { by: string; on: Day; text: string }[];
	/** The day on which it had closed by itself, and with which words it became a group. */
	became?: { by: string; closed: Day; on: Day; word: string };
};
