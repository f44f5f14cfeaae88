import { hour, minute } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { partWords } from "../meetings/rules.ts";
import type { NotePart } from "./notes.ts";

export type Part = "reflect" | "learn" | "next";
export const parts = ["reflect", "learn", "next"] as const satisfies readonly Part[];

export const longestParagraph = 8_000;
export const longestPrompt = 300;
/** Longer than people talk in twos. */
export const longestRound = 120;

export const noteWords: Readonly<Record<NotePart, string>> = { ...partWords, debrief: "What the pairs brought back" };

export const notesClosed = problem(
	"conflict",
	"A steward hid or removed the notes of this meeting, and nobody writes in them.",
	{ field: "text" },
);
export const noRoom = problem("not-found", "There is no such meeting, or it isn’t open to you.");
export const notBegun = problem("conflict", "This meeting has not begun yet, or is over.");

/** Rooms are set up beforehand; whoever begins a meeting days before its time has taken it for another. */
const earliest = 12 * hour;
export const mayBegin = (startsAt: number, now: number): boolean => now >= startsAt - earliest;

export const tooEarly = problem("conflict", "This meeting is not today. Its room opens half a day before it begins.");

/** Where a meeting is: its part, and the agenda's item at hand. */
export type Place = { readonly part: Part | null; readonly itemId: string | null };
export const samePlace = (a: Place, b: Place): boolean => a.part === b.part && a.itemId === b.itemId;

type Item = { readonly id: string; readonly part: Part; readonly title: string };

/** A part begins with the first item that the agenda has in it. */
export const beginningOf = (part: Part, items: readonly Item[]): Place => ({
	part,
	itemId: items.find((item) => item.part === part)?.id ?? null,
});

/** What comes after a place: the next item of its part, else the next part, else nothing. */
export const afterPlace = (place: Place, items: readonly Item[]): Place | null => {
	if (place.part === null) return null;
	const own = items.filter(({ part }) => part === place.part);
	const next = own[own.findIndex(({ id }) => id === place.itemId) + 1];
	if (next) return { part: place.part, itemId: next.id };
	const part = parts[parts.indexOf(place.part) + 1];
	return part ? beginningOf(part, items) : null;
};

/** A place in words: “Learn together: the bus garage”. */
export const placeWords = ({ part, itemId }: Place, items: readonly Item[]): string => {
	if (part === null) return "not begun";
	const item = items.find(({ id }) => id === itemId);
	return item ? `${partWords[part]}: ${item.title}` : partWords[part];
};

/** What somebody is told whose step came after somebody else's. */
export const overtaken = (place: Place, state: string, items: readonly Item[]) =>
	problem(
		"conflict",
		state === "running"
			? `Somebody else has just moved the meeting on. It is now at “${placeWords(place, items)}”.`
			: state === "held"
				? "Somebody else has just ended the meeting."
				: "This meeting has changed just now. Look at it again.",
	);

export const minutesSince = (since: number, now: number): number => Math.max(0, Math.floor((now - since) / minute));
