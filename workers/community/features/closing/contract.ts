import * as z from "zod";
import { dayOrNone, id, oneOf, optionalText, requiredText } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import {
	fates,
	longestContact,
	longestFarewell,
	longestNote,
	longestTitle,
	longestToWhom,
	walkKinds,
} from "./rules.ts";
import type { Closing, ClosingThing, Decided } from "./store.ts";

/** The longest text takes up to nine bytes a character as a form sends it. */
export const planBodyLimit = 220_000;

export const planForm = z.object({
	farewell: optionalText(longestFarewell),
	contact: optionalText(longestContact),
	closesOn: dayOrNone,
});
export const planBody = planForm.meta({ id: "ClosingPlan" });

const note = optionalText(longestNote);
const toWhom = optionalText(longestToWhom).meta({
	description: "A linked chapter’s address, or anybody in words; required where it is handed over.",
});
const becomes = oneOf(fates, "Please say what becomes of it.");

export const decideForm = z
	.object({ becomes, chapter: optionalText(longestToWhom), toWhom, note })
	.transform(({ chapter, toWhom: words, ...given }) => ({ ...given, toWhom: chapter || words }));
export const decideBody = z.object({ becomes, toWhom, note }).meta({ id: "ClosingDecision" });
export const ownForm = z.object({ becomes: oneOf(["readable", "withdrawn"]) });

const outside = {
	title: requiredText(longestTitle, "Please say what it is."),
	toWhom: requiredText(longestToWhom, "Please say who goes on with it."),
	note,
};
export const outsideForm = z.object({ id, ...outside });
export const outsideBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as outside_ and 22 letters or digits." }),
		...outside,
	})
	.meta({ id: "ClosingOutside" });
export const outsideAnswer = z.object({ id: z.string() }).meta({ id: "ClosingOutsideAdded" });

export const thingsQuery = z.object({
	kind: z.enum(walkKinds).default("practice").meta({ description: "What kind of things to walk through." }),
	...listQuery,
});

const fate = z.enum(fates);
const decided = z
	.object({
		id: z.string(),
		title: z.string(),
		kind: z.string().nullable().meta({ description: "Null for what isn't on this site." }),
		becomes: fate,
		toWhom: z.string(),
		note: z.string(),
		doneAt: instant.nullable(),
	})
	.meta({ id: "ClosingDecided" });

export const closingAnswer = z
	.object({
		state: z.enum(["planned", "announced", "closed"]),
		farewell: z.string(),
		contact: z.string(),
		closesOn: z.string().nullable(),
		plannedBy: named,
		announcedAt: instant.nullable(),
		closedAt: instant.nullable(),
		items: z.array(decided),
	})
	.meta({ id: "Closing" });

export const closingOut = (plan: Closing, items: readonly Decided[]): z.input<typeof closingAnswer> => ({
	...plan,
	plannedBy: { id: plan.plannedBy, name: plan.plannedByName },
	items: [...items],
});

const thing = z
	.object({
		id: z.string(),
		title: z.string(),
		author: named.nullable(),
		travels: z.boolean().meta({ description: "Whether it is shared beyond the chapter." }),
		becomes: fate.nullable().meta({ description: "Null: nobody has decided, so it stays readable." }),
		toWhom: z.string(),
		note: z.string(),
		doneAt: instant.nullable(),
	})
	.meta({ id: "ClosingThing" });
export const thingsAnswer = listOf(thing);

export const thingOut = ({ authorId, authorName, ...one }: ClosingThing): z.input<typeof thing> => ({
	...one,
	author: authorId === null ? null : { id: authorId, name: authorName ?? "" },
});

export const peersAnswer = z
	.object({
		items: z.array(
			z.object({
				origin: z.string(),
				name: z.string(),
				told: z.boolean().meta({ description: "Whether it has read our last words." }),
				owes: z.number().int().meta({ description: "What it hasn't yet confirmed to have removed." }),
				resting: z.boolean(),
			}),
		),
	})
	.meta({ id: "ClosingPeers" });
