import { problem } from "#core/problem.ts";
import type { BroughtThing } from "./back-store.ts";
import { hrefOf } from "./report-rules.ts";

/** What came of taking an import back. Of people nobody is named in it. */
export type TakenBack = {
	readonly taken: readonly { readonly title: string }[];
	readonly stayed: readonly { readonly title: string; readonly href: string | null; readonly why: string }[];
};

export const stayWords: Readonly<Record<NonNullable<BroughtThing["why"]>, string>> = {
	changed: "Somebody has changed it since it came.",
	answered: "Somebody has answered it, taken part in it, or made something of it.",
};

/** What would go and what would stay, or what did. */
export const backOf = (things: readonly BroughtThing[]): TakenBack => ({
	taken: things.filter((one) => one.why === null).map(({ title }) => ({ title })),
	stayed: things.flatMap(({ id, title, why }) => (why ? [{ title, href: hrefOf(id), why: stayWords[why] }] : [])),
});

const people = (n: number): string => (n === 1 ? "One person" : `${n} people`);

/** The same of people who were asked in. */
export const backOfPeople = (asked: number, waiting: number): TakenBack => ({
	taken: waiting > 0 ? [{ title: `${people(waiting)} who had not come yet` }] : [],
	stayed:
		asked > waiting
			? [
					{
						title: people(asked - waiting),
						href: null,
						why: "They have come already, or their invitation had run out.",
					},
				]
			: [],
});

export const notTakenIn = problem("conflict", "Nothing of this came in, or it was taken back already.");
export const nothingToTakeBack = problem(
	"conflict",
	"Nothing of it can be taken back: all of it was changed or answered since, or is gone.",
);
