import { problem } from "#core/problem.ts";
import type { OwnKind, Words } from "./own-kind.ts";
import { noReflection, type Question } from "./rules.ts";
import { readNaming } from "./sharing-store.ts";
import { deleteReflection, insertReflection, readReflection, stillAt, writeReflection } from "./store.ts";
import { indexing, publishing, sending, titleOf } from "./telling.ts";

export type ReflectionWords = Words & { readonly question: Question };

/** A reflection, as what somebody writes in their own name. */
export const reflectionKind: OwnKind<ReflectionWords> = {
	kind: "reflection",
	refusals: {
		none: noReflection,
		change: problem("forbidden", "Whoever wrote a reflection changes it."),
		share: problem("forbidden", "Whoever wrote a reflection decides who reads it."),
		takeBack: problem("forbidden", "Its writer can take it back, or a steward."),
	},
	parts: ["question", "text", "language", "audience", "groupId"],
	titleOf,
	wordsOf: ({ text }) => text,
	read: readReflection,
	readNaming,
	stillAt,
	insert: insertReflection,
	write: writeReflection,
	remove: (db, id) => [deleteReflection(db, id)],
	...{ indexing, publishing, sending },
};
