import * as z from "zod";
import { id, oneOf, optionalText, requiredText, unlessEmpty } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import { longestDescription, longestTitle, states } from "./rules.ts";
import type { AimRead } from "./store.ts";

const words = {
	title: requiredText(longestTitle, "Please say in a sentence what you want to achieve."),
	description: optionalText(longestDescription),
};
const state = oneOf(states, "Please say how it stands.");

export const newForm = z.object({ id, ...words, from: optionalText(60) });
export const editForm = z.object(words);
export const stateForm = z.object({ state });

export const newBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as aim_ and 22 letters or digits." }),
		...words,
		from: id.optional().meta({ description: "What it comes from: the id of a reflection, a topic, a meeting …" }),
	})
	.meta({ id: "NewAim" });
export const changeBody = z.object(words).meta({ id: "AimChange" });
export const stateBody = z.object({ state }).meta({ id: "AimState" });

export const newQuery = z.object({
	from: z.string().max(60).default(""),
	title: z.string().max(longestTitle).optional().meta({ description: "What the title begins with." }),
});

export const filterQuery = z.object({
	state: unlessEmpty(z.enum(states)).meta({ description: "Those that one goes for, unless it says otherwise." }),
	...listQuery,
});

export const aimAnswer = z
	.object({
		id: z.string(),
		title: z.string(),
		description: z.string(),
		state: z.enum(states),
		author: named,
		groups: z
			.array(named)
			.meta({ description: "Working groups that take it up: open ones, and those that the caller is in." }),
		createdAt: instant,
		updatedAt: instant,
	})
	.meta({ id: "Aim" });
export const aimsAnswer = listOf(aimAnswer);
export const madeAnswer = z.object({ id: z.string() }).meta({ id: "AimMade" });

export const aimOut = ({ authorId, authorName, groups, ...aim }: AimRead): z.input<typeof aimAnswer> => ({
	...aim,
	author: { id: authorId, name: authorName },
	groups: [...groups],
});
