import * as z from "zod";
import { outcomes } from "#protocol/content.ts";
import { idsOf, oneOf, optionalText, requiredText, wholeNumber, wordList } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { isLanguageTag } from "../chapter/rules.ts";
import { textFields } from "../practices/contract.ts";
import { longestTag, longestTitle, mostTags, statuses } from "../practices/rules.ts";
import type { AdoptionRow } from "./store.ts";
import type { Relative } from "./tree-rules.ts";

/** Longer contexts are practices of their own. */
const longestNote = 4_000;

const common = {
	id: z.string().max(60),
	source: z
		.string()
		.max(1_000)
		.meta({ description: "The id of the practice that is brought home, an address of its chapter." }),
	sourceVersion: wholeNumber(1),
	title: requiredText(longestTitle, "Please say what you call it."),
	status: oneOf(statuses),
	language: requiredText(35).refine(isLanguageTag, "Please name the language by its tag, such as en, nl or pt-BR."),
	context: requiredText(longestNote, "Please say where and with whom you will try it."),
	changed: optionalText(longestNote),
};

export const bringHomeForm = z
	.object({ ...common, ...textFields, tags: wordList(mostTags, longestTag) })
	.transform(idsOf("source"));

export const bringHomeBody = z
	.object({
		...common,
		tags: z.array(z.string().max(longestTag)).max(mostTags).default([]),
		texts: z.object(textFields),
	})
	.transform(idsOf("source"));

export const reportForm = z.object({
	outcome: oneOf(outcomes, "Please say how it went."),
	changed: optionalText(longestNote),
	surprised: optionalText(longestNote),
	evidence: optionalText(longestNote),
});

export const adoptionSchema = z
	.object({
		id: z.string(),
		practice: z.string(),
		source: z.object({ id: z.string(), version: z.number().int(), origin: z.string() }),
		context: z.string(),
		changed: z.string(),
		startedAt: instant,
		reportedAt: instant.nullable(),
		outcome: z.enum(outcomes).nullable(),
		surprised: z.string(),
		evidence: z.string(),
	})
	.meta({ id: "Adoption" });

export const adoptionOut = (row: AdoptionRow): z.input<typeof adoptionSchema> => ({
	...row,
	practice: row.practiceId,
	source: { id: row.sourceId, version: row.sourceVersion, origin: row.sourceOrigin },
});

export const adoptionStandingSchema = adoptionSchema
	.extend({ told: z.boolean().meta({ description: "Whether others may read it now: false once it was taken back." }) })
	.meta({ id: "AdoptionStanding" });

const relativeSchema = z
	.object({
		id: z.string(),
		parent: z.string().nullable(),
		parentVersion: z.number().int().nullable(),
		origin: z.string(),
		chapter: z.string().nullable(),
		title: z.string(),
		status: z.enum(statuses).nullable(),
		changed: z.string(),
		depth: z.number().int(),
	})
	.meta({ id: "Relative" });
export const familyAnswer = z.object({
	practice: z.string().meta({ description: "The address by which it is known everywhere." }),
	relatives: z.array(relativeSchema),
});

export const relativeOut = (row: Relative, depth: number): z.input<typeof relativeSchema> => ({
	...row,
	parent: row.parentId,
	depth,
});
