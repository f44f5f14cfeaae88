import * as z from "zod";
import { id, idOrNone, idsOf, optionalText, requiredText, unlessEmpty, wholeNumber } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import { audienceAnswer, audienceOut } from "../practices/answers.ts";
import { language } from "../practices/contract.ts";
import { longestQuestion, longestSources, longestText, longestTitle, sourcesIn, sourcesTyped } from "./rules.ts";
import type { StudyRead } from "./store.ts";

/** The longest texts take up to nine bytes a character as a form sends them. */
export const studyBodyLimit = 1_100_000;

const words = {
	title: requiredText(longestTitle, "Please give it a title."),
	question: requiredText(longestQuestion, "Please say what you want to find out."),
	method: optionalText(longestText),
	lookedAt: optionalText(longestText),
	findings: optionalText(longestText),
	limits: optionalText(longestText),
	language,
};

const readable = (typed: string, context: z.core.$RefinementCtx<string>): void => {
	const read = sourcesIn(typed);
	if (!read.ok) context.addIssue({ code: "custom", message: read.error.message });
};
const sourcesForm = optionalText(longestSources).superRefine(readable);

export const newForm = z
	.object({ id, ...words, sources: sourcesForm, group: idOrNone, from: unlessEmpty(id) })
	.transform(idsOf("group"));
export const editForm = z.object({ ...words, sources: sourcesForm, base: wholeNumber(1) });

const sourceBody = z.object({
	title: z.string().trim().min(1).max(300),
	doi: z.string().max(250).optional(),
	url: z.string().max(1_000).optional(),
});
/** Over the API each has its fields; they are checked as the lines of a form are. */
const sourcesBody = z
	.array(sourceBody)
	.max(100)
	.default([])
	.transform((sources) => sourcesTyped(sources.map((one) => ({ ...one, title: one.title.replace(/\s+/g, " ") }))))
	.pipe(z.string().max(longestSources).superRefine(readable))
	.meta({ description: "Each with a DOI or a web address." });

const { lookedAt: material, ...otherWords } = words;
/** Over the API what was looked at goes by a name of its own: what ends in At is a moment there. */
const sentWords = { ...otherWords, material: material.meta({ description: "What was looked at." }) };

export const newBody = z
	.object({
		id: id.optional().meta({
			description: "Made by the caller as study_ and 22 letters or digits; sent twice, one study is made.",
		}),
		...sentWords,
		sources: sourcesBody,
		group: idOrNone.meta({ description: "A working group that it is for; null: everyone here." }),
		from: id.optional().meta({ description: "What it comes from, or the practice or trial that it looks at." }),
	})
	.transform(idsOf("group"))
	.meta({ id: "NewStudy" });
export const changeBody = z
	.object({
		...sentWords,
		sources: sourcesBody,
		base: z
			.number()
			.int()
			.meta({ description: "The version that the change is made on; 409 when it isn’t the latest." }),
	})
	.meta({ id: "StudyChange" });

export const filterQuery = z.object({
	whose: unlessEmpty(z.enum(["mine"])).meta({ description: "Only the caller’s own." }),
	group: unlessEmpty(id).meta({ description: "Only those of this working group, to its members." }),
	...listQuery,
});
export const tiesQuery = z.object({ q: z.string().max(200).default("") });
export const tieForm = z.object({ target: id });

const studyAnswer = z
	.object({
		id: z.string(),
		title: z.string(),
		author: named,
		question: z.string(),
		method: z.string(),
		material: z.string().meta({ description: "What was looked at." }),
		findings: z.string(),
		limits: z.string(),
		sources: z.array(z.object({ title: z.string(), doi: z.string().optional(), url: z.string().optional() })),
		language: z.string(),
		audience: audienceAnswer,
		version: z.number().int(),
		createdAt: instant,
		updatedAt: instant,
	})
	.meta({ id: "Study" });
export const studiesAnswer = listOf(studyAnswer);
export const studyPageAnswer = z
	.object({
		study: studyAnswer,
		ties: z
			.array(z.object({ id: z.string(), kind: z.string(), title: z.string(), href: z.string() }))
			.meta({ description: "The practices and trials that it looks at, as far as the caller may see them." }),
	})
	.meta({ id: "StudyWithTies" });
export const savedAnswer = z.object({ id: z.string(), version: z.number().int() }).meta({ id: "StudySaved" });

export const studyOut = (row: StudyRead): z.input<typeof studyAnswer> => ({
	...row,
	material: row.lookedAt,
	author: { id: row.authorId, name: row.authorName },
	sources: row.sources.map((one) => ({ ...one })),
	audience: audienceOut(row.audience),
});
