import * as z from "zod";
import { optionalText, several } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listQuery, nextPage } from "#web/list-page.ts";
import { longestCopy, mostInCopy } from "./rules.ts";
import type { Contribution, Led } from "./store.ts";

export const contributionsQuery = z.object(listQuery);

const item = z
	.object({
		id: z.string(),
		kind: z.string(),
		title: z.string(),
		href: z.string(),
		open: z
			.boolean()
			.meta({ description: "Whether the whole chapter may read it: only that goes into a signed copy." }),
		thanked: z.boolean(),
		helped: z.boolean().meta({ description: "Of an answer: whether its asker said that it helped." }),
		at: instant.meta({ description: "When it was last worked on." }),
	})
	.meta({ id: "Contribution" });
const led = z.object({ id: z.string(), title: z.string(), at: instant, open: z.boolean() }).meta({ id: "MeetingLed" });
export const contributionsAnswer = z.object({
	items: z.array(item),
	next: nextPage,
	led: z.array(led).meta({ description: "Meetings that the caller led, the latest fifty." }),
});

export const contributionOut = ({ id, kind, title, href, open, thanked, helped, at }: Contribution) => ({
	...{ id, kind, title, href, open, thanked, helped, at },
});
export const ledOut = ({ id, title, startsAt, open }: Led) => ({ id, title, at: startsAt, open: open === 1 });

const one = z.string().max(60);
export const copyForm = z.object({ item: several(one, mostInCopy) });
export const copyBody = z.object({ items: z.array(one).max(mostInCopy) }).meta({ id: "ContributionsChosen" });
export const copyAnswer = z.record(z.string(), z.unknown()).meta({
	id: "ContributionRecord",
	description: "A W3C Verifiable Credential with a Data Integrity proof (eddsa-jcs-2022) of this site.",
});

export const checkForm = z.object({ record: optionalText(longestCopy) });
export const checkBody = z
	.object({ record: z.string().max(longestCopy).meta({ description: "The record's text, unchanged." }) })
	.meta({ id: "RecordToCheck" });
export const checkAnswer = z
	.object({
		genuine: z.boolean(),
		why: z.enum(["not-a-record", "changed", "elsewhere"]).optional(),
		issuer: z.string().optional().meta({ description: "Where it says that it comes from, if from elsewhere." }),
	})
	.meta({ id: "RecordChecked" });
