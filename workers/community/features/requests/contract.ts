import * as z from "zod";
import { checkbox, optionalText, requiredText, unlessEmpty } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import { longestReason } from "./rules.ts";
import type { RequestRead } from "./store.ts";

const asked = {
	about: requiredText(60, "Please say what it is about."),
	to: requiredText(60, "Please choose whom to ask."),
	reason: optionalText(longestReason),
};
export const askForm = z.object(asked);
export const askBody = z
	.object({
		about: asked.about.meta({ description: "The id of what it is about: a question, a peer assist, a text …" }),
		to: asked.to.meta({ description: "The id of the person." }),
		reason: asked.reason.meta({ description: "Why this person, in words that they read." }),
	})
	.meta({ id: "NewRequest" });

export const takesForm = z.object({ takesRequests: checkbox() });
export const takesBody = z.object({ takesRequests: z.boolean() }).meta({ id: "Helping" });

const states = ["waiting", "done", "declined", "lapsed"] as const;
export const requestQuery = z.object({
	state: unlessEmpty(z.enum(states)).meta({ description: "waiting where nothing is said." }),
	...listQuery,
});
export const pageQuery = z.object(listQuery);

const requestAnswer = z
	.object({
		id: z.string(),
		about: z.object({ id: z.string(), kind: z.string(), title: z.string(), href: z.string() }),
		from: named,
		reason: z.string(),
		state: z.enum(states),
		createdAt: instant,
		answeredAt: instant.nullable(),
	})
	.meta({ id: "Request" });
export const requestsAnswer = listOf(requestAnswer);
export const askedAnswer = z.object({ id: z.string() }).meta({ id: "RequestMade" });

export const requestOut = ({ about, fromId, fromName, ...row }: RequestRead): z.input<typeof requestAnswer> => ({
	...row,
	about: { id: about.id, kind: about.kind, title: about.title, href: about.href },
	from: { id: fromId, name: fromName },
});
