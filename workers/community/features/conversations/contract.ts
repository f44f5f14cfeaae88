import * as z from "zod";
import { id, oneOf, optionalText, requiredText, unlessEmpty } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named, namedOr } from "#web/named.ts";
import type { Head } from "./head-store.ts";
import type { InList } from "./list-store.ts";
import { followStates, longestMessage, longestTitle, mostNamed } from "./rules.ts";
import type { MessageRead } from "./store.ts";

/** The longest message takes up to nine bytes a character as a form sends it. */
export const messageBodyLimit = 100_000;

const text = requiredText(longestMessage, "Please write something first.");
const title = requiredText(longestTitle, "Please say what it is about.");

/** `bring` is one person here, because a list without script takes one. */
export const sayForm = z.object({ id, text, bring: optionalText(60) });
export const beginForm = z.object({ id, message: id, title, group: optionalText(60), text, bring: optionalText(60) });
export const editForm = z.object({ text });
export const followForm = z.object({ state: oneOf(followStates) });

const bring = z.array(id).max(mostNamed).default([]).meta({
	description: "Ids of people to bring in, beside those whom the text calls by `@Name`. They must be able to read it.",
});
const messageId = id.optional().meta({
	description: "Made by the caller as message_ and 22 letters or digits; sent twice, it is said once.",
});

export const sayBody = z.object({ id: messageId, text, bring }).meta({ id: "NewMessage" });
export const beginBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as conversation_ and 22 letters or digits." }),
		message: messageId,
		title,
		group: id.nullable().default(null).meta({ description: "The working group; null for the whole chapter." }),
		text,
		bring,
	})
	.meta({ id: "NewConversation" });
export const editBody = z.object({ text }).meta({ id: "MessageChange" });
export const followBody = z.object({ state: z.enum(followStates) }).meta({ id: "Following" });

export const listFilter = z.object({
	whose: unlessEmpty(z.enum(["followed", "others"])).meta({
		description: "Only those that the caller follows, or only the others.",
	}),
	...listQuery,
});
export const pageQuery = z.object(listQuery);
export const newQuery = z.object({ group: z.string().max(60).optional() });

export const saidAnswer = z.object({ id: z.string(), conversation: z.string() }).meta({ id: "MessageSaid" });
export const saidOut = ({ id, conversationId }: { readonly id: string; readonly conversationId: string }) => ({
	id,
	conversation: conversationId,
});

const about = z.object({ id: z.string(), kind: z.string(), title: z.string(), href: z.string() }).nullable();
const group = named.nullable();

export const conversationAnswer = z
	.object({
		id: z.string().nullable().meta({ description: "Null while nobody has said anything." }),
		title: z.string(),
		about,
		group,
		closed: z.boolean(),
		updatedAt: instant,
	})
	.meta({ id: "Conversation" });

export const conversationOut = (head: Head): z.input<typeof conversationAnswer> => ({
	...head,
	group: namedOr(head.groupId, head.groupName),
});

export const messageAnswer = z
	.object({
		id: z.string(),
		conversation: z.string().meta({ description: "The id of the conversation in which it is said." }),
		author: named,
		text: z.string().meta({ description: "Markdown; empty once it was removed." }),
		via: z
			.enum(["page", "mail", "import"])
			.meta({ description: "Written here, answered by mail, or brought from elsewhere by a steward." }),
		named: z.array(z.string()),
		createdAt: instant,
		editedAt: instant.nullable(),
		removedAt: instant.nullable(),
	})
	.meta({ id: "Message" });
export const messagesAnswer = listOf(messageAnswer);
export const messageOut = (row: MessageRead): z.input<typeof messageAnswer> => ({
	...row,
	conversation: row.conversationId,
	author: { id: row.personId, name: row.personName },
	named: [...row.named],
});

export const conversationsAnswer = listOf(
	z
		.object({
			id: z.string(),
			title: z.string(),
			about,
			group,
			follows: z.boolean(),
			news: z.array(z.string()).meta({ description: "Who wrote since the caller looked, where they follow." }),
			named: z.boolean().meta({ description: "Whether somebody called the caller by name since." }),
			updatedAt: instant,
		})
		.meta({ id: "ConversationInList" }),
);
export const inListOut = (row: InList): z.input<typeof conversationsAnswer>["items"][number] => ({
	...row,
	news: [...row.news],
	group: namedOr(row.groupId, row.groupName),
});
