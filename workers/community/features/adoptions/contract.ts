import * as z from "zod";
import { outcomes } from "#protocol/content.ts";
import { oneOf, optionalText, requiredText, wholeNumber, wordList } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { isLanguageTag } from "../chapter/rules.ts";
import { longestField, longestTag, longestTitle, mostTags, statuses } from "../practices/rules.ts";

/** Longer contexts are practices of their own. */
const longestNote = 4_000;

const texts = {
	situation: optionalText(longestField),
	tension: optionalText(longestField),
	whatWeDo: optionalText(longestField),
	whyItWorks: optionalText(longestField),
	whatHappened: optionalText(longestField),
	watchFor: optionalText(longestField),
};

const common = {
	id: z.string().max(60),
	sourceId: z.string().max(1_000),
	sourceVersion: wholeNumber(1),
	title: requiredText(longestTitle, "Please say what you call it."),
	status: oneOf(statuses),
	language: requiredText(35).refine(isLanguageTag, "Please name the language by its tag, such as en, nl or pt-BR."),
	context: requiredText(longestNote, "Please say where and with whom you will try it."),
	changed: optionalText(longestNote),
};

export const bringHomeForm = z.object({ ...common, ...texts, tags: wordList(mostTags, longestTag) });

export const bringHomeBody = z.object({
	...common,
	tags: z.array(z.string().max(longestTag)).max(mostTags).default([]),
	texts: z.object(texts),
});

export const reportForm = z.object({
	outcome: oneOf(outcomes, "Please say how it went."),
	changed: optionalText(longestNote),
	surprised: optionalText(longestNote),
	evidence: optionalText(longestNote),
});

export const adoptionSchema = z
	.object({
		id: z.string(),
		practiceId: z.string(),
		sourceId: z.string(),
		sourceVersion: z.number().int(),
		sourceOrigin: z.string(),
		context: z.string(),
		changed: z.string(),
		startedAt: instant,
		reportedAt: instant.nullable(),
		outcome: z.enum(outcomes).nullable(),
		surprised: z.string(),
		evidence: z.string(),
	})
	.meta({ id: "Adoption" });

export const adoptionStandingSchema = adoptionSchema
	.extend({ told: z.boolean().meta({ description: "Whether others may read it now: false once it was taken back." }) })
	.meta({ id: "AdoptionStanding" });

export const relativeSchema = z
	.object({
		id: z.string(),
		parentId: z.string().nullable(),
		parentVersion: z.number().int().nullable(),
		origin: z.string(),
		chapter: z.string().nullable(),
		title: z.string(),
		status: z.enum(statuses).nullable(),
		changed: z.string(),
		depth: z.number().int(),
	})
	.meta({ id: "Relative" });
