import * as z from "zod";
import { instant } from "#web/instant.ts";
import { listOf } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import { audienceScopes, type PracticeAudience } from "./audience-rules.ts";
import type { Comparison } from "./compare.ts";
import type { PracticeInList } from "./list-store.ts";
import { statuses } from "./rules.ts";
import type { PersonNamed, PracticeRead } from "./store.ts";
import type { VersionInList } from "./version-store.ts";

export const savedAnswer = z.object({ id: z.string(), version: z.number().int() }).meta({ id: "PracticeSaved" });

const itemAnswer = z
	.object({
		id: z.string(),
		title: z.string(),
		sentence: z.string(),
		status: z.enum(statuses),
		language: z.string(),
		tags: z.array(z.string()),
		version: z.number().int(),
		author: named,
		audience: z.enum(audienceScopes),
		group: z.string().nullable(),
		createdAt: instant,
		updatedAt: instant,
	})
	.meta({ id: "PracticeInList" });
export const listAnswer = listOf(itemAnswer);

export const itemOut = (row: PracticeInList): z.input<typeof itemAnswer> => ({
	...row,
	tags: [...row.tags],
	author: { id: row.authorId, name: row.authorName },
	group: row.groupName,
});

/** Who may see a thing of this chapter, wherever it may go. */
export const audienceAnswer = z.object({
	scope: z.enum(audienceScopes),
	group: z.string().nullable().meta({ description: "The id of the working group, where the scope is one." }),
	sites: z.array(z.string()),
});
export const audienceOut = ({ scope, groupId, sites }: PracticeAudience): z.input<typeof audienceAnswer> => ({
	scope,
	group: groupId,
	sites: [...sites],
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
		author: named,
		editor: named,
		writtenAt: instant,
		audience: audienceAnswer,
		source: z.object({ id: z.string(), version: z.number().int(), origin: z.string(), name: z.string() }).nullable(),
		people: z
			.array(z.object({ id: z.string(), name: z.string(), answer: z.enum(["asked", "yes", "no"]) }))
			.optional()
			.meta({ description: "Who is named in it, and whether they agreed to be named outside the chapter." }),
		createdAt: instant,
		updatedAt: instant,
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
	audience: audienceOut(read.audience),
	people: people?.map(({ personId, name, answer }) => ({ id: personId, name, answer })),
});

const versionAnswer = z
	.object({
		version: z.number().int(),
		title: z.string(),
		status: z.enum(statuses),
		reason: z.string(),
		editor: named,
		createdAt: instant,
	})
	.meta({ id: "PracticeVersion" });
export const versionsAnswer = listOf(versionAnswer);

export const versionOut = (row: VersionInList): z.input<typeof versionAnswer> => ({
	...row,
	editor: { id: row.editorId, name: row.editorName },
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
