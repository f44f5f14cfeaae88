import * as z from "zod";
import { calendarDay, oneOf, requiredText, wholeNumber } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { isLanguageTag } from "../chapter/rules.ts";
import { summaryAudiences } from "./draft-rules.ts";

/** As long as a long practice; the wire takes 60,000 letters. */
const longestBody = 40_000;

const day = calendarDay.meta({ description: "A calendar day, YYYY-MM-DD." });

const language = z
	.string()
	.trim()
	.min(1, "Please name the language, such as en.")
	.max(35)
	.refine(isLanguageTag, "Please name the language by its tag, such as en, nl or pt-BR.");

const audience = oneOf(summaryAudiences);

const words = {
	title: requiredText(200, "Please give the summary a title."),
	body: requiredText(longestBody, "Please write something."),
	language,
};

export const draftBody = z.object({ from: day, to: day, audience }).meta({ id: "SummaryDraft" });

export const wordsBody = z
	.object({ ...words, base: z.number().int().meta({ description: "The version that the change is based on." }) })
	.meta({ id: "SummaryWords" });

export const publishBody = z.object({ base: z.number().int(), audience }).meta({ id: "SummaryPublication" });

export const editForm = z.object({
	...words,
	base: wholeNumber(),
	intent: z.enum(["save", "preview"]).default("save"),
});
export const publishForm = z.object({ base: wholeNumber(), audience });

const line = {
	id: z.string(),
	title: z.string(),
	language: z.string(),
	periodFrom: z.string(),
	periodTo: z.string(),
	state: z.enum(["draft", "published", "withdrawn"]),
	audience: z.enum(summaryAudiences),
	publishedAt: instant.nullable(),
	updatedAt: instant,
};

export const summaryLine = z.object({ ...line, opening: z.string() }).meta({ id: "SummaryLine" });
export const summaryAnswer = z
	.object({
		...line,
		body: z.string().meta({ description: "Markdown." }),
		version: z.number().int(),
		createdAt: instant,
	})
	.meta({ id: "Summary" });

export const draftedAnswer = summaryAnswer
	.extend({ known: z.boolean().meta({ description: "Whether it was there already: nothing new was drafted then." }) })
	.meta({ id: "SummaryDrafted" });

export const outgoingAnswer = z
	.object({
		record: z
			.record(z.string(), z.unknown())
			.nullable()
			.meta({ description: "The record that leaves; null where it stays in the chapter." }),
		recipients: z.array(
			z.object({ origin: z.string(), name: z.string(), relation: z.string(), when: z.enum(["now", "resumed"]) }),
		),
		warnings: z.array(z.object({ what: z.enum(["person", "practice"]), name: z.string() })).meta({
			description: "What the text names although it is not open to this audience. People named so are refused.",
		}),
		names: z.array(z.string()).meta({
			description: "Names of the chapter's people that stand in the text, or parts of them. Ask these people first.",
		}),
	})
	.meta({ id: "SummaryOutgoing" });
