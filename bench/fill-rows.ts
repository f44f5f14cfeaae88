import type { InferInsertModel } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

/** Puts rows into a table. */
export type Fill = <T extends SQLiteTable>(table: T, rows: readonly InferInsertModel<T>[]) => void;

/** How large the chapter is whose pages are measured: larger than any that we know, so that a missing index shows. */
export const size = {
	people: 200,
	practices: 2_000,
	trials: 300,
	reflections: 300,
	commitments: 400,
	groups: 8,
	summaries: 24,
	received: 1_000,
	adoptions: 200,
	peopleElsewhere: 400,
	offers: 200,
	introductions: 200,
	joinRequests: 100,
	meetings: 300,
	topics: 200,
	conversations: 240,
	assists: 202,
	decisions: 120,
	consultations: 80,
	questions: 60,
	proposals: 80,
	studies: 40,
	stories: 240,
	indicators: 20,
};

/** Over and over. */
export const at = <T>(list: readonly T[], i: number): T => {
	const found = list[i % list.length];
	if (found === undefined) throw new Error("The demo has none of these.");
	return found;
};

export const times = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
export const id = (kind: string, i: number): string => `${kind}_${String(i).padStart(22, "0")}`;
