import * as z from "zod";
import { emailAddress } from "#identity/email-address.ts";
import { oneOf, optionalText, requiredText } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { personRoles } from "../people/rules.ts";
import { requestStates } from "./rules.ts";
import type { RequestRow } from "./store.ts";

export const joinBody = z
	.object({
		name: requiredText(120, "Please tell us your name."),
		email: emailAddress,
		message: requiredText(2_000, "Please say in a sentence or two why you would like to join."),
	})
	.meta({ id: "JoinWish" });

export const acceptBody = z.object({
	role: oneOf(personRoles, "Please choose a role.").default("member"),
	words: optionalText(1_000),
});
export const declineBody = z.object({ words: optionalText(1_000) });

/** Both answers come from one form; its button says which. */
export const answerForm = acceptBody.extend({ decision: z.enum(["accepted", "declined"]) });

export const requestsQuery = z.object({ ...listQuery, state: z.enum(requestStates).default("waiting") });

const requestAnswer = z
	.object({
		id: z.string(),
		name: z.string(),
		email: z.string(),
		message: z.string(),
		state: z.enum(requestStates),
		answer: z.string(),
		createdAt: instant,
		decidedAt: instant.nullable(),
		known: z
			.object({ id: z.string(), name: z.string(), state: z.enum(["active", "suspended", "left"]) })
			.nullable()
			.meta({ description: "Who is known here by this address already." }),
	})
	.meta({ id: "JoinRequest" });
export const answeredAnswer = z.object({
	known: z.boolean().meta({
		description: "Whether they are in already: then nothing about them changes, and a link to sign in is mailed.",
	}),
});

/** Shown once after an answer to somebody who is in already. */
export const requestsPageQuery = requestsQuery.extend({ done: z.literal("known").optional() });

export const requestsAnswer = listOf(requestAnswer);

export const requestOut = (row: RequestRow): z.input<typeof requestAnswer> => ({
	...row,
});
