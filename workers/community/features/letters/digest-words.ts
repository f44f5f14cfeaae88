import type { InTongues } from "#core/tongues.ts";
import type { Waiting } from "../home/rules.ts";
import { en, nl } from "./digest-languages.ts";
import { es, sw } from "./digest-more-languages.ts";

/** How a digest is worded, by language. `{…}` stands for what is filled in. */
export type DigestWords = {
	readonly subject: Readonly<Record<"day" | "week", string>>;
	readonly hello: string;
	readonly lead: string;
	readonly parts: Readonly<Record<"next" | "waits" | "talk" | "kept" | "here" | "elsewhere", string>>;
	/** What one said of coming to a meeting. */
	readonly coming: Readonly<Record<"yes" | "maybe" | "open", string>>;
	/** What waits; a kind of it without words of its own goes by `something`. */
	readonly deeds: Readonly<Partial<Record<Waiting["what"], string>>>;
	readonly something: string;
	/** What one was told of before. */
	readonly still: string;
	readonly wrote: string;
	readonly calledYou: string;
	readonly practice: string;
	readonly version: string;
	readonly tried: string;
	/** What is new, by its kind; another kind goes by its title alone. */
	readonly kinds: Readonly<Record<string, string>>;
	readonly more: string;
	readonly touches: string;
	readonly triedYours: string;
	readonly somebody: string;
	readonly and: string;
	readonly how: Readonly<Record<"day" | "week", string>>;
	readonly change: string;
	readonly stop: string;
};

export const digestWords: InTongues<DigestWords> = { en, nl, es, sw };
