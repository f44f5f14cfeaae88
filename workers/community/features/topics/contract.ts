import * as z from "zod";
import { checkbox, id, idOrNone, idsOf, oneOf, optionalText, requiredText, unlessEmpty } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named, namedOr } from "#web/named.ts";
import { language } from "../practices/contract.ts";
import { formats, longestText, longestTitle } from "./rules.ts";
import type { TopicRead } from "./store.ts";

const words = {
	title: requiredText(longestTitle, "Please say in a line what it is about."),
	text: optionalText(longestText),
	language,
	format: oneOf(formats),
};
export const newForm = z.object({ id, ...words, group: idOrNone, from: unlessEmpty(id) }).transform(idsOf("group"));
export const newBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as topic_ and 22 letters or digits." }),
		...words,
		group: idOrNone.meta({ description: "A working group that it is for; else the chapter." }),
		from: id.optional().meta({ description: "What it comes from: the id of a reflection, a trial …" }),
	})
	.transform(idsOf("group"))
	.meta({ id: "NewTopic" });

export const interestForm = z.object({ wants: checkbox(), couldLead: checkbox() });
export const interestBody = z.object({ wants: z.boolean(), couldLead: z.boolean() }).meta({ id: "TopicInterest" });
const meeting = requiredText(60, "Please choose a meeting.");
export const pickForm = z.object({ meeting });
export const pickBody = z.object({ meeting }).meta({ id: "TopicPicked" });
const to = z.enum(["done", "back"]).meta({ description: "done: learned about; back: to the board again." });
export const settleForm = z.object({ to });
export const settleBody = z.object({ to }).meta({ id: "TopicSettled" });

const boards = ["open", "picked", "done"] as const;
export const boardQuery = z.object({
	state: unlessEmpty(z.enum(boards)).meta({
		description: "open: on the board, where nothing is said; picked: for a meeting; done.",
	}),
	group: unlessEmpty(id).meta({ description: "Only those of this working group, to its members." }),
	...listQuery,
});

export const topicAnswer = z
	.object({
		id: z.string(),
		group: named.nullable(),
		title: z.string(),
		text: z.string(),
		language: z.string(),
		format: z.enum(formats),
		raisedBy: named,
		state: z.enum([...boards, "withdrawn"]),
		meeting: z.object({ id: z.string(), title: z.string() }).nullable(),
		createdAt: instant,
		wanting: z.array(z.string()).meta({ description: "Who wants it, by name." }),
		leading: z.array(z.string()).meta({ description: "Who could lead it, by name." }),
		wants: z.boolean().meta({ description: "Whether the caller wants it." }),
		couldLead: z.boolean().meta({ description: "Whether the caller could lead it." }),
	})
	.meta({ id: "Topic" });
export const topicsAnswer = listOf(topicAnswer);
export const raisedAnswer = z.object({ id: z.string() }).meta({ id: "TopicRaised" });

export const topicOut = (row: TopicRead): z.input<typeof topicAnswer> => ({
	...row,
	group: namedOr(row.groupId, row.groupName),
	raisedBy: { id: row.raisedBy, name: row.raisedByName },
	meeting: row.meetingId ? { id: row.meetingId, title: row.meetingTitle ?? "" } : null,
	wanting: [...row.wanting],
	leading: [...row.leading],
});
