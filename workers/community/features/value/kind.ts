import { problem } from "#core/problem.ts";
import type { OwnKind, Words } from "../reflections/own-kind.ts";
import { indexing, publishing, sending } from "./publishing.ts";
import { noStory, type ValueKind } from "./rules.ts";
import { readNaming } from "./sharing-store.ts";
import { readStory } from "./store.ts";
import { wordsOf } from "./title.ts";
import { deleteStory, insertStory, stillAt, writeStory } from "./write-store.ts";

export type StoryWords = Words & { readonly value: ValueKind; readonly title: string };

/** A story of value, as what somebody writes in their own name. */
export const storyKind: OwnKind<StoryWords> = {
	kind: "story",
	refusals: {
		none: noStory,
		change: problem("forbidden", "Whoever told a story changes it."),
		share: problem("forbidden", "Whoever told a story decides who reads it."),
		takeBack: problem("forbidden", "Whoever told it can take it back, or a steward."),
	},
	parts: ["value", "title", "text", "language", "audience", "groupId"],
	titleOf: ({ title }) => title,
	wordsOf,
	read: readStory,
	readNaming,
	stillAt,
	insert: insertStory,
	write: writeStory,
	remove: deleteStory,
	...{ indexing, publishing, sending },
};
