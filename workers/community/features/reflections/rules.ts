import { problem } from "#core/problem.ts";

/** Several people said yes to this wording, for this chapter: it may be deleted, and nothing else. */
export const agreedWords = problem(
	"conflict",
	"These words were agreed to as they stand, for this chapter. To say something else, write it in your own words.",
);

/** One answer for what isn’t there and for what isn’t open to the reader. */
export const noReflection = problem("not-found", "There is no such reflection, or it isn’t open to you.");

/** What a reflection answers: the questions with which a meeting begins (DOMAIN, C3), or none of them. */
export const questions = ["surprised", "excited", "disappointed", "changed", "new-issue", "free"] as const;
export type Question = (typeof questions)[number];

/** As a form asks it, and as a list calls the answer. */
export const questionWords: Readonly<Record<Question, { readonly asked: string; readonly told: string }>> = {
	surprised: { asked: "What surprised you?", told: "What surprised me" },
	excited: { asked: "What excited you?", told: "What excited me" },
	disappointed: { asked: "What disappointed you?", told: "What disappointed me" },
	changed: { asked: "What has changed?", told: "What has changed" },
	"new-issue": { asked: "What new issue came up?", told: "A new issue" },
	free: { asked: "Something else", told: "A reflection" },
};

export const audiences = ["private", "group", "chapter"] as const;
export type ReflectionAudience = (typeof audiences)[number];

/** Beyond the chapter: each is chosen on a page of its own, where one sees what leaves. */
export const widerAudiences = ["sites", "network", "public"] as const;
export type WiderAudience = (typeof widerAudiences)[number];

export const isWider = (audience: string): audience is WiderAudience =>
	(widerAudiences as readonly string[]).includes(audience);

/** As much as is indexed of any text; a reflection that is longer is a book. */
export const longestReflection = 40_000;

/** Who reads a reflection, as the search index holds it: the group's id, its writer's, or null for everybody here. */
export const containerOf = (of: {
	readonly audience: string;
	readonly groupId: string | null;
	readonly authorId: string;
}): string | null => (of.audience === "private" ? of.authorId : of.audience === "group" ? of.groupId : null);
