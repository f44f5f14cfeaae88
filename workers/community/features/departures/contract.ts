import * as z from "zod";
import { id, optionalText, requiredText } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { longestName, longestPlace, longestReason, states } from "./rules.ts";
import type { Departing } from "./store.ts";

const words = {
	name: requiredText(longestName, "Please give the new chapter a name."),
	place: optionalText(longestPlace),
	reason: optionalText(longestReason),
};
const address = requiredText(300, "Please give the new chapter’s address.");
const yesNo = (missing: string) => z.enum(["yes", "no"], { error: missing });

export const proposeForm = z.object({ id, ...words });
export const proposeBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as departure_ and 22 letters or digits." }),
		...words,
	})
	.meta({ id: "NewDeparture" });
export const answerForm = z.object({
	goes: yesNo("Please say whether you go along."),
	words: yesNo("Please say whether your words do."),
});
export const answerBody = z
	.object({
		goes: z.boolean(),
		words: z.boolean().meta({ description: "Whether what the caller wrote in the group goes along." }),
	})
	.meta({ id: "DepartureAnswer" });
export const settleForm = z.object({ origin: address });
export const settleBody = settleForm.meta({ id: "DepartureSettled" });
export const proposedAnswer = z.object({ id: z.string() }).meta({ id: "DepartureProposed" });

const answers = z.enum(["asked", "yes", "no"]);
export const departureAnswer = z
	.object({
		id: z.string(),
		name: z.string(),
		place: z.string(),
		reason: z.string(),
		origin: z.string().nullable().meta({ description: "The new chapter’s site, once it stands." }),
		state: z.enum(states),
		createdAt: instant,
		people: z.array(z.object({ id: z.string(), name: z.string(), goes: answers, words: answers })),
	})
	.meta({ id: "Departure" });

export const departureOut = ({ departure, people }: Departing): z.input<typeof departureAnswer> | undefined =>
	departure && { ...departure, people: [...people] };
