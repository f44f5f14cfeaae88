import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { AudienceScope } from "../practices/audience-rules.ts";
import { audienceScopes, type PracticeAudience, widens } from "../practices/audience-rules.ts";
import { namedIn } from "../reflections/naming-rules.ts";
import { parts, type StudyPart } from "./rules.ts";

type Words = Readonly<Record<StudyPart, string>> & { readonly title: string; readonly question: string };

/** Whether a study names nobody of this chapter besides its author: beyond the chapter it goes without names. */
export const nobodyNamed = (
	words: Words,
	people: readonly { readonly id: string; readonly name: string }[],
	authorId: string,
): Result<void> => {
	const text = [words.title, words.question, ...parts.map((part) => words[part])].join("\n");
	const [named] = namedIn(
		text,
		people.filter(({ id }) => id !== authorId),
	);
	return named
		? problem(
				"conflict",
				`${named.name} is named in it. A study leaves the chapter without names: say who it was in other words, then share it.`,
				{ field: "scope" },
			)
		: ok(undefined);
};

/** What somebody may choose from: the author everything, a steward what lets fewer people see it. */
export const scopesFor = (mine: boolean, now: PracticeAudience): readonly AudienceScope[] =>
	mine ? audienceScopes : audienceScopes.filter((scope) => scope !== "group" && !widens(now, { ...now, scope }));
