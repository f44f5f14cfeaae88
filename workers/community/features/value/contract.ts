import * as z from "zod";
import { id, oneOf, optionalText, requiredText, several, unlessEmpty, wholeNumber } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named, namedOr } from "#web/named.ts";
import { sourceAnswer } from "../cycle/contract.ts";
import { language } from "../practices/contract.ts";
import { audiences, widerAudiences } from "../reflections/rules.ts";
import { sharingOf } from "../reflections/sharing-contract.ts";
import { longestSaying, longestStory, longestTitle, mostSources, valueKinds } from "./rules.ts";
import type { StoryRead } from "./store.ts";

/** The longest text takes up to nine bytes a character as a form sends it. */
export const storyBodyLimit = 400_000;

const words = {
	value: oneOf(valueKinds, "Please choose what kind of story it is."),
	title: optionalText(longestTitle),
	text: requiredText(longestStory, "Please write something first."),
	language,
};
const audience = oneOf(audiences, "Please say who may read it.");
/** What is read beyond the chapter may stay so when its words are changed. */
const keptAudience = oneOf([...audiences, ...widerAudiences], "Please say who may read it.");
const intent = z.enum(["save", "preview"]).default("save");

/** What the form may be opened with: what it tells of, its kind of value, a group, something that is watched. */
export const openedWith = z.object({
	from: z.string().max(60).default(""),
	value: unlessEmpty(z.enum(valueKinds)),
	group: z.string().max(60).optional(),
	indicator: z.string().max(60).optional(),
});

export const newForm = z.object({
	id,
	...words,
	audience,
	group: optionalText(60),
	from: several(id, mostSources),
	indicator: optionalText(60),
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
const title = words.title.meta({ description: "Left empty, it is called by how it begins." });

export const newBody = z
	.object({
		id: id.optional().meta({
			description: "Made by the caller as story_ and 22 letters or digits; sent twice, one story is told.",
		}),
		...words,
		title,
		audience,
		group,
		from: z.array(id).max(mostSources).default([]).meta({
			description:
				"What it tells of: ids of meetings, practices, trials, peer assists, answers, studies, other stories …",
		}),
	})
	.meta({ id: "NewValueStory" });
export const changeBody = z
	.object({
		...words,
		title,
		audience: keptAudience.meta({ description: "Beyond the chapter only as it is now: sharing has its own call." }),
		group,
		base: z
			.number()
			.int()
			.meta({ description: "The version that the change is made on; 409 when it isn’t the latest." }),
	})
	.meta({ id: "ValueStoryChange" });

export const { shareBody, sharedAnswer, namingBody } = sharingOf("ValueStory");

export const fromForm = z.object({ from: requiredText(60, "Please choose what it tells of.") });
export const fromBody = z
	.object({ from: id.meta({ description: "The id of what it tells of." }) })
	.meta({ id: "ValueStorySource" });
export const speaksForm = z.object({
	indicator: requiredText(60, "Please choose one."),
	says: optionalText(longestSaying),
});
export const speaksBody = z
	.object({ indicator: id, says: speaksForm.shape.says.meta({ description: "What the story says about it." }) })
	.meta({ id: "ValueStorySpeaks" });
export const speaksNoMoreForm = z.object({ indicator: requiredText(60, "Please choose one.") });

export const filterQuery = z.object({
	whose: unlessEmpty(z.enum(["mine"])).meta({ description: "Only the caller’s own." }),
	value: unlessEmpty(z.enum(valueKinds)).meta({ description: "Only those of this kind of value." }),
	group: unlessEmpty(id).meta({ description: "Only those for this working group, to its members." }),
	indicator: unlessEmpty(id).meta({ description: "Only those that speak to this indicator." }),
	...listQuery,
});

const storyInList = z
	.object({
		id: z.string(),
		author: named,
		value: z.enum(valueKinds),
		title: z.string(),
		text: z.string(),
		language: z.string(),
		audience: z.string(),
		sites: z.array(z.string()).meta({ description: "The chapters that it is addressed to by name: their origins." }),
		group: named.nullable(),
		version: z.number().int(),
		createdAt: instant,
		updatedAt: instant,
	})
	.meta({ id: "ValueStoryInList" });
export const storiesAnswer = listOf(storyInList);
export const storyAnswer = storyInList
	.extend({
		tellsOf: z.array(sourceAnswer).meta({ description: "What it tells of, as far as the caller may see it." }),
		ledTo: z.array(sourceAnswer).meta({ description: "What came of it." }),
		speaksTo: z.array(named.extend({ says: z.string() })).meta({ description: "Indicators that it speaks to." }),
	})
	.meta({ id: "ValueStory" });
export const savedAnswer = z.object({ id: z.string(), version: z.number().int() }).meta({ id: "ValueStorySaved" });

export const storyOut = (row: StoryRead): z.input<typeof storyInList> => ({
	...row,
	sites: [...row.sites],
	author: { id: row.authorId, name: row.authorName },
	group: namedOr(row.groupId, row.groupName),
});
