import type { How, LetterKind } from "#community/letter-kinds.ts";
import type { Day } from "./words.ts";

/** What somebody said of their mail. */
export type DemoMail = {
	by: string;
	at: Day;
	timeZone: string;
	/** From and to, as `HH:MM`. */
	quiet?: [from: string, to: string];
	digest: { every: "day" | "week"; weekday?: number; hour: number };
	letters?: Partial<Record<LetterKind, How>>;
};
