import * as z from "zod";
import { checkbox, oneOf, optionalText, requiredText, several } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { isLanguageTag } from "../chapter/rules.ts";
import { levels } from "../participation/rules.ts";
import { arrivalQuestions } from "./arrival-rules.ts";
import { personRoles } from "./rules.ts";
import type { PersonInList, PersonRow } from "./store.ts";

/** A dozen lines are a person; more are a list that nobody reads. */
const mostLines = 20;
const longestLine = 200;

const tag = z
	.string()
	.max(35)
	.refine(isLanguageTag, "Please choose languages from the list. Programs send their tags, such as en, nl or pt-BR.");
const line = z.string().trim().min(1).max(longestLine, `Please keep each line under ${longestLine} characters.`);

const lines = z
	.string()
	.default("")
	.transform((text) =>
		text
			.split("\n")
			.map((one) => one.replace(/^\s*[-*•]\s+/, "").trim())
			.filter((one) => one !== ""),
	)
	.pipe(z.array(line).max(mostLines, `Please name at most ${mostLines}.`));

const words = {
	name: requiredText(120, "Please tell us your name."),
	place: optionalText(120),
	organisation: optionalText(120),
	introduction: optionalText(2_000),
};

/** A profile as its form sends it: one thing a line. */
export const profileForm = z.object({
	...words,
	languages: several(tag, 20),
	objectives: lines,
	skills: lines,
});

/** A profile as the API takes it. */
export const profileBody = z
	.object({
		...words,
		languages: z.array(tag).max(20).default([]),
		objectives: z.array(line).max(mostLines).default([]),
		skills: z.array(line).max(mostLines).default([]),
	})
	.meta({ id: "Profile" });

export const roleBody = z.object({ role: oneOf(personRoles, "Please choose a role.") });
export const leaveForm = z.object({ keepName: checkbox() });
export const leaveQuery = z.object({ keepName: z.enum(["yes", "no"]).default("no") });
export const stateBody = z.object({
	state: oneOf(["active", "suspended", "left"], "Please choose."),
	reason: optionalText(2_000).meta({ description: "Why somebody is suspended or let back in: they read it." }),
});

export const directoryQuery = z.object({
	...listQuery,
	q: z.string().trim().max(200).optional(),
	lang: z.string().max(35).optional(),
	skill: z.string().trim().max(200).optional(),
});

const personInListAnswer = z
	.object({
		id: z.string(),
		name: z.string(),
		role: z.string(),
		state: z.string().meta({ description: "active, or left; to stewards also suspended." }),
		joinedAt: instant,
		email: z.string().nullable().meta({ description: "For members of the chapter; null for anybody else." }),
		place: z.string(),
		organisation: z.string(),
		languages: z.array(z.string()),
		introduction: z.string(),
		objectives: z.array(z.string()),
		skills: z.array(z.string()),
		motivation: z.string().meta({ description: "What brings them here, where they let the chapter read it." }),
	})
	.meta({ id: "PersonInList" });
export const personAnswer = personInListAnswer
	.extend({
		arrival: z
			.array(z.object({ question: z.enum(arrivalQuestions), text: z.string() }))
			.meta({ description: "What they answered to the two questions for who comes." }),
		takesPart: z
			.object({ level: z.enum(levels), word: z.string() })
			.nullable()
			.meta({ description: "How they mean to take part for now, where they said so to the chapter." }),
	})
	.meta({ id: "Person" });

export const peopleAnswer = listOf(personInListAnswer);

/** A person for the API, their address only for whom it is meant. */
export const personInListOut = (row: PersonInList, withEmail: boolean): z.input<typeof personInListAnswer> => ({
	...row,
	languages: [...row.languages],
	objectives: [...row.objectives],
	skills: [...row.skills],
	email: withEmail ? row.email : null,
});

export const personOut = (row: PersonRow, withEmail: boolean): z.input<typeof personAnswer> => ({
	...personInListOut(row, withEmail),
	arrival: [...row.arrival],
	takesPart: row.takesPart,
});
