import * as z from "zod";
import { isoOf } from "#core/clock.ts";
import { oneOf, optionalText, requiredText, several, wordList } from "#web/form-fields.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { isLanguageTag } from "../chapter/rules.ts";
import { audienceScopes, mostSites } from "./audience-rules.ts";
import type { Comparison } from "./compare.ts";
import type { PracticeInList } from "./list-store.ts";
import { longestField, longestReason, longestTag, longestTitle, mostInvolved, mostTags, statuses } from "./rules.ts";
import type { PersonNamed, PracticeRead } from "./store.ts";
import type { VersionInList } from "./version-store.ts";

/** A practice with all its text, as a form with files sends it or as JSON. */
export const practiceBodyLimit = 256 * 1024;

const id = z.string().max(60);
const language = z
	.string()
	.trim()
	.min(1, "Please name its language.")
	.max(35)
	.refine(isLanguageTag, "Please name the language by its tag, such as en, nl or pt-BR.");

const words = {
	title: requiredText(longestTitle, "Please give it a title."),
	status: oneOf(statuses, "Please say what came of it."),
	language,
	situation: optionalText(longestField),
	tension: optionalText(longestField),
	whatWeDo: optionalText(longestField),
	whyItWorks: optionalText(longestField),
	whatHappened: optionalText(longestField),
	watchFor: optionalText(longestField),
};

const typedFields = {
	...words,
	tags: wordList(mostTags, longestTag),
	involved: several(id, mostInvolved),
};
const noBase = z.coerce.number().int();

export const newForm = z.object({
	id,
	...typedFields,
	group: optionalText(60),
	intent: z.enum(["share", "draft", "preview"]).default("draft"),
});
export const editForm = z.object({
	...typedFields,
	base: noBase,
	reason: optionalText(longestReason),
	intent: z.enum(["share", "draft", "save", "preview"]).default("save"),
});
export type TypedPractice = z.output<typeof newForm> | z.output<typeof editForm>;

export const textsOf = ({ situation, tension, whatWeDo, whyItWorks, whatHappened, watchFor }: z.output<z.ZodObject<typeof words>>) => ({
	situation,
	tension,
	whatWeDo,
	whyItWorks,
	whatHappened,
	watchFor,
});

const sentFields = {
	...words,
	tags: z.array(z.string().max(longestTag)).max(mostTags).default([]),
	involved: z.array(id).max(mostInvolved).default([]).meta({ description: "Ids of people of this chapter who are named in it." }),
};

export const newBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as practice_ and 22 letters or digits; sent twice, one practice is made." }),
		...sentFields,
		group: id.nullable().default(null).meta({ description: "A working group that it is written for." }),
		share: z.boolean().default(true).meta({ description: "False keeps it as a draft that only its author sees." }),
	})
	.meta({ id: "NewPractice" });

export const changeBody = z
	.object({
		...sentFields,
		base: z.number().int().meta({ description: "The version that the change is made on; 409 when it isn’t the latest." }),
		reason: optionalText(longestReason),
		share: z.boolean().default(true).meta({ description: "Shares a draft; false keeps it one." }),
	})
	.meta({ id: "PracticeChange" });

export const filterQuery = z.object({
	tag: z.string().max(longestTag).optional(),
	status: z.enum(["", ...statuses]).optional(),
	language: z.string().max(35).optional(),
	audience: z.enum(["", ...audienceScopes]).optional(),
	author: id.optional(),
	group: id.optional(),
	...listQuery,
});

export const filterOf = (query: z.output<typeof filterQuery>) => ({
	tag: query.tag?.trim().toLowerCase() || undefined,
	status: query.status || undefined,
	language: query.language?.trim() || undefined,
	audience: query.audience || undefined,
	author: query.author || undefined,
	group: query.group || undefined,
});

export const audienceForm = z.object({
	scope: oneOf(audienceScopes),
	group: optionalText(60),
	sites: several(z.string().max(300), mostSites),
});
export const audienceBody = z
	.object({
		scope: z.enum(audienceScopes),
		groupId: id.nullable().default(null),
		sites: z.array(z.string().max(300)).max(mostSites).default([]),
	})
	.meta({ id: "PracticeAudience" });

export const answerBody = z.object({ answer: z.enum(["yes", "no"]) }).meta({ id: "NamingAnswer" });
export const savedAnswer = z.object({ id: z.string(), version: z.number().int() }).meta({ id: "PracticeSaved" });

