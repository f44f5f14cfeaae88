import type { InTongues } from "#core/tongues.ts";
import type { ValueKind } from "#protocol/content.ts";
import { en, nl } from "./draft-languages.ts";
import { es, sw } from "./draft-more-languages.ts";

/**
 * How the site words a draft, by language. `{…}` stands for what is filled in; `{outcome}` in `home` and `away` is either
 * nothing or a colon and what came of it. Counts of people are worded by the plural rules of the language.
 */
export type DraftWords = {
	readonly title: string;
	readonly titleOfDays: string;
	readonly quiet: string;
	readonly parts: Readonly<
		Record<
			"met" | "written" | "tried" | "failed" | "begun" | "told" | "helped" | "together" | "spaces" | "between",
			string
		>
	>;
	readonly added: string;
	readonly changed: string;
	readonly moreWritten: string;
	readonly met: string;
	readonly moreMet: string;
	readonly kept: string;
	readonly story: string;
	readonly study: string;
	/** A story of value, by its kind. */
	readonly values: Readonly<Record<ValueKind, string>>;
	readonly question: string;
	readonly assist: string;
	readonly moreHelped: string;
	readonly decided: string;
	readonly consulted: string;
	readonly reported: string;
	readonly moreTogether: string;
	/** Of a space, or of a group that left; each with its `{title}`. */
	readonly spaces: Readonly<Record<"opened" | "ended" | "grown" | "left", string>>;
	readonly moreSpaces: string;
	readonly triedBy: string;
	readonly moreTried: string;
	readonly began: string;
	readonly member: string;
	readonly fewMembers: string;
	readonly members: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
	readonly home: string;
	readonly homeFromSomewhere: string;
	readonly away: string;
	readonly outcomes: Readonly<Record<"worked" | "mixed" | "did-not-work" | "tried", string>>;
	readonly statuses: Readonly<Record<"worked" | "mixed" | "did-not-work" | "untried", string>>;
};

export const draftWords: InTongues<DraftWords> = { en, nl, es, sw };
