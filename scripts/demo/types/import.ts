import type { Day } from "./words.ts";

/** A file that somebody brought from where they had kept it before, and took in. */
export type DemoImport = {
	by: string;
	at: Day;
	kind: "documents" | "posts";
	name: string;
	text: string;
	/** What was chosen in its preview; a group by its key. */
	choices?: Record<string, string>;
};
