import { openTo, type Reach, type SummaryAudience } from "./draft-rules.ts";

export type SummaryState = "draft" | "published" | "withdrawn";

/** Something of the chapter's that the text may name: a practice's title, or a person's name, and how far it reaches. */
export type Nameable = { readonly what: "person" | "practice"; readonly name: string; readonly reach: Reach };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether the words of a name stand in the text as words of their own. */
const names = (text: string, name: string): boolean =>
	new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name).replace(/\s+/g, "\\s+")}(?![\\p{L}\\p{N}])`, "u").test(text);

/** Marks that Markdown sets within names, so that a name in italics or behind a backslash is found too. */
const unmarked = (markdown: string): string => markdown.replace(/\\(?=[^\w\s])/g, "").replace(/[*_`~]/g, "");

/**
 * What the text names although it isn't open to the audience. Names of one word ("Will") are left out: they can't be
 * told from words.
 */
export const namedTooFar = (text: string, nameables: readonly Nameable[], audience: SummaryAudience): Nameable[] => {
	if (audience === "chapter") return [];
	const read = unmarked(text);
	return nameables.filter(
		(one) => one.name.trim().includes(" ") && !openTo(one.reach, audience) && names(read, unmarked(one.name.trim())),
	);
};

/** The words of a text, and the parts of words with a hyphen. */
const wordsIn = (text: string): ReadonlySet<string> => {
	const words = text.normalize("NFC").match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
	return new Set(words.flatMap((word) => [word, ...word.split("-")]));
};

/** Whether a part of a name stands for the person: neither a letter or two, nor a word such as "van". */
const callsSomebody = (part: string): boolean => [...part].length > 2 && !/^\p{Ll}/u.test(part);

/**
 * The names of people, or parts of them, that stand in the text as words: "Meera" for Meera Shah. A word that is a name
 * too ("Grace") is among them; a person looks at what was found.
 */
export const namesInText = (text: string, people: readonly string[]): string[] => {
	const words = wordsIn(unmarked(text));
	const found = people
		.map((name) => name.normalize("NFC").trim().split(/\s+/).filter(callsSomebody))
		.map((parts) => parts.filter((part) => words.has(part)).join(" "));
	return [...new Set(found.filter((name) => name !== ""))];
};

type Flow = { readonly kinds: readonly string[] | null; readonly topics: readonly string[] | null };

/** A relation with another site, as far as it matters to where a summary goes. */
export type Neighbour = {
	readonly origin: string;
	readonly name: string;
	readonly relation: "chapter" | "network" | "member";
	readonly paused: boolean;
	readonly sends: Flow;
	readonly wants: Flow;
};

export type Recipient = {
	readonly origin: string;
	readonly name: string;
	readonly relation: Neighbour["relation"];
	readonly when: "now" | "resumed";
};

/** A summary has no topics, so a link that carries only some topics carries none. */
const carries = (flow: Flow): boolean =>
	(flow.kinds === null || flow.kinds.includes("summary")) && flow.topics === null;

/** The sites that will be able to read a summary of the audience, by the links as they stand. */
export const recipients = (neighbours: readonly Neighbour[], audience: SummaryAudience): Recipient[] =>
	audience === "chapter"
		? []
		: neighbours
				.filter((one) => carries(one.sends) && carries(one.wants))
				.map(({ origin, name, relation, paused }) => ({ origin, name, relation, when: paused ? "resumed" : "now" }));
