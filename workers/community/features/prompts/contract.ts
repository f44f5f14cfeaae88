import * as z from "zod";
import { id, oneOf, requiredText } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { longestAnswer, promptKeys } from "./rules.ts";

const text = requiredText(longestAnswer, "Please write a word, or leave it for another day.");
const prompt = oneOf(promptKeys, "Please choose one of the questions.");

export const newForm = z.object({ id, prompt, text });
export const newBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as prompt_ and 22 letters or digits." }),
		prompt: prompt.meta({ description: "Which question it answers: its key." }),
		text,
	})
	.meta({ id: "NewPromptAnswer" });
export const changeForm = z.object({ text });
export const changeBody = changeForm.meta({ id: "PromptAnswerChange" });
export const openedWith = z.object({ prompt: prompt.optional() });
export const ownQuery = z.object(listQuery);

export const promptsAnswer = z.object({
	items: z.array(
		z.object({ key: z.enum(promptKeys), text: z.string(), hint: z.string() }).meta({ id: "ReflectionPrompt" }),
	),
});
export const ownAnswerAnswer = z
	.object({ id: z.string(), prompt: z.string(), text: z.string(), createdAt: instant, updatedAt: instant })
	.meta({ id: "PromptAnswer", description: "Told to its writer alone." });
export const ownAnswersAnswer = listOf(ownAnswerAnswer);
export const madeAnswer = z.object({ id: z.string() }).meta({ id: "PromptAnswerMade" });