const when = z.iso.datetime();
const personAnswer = z.object({ id: z.string(), name: z.string() });

export const itemAnswer = z
	.object({
		id: z.string(),
		title: z.string(),
		sentence: z.string(),
		status: z.enum(statuses),
		language: z.string(),
		tags: z.array(z.string()),
		version: z.number().int(),
		author: personAnswer,
		audience: z.enum(audienceScopes),
		group: z.string().nullable(),
		createdAt: when,
		updatedAt: when,
	})
	.meta({ id: "PracticeInList" });
export const listAnswer = listOf(itemAnswer);

export const itemOut = (row: PracticeInList): z.input<typeof itemAnswer> => ({
	...row,
	tags: [...row.tags],
	author: { id: row.authorId, name: row.authorName },
	group: row.groupName,
	createdAt: isoOf(row.createdAt),
	updatedAt: isoOf(row.updatedAt),
});

const texts = z.object({
	situation: z.string(),
	tension: z.string(),
	whatWeDo: z.string(),
	whyItWorks: z.string(),
	whatHappened: z.string(),
	watchFor: z.string(),
});

export const practiceAnswer = z
	.object({
		id: z.string(),
		state: z.enum(["draft", "shared"]),
		title: z.string(),
		status: z.enum(statuses),
		language: z.string(),
		tags: z.array(z.string()),
		...texts.shape,
		borrowed: z.array(z.string()).meta({ description: "Fields that are still in the words of their source." }),
		takenBack: z.array(z.string()).meta({ description: "Fields whose words were taken back by their author." }),
		version: z.number().int().meta({ description: "The latest version; from 1 on when it was shared." }),
		shown: z.number().int().meta({ description: "The version whose words these are." }),
		reason: z.string(),
		author: personAnswer,
		editor: personAnswer,
		writtenAt: when,
		audience: z.object({ scope: z.enum(audienceScopes), groupId: z.string().nullable(), sites: z.array(z.string()) }),
		source: z.object({ id: z.string(), version: z.number().int(), origin: z.string(), name: z.string() }).nullable(),
		people: z
			.array(z.object({ id: z.string(), name: z.string(), answer: z.enum(["asked", "yes", "no"]) }))
			.optional()
			.meta({ description: "Who is named in it, and whether they agreed to be named outside the chapter." }),
		createdAt: when,
		updatedAt: when,
	})
	.meta({ id: "Practice" });

export const practiceOut = (read: PracticeRead, people?: readonly PersonNamed[]): z.input<typeof practiceAnswer> => ({
	...read,
	...read.texts,
	tags: [...read.tags],
	borrowed: [...read.borrowed],
	takenBack: [...read.takenBack],
	author: { id: read.authorId, name: read.authorName },
	editor: { id: read.editorId, name: read.editorName },
	writtenAt: isoOf(read.writtenAt),
	audience: { ...read.audience, sites: [...read.audience.sites] },
	people: people?.map(({ personId, name, answer }) => ({ id: personId, name, answer })),
	createdAt: isoOf(read.createdAt),
	updatedAt: isoOf(read.updatedAt),
});

export const versionAnswer = z
	.object({
		version: z.number().int(),
		title: z.string(),
		status: z.enum(statuses),
		reason: z.string(),
		editor: personAnswer,
		createdAt: when,
	})
	.meta({ id: "PracticeVersion" });
export const versionsAnswer = listOf(versionAnswer);

export const versionOut = (row: VersionInList): z.input<typeof versionAnswer> => ({
	...row,
	editor: { id: row.editorId, name: row.editorName },
	createdAt: isoOf(row.createdAt),
});

export const compareQuery = z.object({
	from: z.coerce.number().int().min(-10_000).max(1_000_000),
	to: z.coerce.number().int().min(-10_000).max(1_000_000),
});

export const comparisonAnswer = z
	.object({
		words: z.array(z.string()),
		fields: z.array(
			z.object({
				field: z.string(),
				label: z.string(),
				parts: z.array(z.object({ value: z.string(), added: z.boolean().optional(), removed: z.boolean().optional() })),
			}),
		),
	})
	.meta({ id: "PracticeComparison" });

export const comparisonOut = (comparison: Comparison): z.input<typeof comparisonAnswer> => ({
	words: [...comparison.words],
	fields: comparison.fields.map((one) => ({ ...one, parts: [...one.parts] })),
});
