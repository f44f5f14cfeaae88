import * as z from "zod";
import { id, idOrNone, idsOf, oneOf, requiredText, unlessEmpty, wholeNumber } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named, namedOr } from "#web/named.ts";
import {
	leastDays,
	longestQuestion,
	mostDays,
	mostMonths,
	mostQuestions,
	type Step,
	steps,
	usualDays,
} from "./rules.ts";
import type { Seen } from "./seen-actions.ts";

const group = idOrNone.meta({ description: "A group or space of the caller's; left out for the whole chapter." });
const days = wholeNumber(leastDays, mostDays).default(usualDays).meta({ description: "How long it stays open." });
export const newForm = z.object({ id, group, days }).transform(idsOf("group"));
export const newBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as pulse_ and 22 letters or digits." }),
		...{ group, days },
	})
	.transform(idsOf("group"))
	.meta({ id: "NewPulse" });

const answer = unlessEmpty(oneOf(steps));
export const answerForm = z
	.object({ answer1: answer, answer2: answer, answer3: answer, answer4: answer, answer5: answer })
	.transform((form): (Step | undefined)[] => [form.answer1, form.answer2, form.answer3, form.answer4, form.answer5]);
export const answerBody = z
	.object({
		answers: z
			.array(z.enum(steps))
			.min(1)
			.max(mostQuestions)
			.meta({ description: "A step for each question, in their order. Sent again, it takes the place of the first." }),
	})
	.meta({ id: "PulseAnswer" });

export const listFilter = z.object({
	group: unlessEmpty(z.string().max(60)).meta({ description: "A group's pulses, to its members; else the chapter's." }),
	...listQuery,
});
export const newQuery = z.object({ group: unlessEmpty(z.string().max(60)) });

const question = requiredText(longestQuestion, "Please say what people are to agree with, or not.");
const months = wholeNumber(0, mostMonths);
/** One question a line. */
const lines = z
	.string()
	.default("")
	.transform((text) =>
		text
			.split("\n")
			.map((line) => line.trim())
			.filter((line) => line !== ""),
	)
	.pipe(
		z
			.array(question)
			.min(1, "Please ask at least one question.")
			.max(mostQuestions, `Please ask at most ${mostQuestions}: it is meant to take a minute.`),
	);
export const paceForm = z.object({ months });
export const paceBody = z
	.object({
		months: z.number().int().min(0).max(mostMonths).meta({
			description: "Months after which the group's pulse opens by itself; 0: when its coordinator opens it.",
		}),
	})
	.meta({ id: "GroupPulse" });
export const paceAnswer = z.object({ months: z.number().int() }).meta({ id: "GroupPulseRead" });
export const waysForm = z.object({ questions: lines, months });
export const waysBody = z
	.object({
		questions: z.array(question).min(1).max(mostQuestions).meta({
			description: "Sentences that one agrees with more or less, asked in every pulse of this chapter from now on.",
		}),
		months: z.number().int().min(0).max(mostMonths).meta({
			description: "Months after which a pulse for the chapter opens by itself; 0 for never.",
		}),
	})
	.meta({ id: "PulseWays" });
export const waysAnswer = z
	.object({ questions: z.array(z.string()), months: z.number().int() })
	.meta({ id: "PulseWaysRead" });

const spread = z.object({ step: z.enum(steps), people: z.number().int() });
export const pulseAnswer = z
	.object({
		id: z.string(),
		group: named.nullable(),
		state: z.enum(["open", "closed"]),
		questions: z.array(
			z.object({
				text: z.string(),
				spread: z.array(spread).nullable().meta({
					description: "How many said each step. Null while it is open, and for good where fewer than five answered.",
				}),
			}),
		),
		openedBy: named.nullable().meta({ description: "Null where it opened by itself." }),
		openedAt: instant,
		closesAt: instant,
		closedAt: instant.nullable(),
		answered: z.boolean().nullable().meta({
			description: "While it is open, whether the caller has answered: told to nobody else. Null afterwards.",
		}),
	})
	.meta({ id: "Pulse" });
export const pulsesAnswer = listOf(pulseAnswer);
export const openedAnswer = z.object({ id: z.string() }).meta({ id: "PulseOpened" });

export const pulseOut = (one: Seen): z.input<typeof pulseAnswer> => ({
	...one,
	group: namedOr(one.groupId, one.groupName),
	openedBy: namedOr(one.openedBy, one.openedByName),
	questions: one.questions.map((text, i) => ({
		text,
		spread: one.counts ? steps.map((step, n) => ({ step, people: one.counts?.[i]?.[n] ?? 0 })) : null,
	})),
});
