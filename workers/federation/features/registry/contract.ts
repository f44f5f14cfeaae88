import * as z from "zod";
import { optionalText } from "#web/form-fields.ts";
import { decisions } from "./rules.ts";

const mostWords = 2_000;

/** A decision about a chapter, from a form or the API. */
export const decisionBody = z
	.object({
		decision: z.enum(decisions, { error: "Please choose what you decide." }),
		note: optionalText(mostWords).meta({ description: "Goes to the chapter's stewards; a no is owed one." }),
		basedOn: z.coerce.number().int().meta({ description: "The `changedAt` of the entry that you decide on." }),
	})
	.meta({ id: "RegistryDecision" });

export const inviteBody = z
	.object({ note: optionalText(mostWords).meta({ description: "Shown to whoever opens the invitation." }) })
	.meta({ id: "ChapterInvitation" });

const standing = z.enum(["waiting", "invited", "member", "paused", "declined", "removed", "left"]);

const freshness = z.object({
	state: z.enum(["unmet", "paused", "unreachable", "catching-up", "quiet", "in-touch"]),
	heardAt: z.number().int().nullish(),
	newsAt: z.number().int().nullish(),
});

export const entrySchema = z
	.object({
		origin: z.string(),
		name: z.string(),
		standing,
		place: z.string(),
		languages: z.array(z.string()),
		lifeStage: z.string(),
		tagline: z.string(),
		aims: z.array(z.string()),
		theirNote: z.string(),
		ourNote: z.string(),
		requestedAt: z.number().int(),
		changedAt: z.number().int(),
		fresh: freshness,
		comparedAt: z.number().int().nullable(),
		agreed: z.boolean().nullable().meta({ description: "Whether both sides held the same when last compared." }),
		lastError: z.string().nullable(),
	})
	.meta({ id: "RegistryEntry" });

export const eventSchema = z
	.object({
		id: z.string(),
		origin: z.string(),
		name: z.string(),
		kind: z.enum(decisions),
		note: z.string(),
		by: z.string(),
		at: z.number().int(),
	})
	.meta({ id: "RegistryEvent" });

export const invitationSchema = z
	.object({
		id: z.string(),
		note: z.string(),
		by: z.string(),
		createdAt: z.number().int(),
		expiresAt: z.number().int(),
		usedBy: z.string().nullable(),
	})
	.meta({ id: "ChapterInvitationAnswer" });
