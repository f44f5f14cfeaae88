import * as z from "zod";
import { id, oneOf, optionalText, requiredText, unlessEmpty, wholeNumber } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named, namedOr } from "#web/named.ts";
import { language } from "../practices/contract.ts";
import { audiences, longestReflection, questions, widerAudiences } from "./rules.ts";
import { sharingOf } from "./sharing-contract.ts";
import type { ReflectionRead } from "./store.ts";

/** The longest text takes up to nine bytes a character as a form sends it. */
export const reflectionBodyLimit = 400_000;

const words = {
	question: oneOf(questions, "Please choose a question, or “Something else”."),
	text: requiredText(longestReflection, "Please write something first."),
	language,
};
const audience = oneOf(audiences, "Please say who may read it.");
/** What is read beyond the chapter may stay so when its words are changed. */
const keptAudience = oneOf([...audiences, ...widerAudiences], "Please say who may read it.");
const intent = z.enum(["save", "preview"]).default("save");

export const newForm = z.object({
	id,
	...words,
	audience,
	group: optionalText(60),
	from: optionalText(60),
	intent,
});
export const editForm = z.object({
	...words,
	audience: keptAudience,
	group: optionalText(60),
	base: wholeNumber(1),
	intent,
});

const group = id.nullable().default(null).meta({ description: "The working group, where the audience is one." });

export const newBody = z
	.object({
		id: id.optional().meta({
			description: "Made by the caller as reflection_ and 22 letters or digits; sent twice, one reflection is made.",
		}),
		...words,
		audience,
		group,
		from: id.optional().meta({ description: "What it comes from: the id of a trial, a commitment, a meeting …" }),
	})
	.meta({ id: "NewReflection" });
export const changeBody = z
	.object({
		...words,
		audience: keptAudience.meta({ description: "Beyond the chapter only as it is now: sharing has its own call." }),
		group,
		base: z
			.number()
			.int()
			.meta({ description: "The version that the change is made on; 409 when it isn’t the latest." }),
	})
	.meta({ id: "ReflectionChange" });

export const { shareBody, sharedAnswer, namingBody } = sharingOf("Reflection");

export const filterQuery = z.object({
	whose: unlessEmpty(z.enum(["mine"])).meta({ description: "Only the caller’s own." }),
	group: unlessEmpty(id).meta({ description: "Only those for this working group, to its members." }),
	...listQuery,
});

export const reflectionAnswer = z
	.object({
		id: z.string(),
		author: named,
		question: z.enum(questions),
		text: z.string(),
		language: z.string(),
		audience: z.string(),
		sites: z.array(z.string()).meta({ description: "The chapters that it is addressed to by name: their origins." }),
		group: named.nullable(),
		version: z.number().int(),
		createdAt: instant,
		updatedAt: instant,
	})
	.meta({ id: "Reflection" });
export const reflectionsAnswer = listOf(reflectionAnswer);
export const savedAnswer = z.object({ id: z.string(), version: z.number().int() }).meta({ id: "ReflectionSaved" });

export const reflectionOut = (row: ReflectionRead): z.input<typeof reflectionAnswer> => ({
	...row,
	sites: [...row.sites],
	author: { id: row.authorId, name: row.authorName },
	group: namedOr(row.groupId, row.groupName),
});
