import * as z from "zod";
import { oneOf, optionalText } from "#web/form-fields.ts";
import { instant, sentInstant } from "#web/instant.ts";
import { freshnessAnswer } from "../../freshness-answer.ts";
import { decisions } from "./rules.ts";

const mostWords = 2_000;

/** A decision about a chapter, from a form or the API. */
export const decisionBody = z
	.object({
		decision: oneOf(decisions, "Please choose what you decide."),
		note: optionalText(mostWords).meta({ description: "Goes to the chapter's stewards; a no is owed one." }),
		basedOn: sentInstant.meta({ description: "The `changedAt` of the entry that you decide on." }),
	})
	.meta({ id: "RegistryDecision" });

export const inviteBody = z
	.object({ note: optionalText(mostWords).meta({ description: "Shown to whoever opens the invitation." }) })
	.meta({ id: "ChapterInvitation" });

const standing = z.enum(["waiting", "invited", "member", "paused", "declined", "removed", "left"]);

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
		requestedAt: instant,
		changedAt: instant,
		fresh: freshnessAnswer,
		comparedAt: instant.nullable(),
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
		at: instant,
	})
	.meta({ id: "RegistryEvent" });

export const invitationSchema = z
	.object({
		id: z.string(),
		note: z.string(),
		by: z.string(),
		createdAt: instant,
		expiresAt: instant,
		usedBy: z.string().nullable(),
	})
	.meta({ id: "ChapterInvitationAnswer" });
