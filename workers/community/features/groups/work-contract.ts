import * as z from "zod";
import { id, optionalText, requiredText, several } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import { longestProgress, longestResource, longestWorkingOn } from "./rules.ts";
import { type GroupWork, mostAims, type ProgressRead } from "./work-store.ts";

const words = {
	time: optionalText(longestResource),
	money: optionalText(longestResource),
	people: optionalText(longestResource),
	workingOn: optionalText(longestWorkingOn),
};

export const workForm = z.object({ ...words, aims: several(id, mostAims) });
export const workBody = z
	.object({
		...words,
		aims: z.array(id).max(mostAims).default([]).meta({ description: "Ids of the aims it takes up." }),
	})
	.meta({ id: "GroupWorkChange" });

export const workAnswer = z
	.object({
		time: z.string(),
		money: z.string(),
		people: z.string(),
		workingOn: z.string(),
		aims: z.array(z.object({ id: z.string(), title: z.string(), state: z.string() })),
		updatedAt: instant.nullable(),
	})
	.meta({ id: "GroupWork" });
export const workOut = (work: GroupWork): z.input<typeof workAnswer> => ({ ...work, aims: [...work.aims] });

const text = requiredText(longestProgress, "Please say in a sentence what you have come to.");
export const progressForm = z.object({ id, text });
export const progressBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as progress_ and 22 letters or digits." }),
		text,
	})
	.meta({ id: "NewProgress" });

export const progressAnswer = z
	.object({
		id: z.string(),
		group: named,
		author: named,
		text: z.string(),
		createdAt: instant,
	})
	.meta({ id: "Progress" });
export const progressListAnswer = listOf(progressAnswer);
export const toldAnswer = z.object({ id: z.string() }).meta({ id: "ProgressTold" });

export const progressOut = (row: ProgressRead): z.input<typeof progressAnswer> => ({
	id: row.id,
	text: row.text,
	createdAt: row.createdAt,
	group: { id: row.groupId, name: row.groupName },
	author: { id: row.personId, name: row.personName },
});
