import * as z from "zod";
import { oneOf, optionalText, wholeNumber } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import type { OfferRead } from "./store.ts";

/** A word, not another practice. */
const longestWord = 2_000;

export const offerForm = z.object({ reason: optionalText(longestWord) });
export const decideForm = z.object({
	decision: oneOf(["merged", "declined"], "Please say whether you take it in."),
	answer: optionalText(longestWord),
	/** What was shown when it was decided: the offer's revision and our practice's version. */
	rev: wholeNumber(1),
	base: wholeNumber(),
});

export const offerSchema = z
	.object({
		id: z.string(),
		direction: z.enum(["sent", "received"]),
		practice: z.string().meta({ description: "The id of the practice here that it is about." }),
		title: z.string(),
		theirOrigin: z.string(),
		theirName: z.string().nullable(),
		state: z.enum(["offered", "merged", "declined", "withdrawn"]),
		answer: z.string(),
		createdAt: instant,
		decidedAt: instant.nullable(),
	})
	.meta({ id: "Offer" });

export const offerOut = (row: OfferRead): z.input<typeof offerSchema> => ({ ...row, practice: row.practiceId });
