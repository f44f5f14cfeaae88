import * as z from "zod";
import { id, oneOf, requiredText, wholeNumber } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf } from "#web/list-page.ts";
import { longestMotivation, mostMonths, readers } from "./rules.ts";

const text = requiredText(longestMotivation, "Please say in a sentence what brings you here.");
const shown = oneOf(readers, "Please say who may read it.");

export const newForm = z.object({ id, text, shown });
export const newBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as motivation_ and 22 letters or digits." }),
		text,
		shown: shown.meta({ description: "`me`: nobody else; `chapter`: everyone here, on one's page." }),
	})
	.meta({ id: "NewMotivation" });
export const shownForm = z.object({ shown });
export const shownBody = shownForm.meta({ id: "MotivationShown" });

const motivationAnswer = z
	.object({ id: z.string(), text: z.string(), shown: z.enum(readers), createdAt: instant })
	.meta({ id: "Motivation" });
export const motivationsAnswer = listOf(motivationAnswer);
export const saidAnswer = z.object({ id: z.string() }).meta({ id: "MotivationSaid" });

export const waysForm = z.object({ motivationMonths: wholeNumber(0, mostMonths) });
export const waysBody = z
	.object({
		motivationMonths: z
			.number()
			.int()
			.min(0)
			.max(mostMonths)
			.meta({ description: "Months after which members are asked again what brings them here; 0 asks nobody." }),
	})
	.meta({ id: "ChapterWays" });
export const waysAnswer = z.object({ motivationMonths: z.number().int() }).meta({ id: "ChapterWaysRead" });
