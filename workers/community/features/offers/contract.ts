import * as z from "zod";
import { oneOf, optionalText } from "#web/form-fields.ts";

/** A word, not another practice. */
const longestWord = 2_000;

export const offerForm = z.object({ reason: optionalText(longestWord) });
export const decideForm = z.object({
	decision: oneOf(["merged", "declined"], "Please say whether you take it in."),
	answer: optionalText(longestWord),
	/** What was shown when it was decided: the offer's revision and our practice's version. */
	rev: z.coerce.number().int().positive(),
	base: z.coerce.number().int().nonnegative(),
});

export const offerSchema = z
	.object({
		id: z.string(),
		direction: z.enum(["sent", "received"]),
		practiceId: z.string(),
		title: z.string(),
		theirOrigin: z.string(),
		theirName: z.string().nullable(),
		state: z.enum(["offered", "merged", "declined", "withdrawn"]),
		answer: z.string(),
		createdAt: z.number(),
		decidedAt: z.number().nullable(),
	})
	.meta({ id: "Offer" });
