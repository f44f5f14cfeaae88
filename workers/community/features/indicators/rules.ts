import { problem } from "#core/problem.ts";

/** One answer for what isn’t there and for what isn’t open to the reader. */
export const noIndicator = problem("not-found", "There is nothing like this that we watch, or it isn’t open to you.");
export const notYoursToKeep = problem(
	"forbidden",
	"Whoever proposed it changes it or lets it go, or a facilitator or steward.",
);

export const longestName = 120;
export const longestUnit = 40;
export const longestWhy = 1_000;
export const longestNote = 500;
/** Beyond this a figure is a mistake of typing. */
export const largest = 1e12;

export type State = "watched" | "let-go";

/** Who words an indicator anew, lets it go, or takes it up again. */
export const mayKeep = (who: { readonly id: string; readonly role: string }, authorId: string): boolean =>
	who.id === authorId || who.role === "facilitator" || who.role === "steward";

/** A number as a person types it, with a point or a comma; undefined for anything else. */
export const numberIn = (text: string): number | undefined => {
	const plain = text.trim().replace(/[\s\u00a0\u202f’']/g, "");
	if (!/^[-−+]?\d+(?:[.,]\d+)?$/.test(plain)) return undefined;
	const value = Number(plain.replace("−", "-").replace(",", "."));
	return Number.isFinite(value) && Math.abs(value) <= largest ? value : undefined;
};
