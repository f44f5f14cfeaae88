import { type LifeStage, lifeStages } from "../chapter/rules.ts";
import { type Part, questions } from "./questions.ts";

/** Longer than "a few lines"; who has more to say writes it as a practice or tells it when you meet. */
export const longestAnswer = 2_000;
export const longestNote = 600;

/** Where it is kept who said that a stage was reached, and with what word: beside the steps. */
export const reached = (stage: LifeStage): string => `stage:${stage}`;

/** Whether the path is what a member does next: before there is a rhythm of meetings. */
export const isBeginning = (stage: LifeStage): boolean => stage === "conversations" || stage === "forming";

/** What is likely to be said next: the stage that follows. An end is never suggested; a chapter stays where it is. */
export const likelyNext = (stage: LifeStage): LifeStage => {
	const following = lifeStages[lifeStages.indexOf(stage) + 1];
	return following === undefined || following === "dispersed" ? stage : following;
};

/** Everything that was answered, gathered under the parts of a charter, each answer under its question. */
export const gathered = (
	answers: readonly { readonly question: string; readonly text: string; readonly name: string }[],
): Readonly<Record<Part, string>> => {
	const under = (part: Part): string =>
		questions
			.filter((one) => one.part === part)
			.flatMap(({ key, asks }) => {
				const said = answers.filter((one) => one.question === key);
				return said.length === 0 ? [] : [`**${asks}**`, ...said.map(({ text, name }) => `${text} (${name})`)];
			})
			.join("\n\n");
	return {
		domain: under("domain"),
		aspirations: under("aspirations"),
		groundRules: under("groundRules"),
		questions: under("questions"),
	};
};
