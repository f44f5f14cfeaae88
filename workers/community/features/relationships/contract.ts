import * as z from "zod";
import { unlessEmpty } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import { type Tie, ways } from "./rules.ts";

const lookedAt = {
	group: unlessEmpty(z.string().max(60)).meta({
		description: "Only what went on in this group; all that one may see otherwise.",
	}),
	person: unlessEmpty(z.string().max(60)).meta({ description: "Only the ties of this person." }),
};
export const pageQuery = z.object(lookedAt);
export const tiesQuery = z.object({ ...lookedAt, ...listQuery });

export const tiesAnswer = listOf(
	z
		.object({
			people: z.tuple([named, named]).meta({ description: "Two people; their order says nothing." }),
			at: instant.meta({ description: "When they last learned with each other." }),
			through: z
				.array(
					z.object({
						way: z.enum(ways),
						id: z.string(),
						title: z.string(),
						href: z.string().meta({ description: "Where it is read on this site." }),
						at: instant,
					}),
				)
				.meta({ description: "What they learned with each other through, the latest first." }),
		})
		.meta({ id: "Relationship" }),
);

export const tieOut = ({ a, b, at, through }: Tie) => ({
	people: [a, b] as [typeof a, typeof b],
	at,
	through: through.map(({ way, id, title, href, at: when }) => ({ way, id, title, href, at: when })),
});
