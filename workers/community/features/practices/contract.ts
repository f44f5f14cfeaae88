import * as z from "zod";
import {
	id,
	idOrNone,
	idsOf,
	oneOf,
	optionalText,
	requiredText,
	several,
	unlessEmpty,
	wholeNumber,
	wordList,
} from "#web/form-fields.ts";
import { listQuery } from "#web/list-page.ts";
import { isLanguageTag } from "../chapter/rules.ts";
import { audienceScopes, mostSites } from "./audience-rules.ts";
import { longestField, longestReason, longestTag, longestTitle, mostInvolved, mostTags, statuses } from "./rules.ts";

/** Six texts of 20,000 characters: up to nine bytes each as a form sends them. What is kept is bounded by its own rule. */
export const practiceBodyLimit = 1_200_000;

/** A language that people name by its tag. */
export const language = z
	.string()
	.trim()
	.min(1, "Please name its language.")
	.max(35)
	.refine(isLanguageTag, "Please name the language by its tag, such as en, nl or pt-BR.");

/** The parts of a practice's text, as they are typed. */
export const textFields = {
	situation: optionalText(longestField),
	tension: optionalText(longestField),
	whatWeDo: optionalText(longestField),
	whyItWorks: optionalText(longestField),
	whatHappened: optionalText(longestField),
	watchFor: optionalText(longestField),
};

const words = {
	title: requiredText(longestTitle, "Please give it a title."),
	status: oneOf(statuses, "Please say what came of it."),
	language,
	...textFields,
};

const typedFields = {
	...words,
	tags: wordList(mostTags, longestTag),
	involved: several(id, mostInvolved),
};

export const newForm = z.object({
	id,
	...typedFields,
	group: optionalText(60),
	from: optionalText(60),
	intent: z.enum(["share", "draft", "preview"]).default("draft"),
});
export const editForm = z.object({
	...typedFields,
	base: wholeNumber(-10_000),
	reason: optionalText(longestReason),
	intent: z.enum(["share", "draft", "save", "preview"]).default("save"),
});
export type TypedPractice = z.output<typeof newForm> | z.output<typeof editForm>;

const sentFields = {
	...words,
	tags: z.array(z.string().max(longestTag)).max(mostTags).default([]),
	involved: z
		.array(id)
		.max(mostInvolved)
		.default([])
		.meta({ description: "Ids of people of this chapter who are named in it." }),
};

export const newBody = z
	.object({
		id: id.optional().meta({
			description: "Made by the caller as practice_ and 22 letters or digits; sent twice, one practice is made.",
		}),
		...sentFields,
		group: id.nullable().default(null).meta({ description: "A working group that it is written for." }),
		from: id.optional().meta({ description: "What it comes from here: the id of a reflection or a trial." }),
		share: z.boolean().default(true).meta({ description: "False keeps it as a draft that only its author sees." }),
	})
	.meta({ id: "NewPractice" });

export const changeBody = z
	.object({
		...sentFields,
		base: z
			.number()
			.int()
			.meta({ description: "The version that the change is made on; 409 when it isn’t the latest." }),
		reason: optionalText(longestReason),
		share: z.boolean().default(true).meta({ description: "Shares a draft; false keeps it one." }),
	})
	.meta({ id: "PracticeChange" });

export const filterQuery = z.object({
	tag: z.string().max(longestTag).optional(),
	status: unlessEmpty(z.enum(statuses)),
	language: z.string().max(35).optional(),
	audience: unlessEmpty(z.enum(audienceScopes)),
	author: id.optional(),
	group: id.optional(),
	...listQuery,
});

export const filterOf = (query: z.output<typeof filterQuery>) => ({
	tag: query.tag?.trim().toLowerCase() || undefined,
	status: query.status,
	language: query.language?.trim() || undefined,
	audience: query.audience,
	author: query.author || undefined,
	group: query.group || undefined,
});

export const audienceForm = z
	.object({
		scope: oneOf(audienceScopes),
		group: idOrNone,
		sites: several(z.string().max(300), mostSites),
	})
	.transform(idsOf("group"));
export const audienceBody = z
	.object({
		scope: z.enum(audienceScopes),
		group: idOrNone,
		sites: z.array(z.string().max(300)).max(mostSites).default([]),
	})
	.transform(idsOf("group"))
	.meta({ id: "PracticeAudience" });

export const answerBody = z.object({ answer: z.enum(["yes", "no"]) }).meta({ id: "NamingAnswer" });

export const compareQuery = z.object({
	from: wholeNumber(-10_000, 1_000_000),
	to: wholeNumber(-10_000, 1_000_000),
});
