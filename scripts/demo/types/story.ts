import type { DemoReflection } from "./cycle.ts";
import type { Day } from "./words.ts";

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
