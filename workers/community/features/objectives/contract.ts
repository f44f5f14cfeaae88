import * as z from "zod";
import { optionalText } from "#web/form-fields.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import type { Offer, Shared } from "./gather-rules.ts";
import type { Helper } from "./rules.ts";

export const objectivesQuery = z.object(listQuery);
export const joinForm = z.object({ mine: optionalText(60) });
export const joinBody = z
	.object({
		mine: z.string().max(60).nullable().default(null).meta({
			description: "One's own objective that is the same in other words; null to want it as the others put it.",
		}),
	})
	.meta({ id: "ObjectiveJoin" });

const wanted = z
	.object({
		id: z.string(),
		person: named,
		text: z.string(),
		language: z.string(),
	})
	.meta({ id: "Wanted" });

const objectiveAnswer = z
	.object({ id: z.string(), wanted: z.array(wanted).meta({ description: "Who wants it, each in their words." }) })
	.meta({ id: "Objective" });
export const objectivesAnswer = listOf(objectiveAnswer);
const offers = z.array(
	z.object({
		own: z.object({ id: z.string(), text: z.string() }),
		alike: z.array(z.object({ id: z.string(), text: z.string(), language: z.string() })),
	}),
);
export const offersAnswer = z.object({ offers }).meta({ id: "ObjectiveOffers" });

export const offersOut = (found: readonly Offer[]): z.input<typeof offersAnswer> => ({
	offers: found.map(({ own, alike }) => ({ own, alike: [...alike] })),
});

export const objectivePageAnswer = objectiveAnswer
	.extend({
		helpers: z
			.array(z.object({ id: z.string(), name: z.string(), skills: z.array(z.string()) }))
			.meta({ description: "Who says that they can be asked about something like it." }),
		offers: offers.meta({
			description: "Of this and one's own those that may be the same in other words; one joins by saying so.",
		}),
	})
	.meta({ id: "ObjectiveInFull" });
export const sharedAnswer = z.object({ id: z.string() }).meta({ id: "ObjectiveShared" });

export const objectiveOut = ({ id, wanted: people }: Shared): z.input<typeof objectiveAnswer> => ({
	id,
	wanted: people.map(({ id: own, personId, name, text, language }) => ({
		...{ id: own, text, language },
		person: { id: personId, name },
	})),
});

type InFull = { readonly shared: Shared; readonly helpers: readonly Helper[]; readonly offers: readonly Offer[] };

export const objectivePageOut = ({ shared, helpers, offers: found }: InFull): z.input<typeof objectivePageAnswer> => ({
	...objectiveOut(shared),
	helpers: helpers.map((one) => ({ ...one, skills: [...one.skills] })),
	...offersOut(found),
});
