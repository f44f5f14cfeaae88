import type { TakenBack } from "./back-rules.ts";
import type { Fate } from "./fate-rules.ts";
import type { ImportKind, Unread } from "./rules.ts";

/** Something that came in: what it is called, and the page on which it stands. */
export type Brought = { readonly title: string; readonly href: string | null };

/** What came of bringing something. Of people nobody is named in it: whoever doesn't come is not remembered. */
export type Report = {
	readonly brought: readonly Brought[];
	/** What is here as it was before, or was left alone, and why. */
	readonly left: readonly Unread[];
	readonly unread: readonly Unread[];
	/** What came of taking it back. */
	readonly back?: TakenBack;
};

/** Where something that came in is read. */
export const hrefOf = (id: string): string | null => {
	const kind = id.split("_")[0];
	const places: Readonly<Record<string, string>> = {
		practice: "/practices",
		reflection: "/reflections",
		study: "/studies",
		meeting: "/meetings",
		conversation: "/conversations",
		message: "/messages",
	};
	if (kind === "series") return "/meetings";
	const place = places[kind ?? ""];
	return place === undefined ? null : `${place}/${id}`;
};

/** What can't be read, without the words of people who aren't here. */
export const withoutNames = (kind: ImportKind, unread: readonly Unread[]): Unread[] =>
	unread.map(({ where, what, why }) => ({
		where,
		what: kind === "people" ? "" : what,
		why: kind === "people" ? why.replace(/“[^”]*”/g, "what stands there") : why,
	}));

/** In a sentence why nothing was done with it. */
export const leftWords: Readonly<Record<Exclude<Fate["fate"], "new" | "changed">, string>> = {
	again: "It was brought before, and is as it was.",
	kept: "It was brought before, and changed here since. What is here stays; take over by hand what is new there.",
	here: "They are here already.",
	shut: "They were here before, and left or are suspended. A steward lets them back in on their own page.",
};
