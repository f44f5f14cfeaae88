import * as z from "zod";
import { checkbox, dayOrNone, oneOf, optionalText, requiredText } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf } from "#web/list-page.ts";
import { named, namedOr } from "#web/named.ts";
import { lifeStages } from "../chapter/rules.ts";
import { questions } from "./questions.ts";
import { longestAnswer, longestNote } from "./rules.ts";
import { steps } from "./steps.ts";
import type { Answer, PathRead, StepState } from "./store.ts";

export const answerForm = z.object({ text: optionalText(longestAnswer) });
export const answerBody = z
	.object({ text: optionalText(longestAnswer).meta({ description: "Left empty, the answer is taken back." }) })
	.meta({ id: "PathAnswerText" });

export const stepForm = z.object({
	note: optionalText(longestNote),
	plannedFor: dayOrNone,
	mine: checkbox(),
	done: checkbox(),
});
export const stepBody = z
	.object({
		note: optionalText(longestNote),
		plannedFor: dayOrNone,
		mine: z.boolean().default(false).meta({ description: "Whether the caller looks after it." }),
		done: z.boolean().default(false),
	})
	.meta({ id: "PathStepPlan" });

export const moveBody = z
	.object({
		from: oneOf(lifeStages).meta({ description: "Where the caller saw the chapter; 409 when it is elsewhere." }),
		to: oneOf(lifeStages, "Please choose where you are."),
		word: requiredText(longestNote, "Please say a word to the others."),
	})
	.meta({ id: "PathMove" });

const answer = z
	.object({
		question: z.string(),
		person: named,
		text: z.string(),
		createdAt: instant,
		updatedAt: instant,
	})
	.meta({ id: "PathAnswer" });

const stageName = z.enum(lifeStages);

export const pathAnswer = z
	.object({
		stage: stageName,
		questions: z.array(
			z.object({
				key: z.string(),
				stage: stageName,
				asks: z.string(),
				hint: z.string(),
				part: z.enum(["domain", "aspirations", "groundRules", "questions"]),
				answered: z.boolean().meta({ description: "Whether the caller has answered it." }),
			}),
		),
		steps: z.array(
			z.object({
				key: z.string(),
				stage: stageName,
				does: z.string(),
				note: z.string(),
				plannedFor: z.string().nullable(),
				lookedAfterBy: named.nullable(),
				doneAt: instant.nullable(),
			}),
		),
		charter: z.number().int().nullable().meta({ description: "The charter's latest version." }),
	})
	.meta({ id: "FormationPath" });
export const answersAnswer = listOf(answer);

export const answerOut = ({ personId, name, ...row }: Answer): z.input<typeof answer> => ({
	...row,
	person: { id: personId, name },
});

const lookedAfterBy = (state: StepState | undefined) => namedOr(state?.personId, state?.name);

export const pathOut = ({ stage, mine, steps: states, charter }: PathRead): z.input<typeof pathAnswer> => ({
	stage,
	charter,
	questions: questions.map((one) => ({ ...one, answered: mine.includes(one.key) })),
	steps: steps.map((one) => {
		const state = states.find(({ step }) => step === one.key);
		const { note = "", plannedFor = null, doneAt = null } = state ?? {};
		return { ...one, note, plannedFor, doneAt, lookedAfterBy: lookedAfterBy(state) };
	}),
});
