import * as z from "zod";
import { outcomes } from "#protocol/content.ts";
import { oneOf, optionalText, requiredText, unlessEmpty } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import { sourceAnswer, sourceOut } from "../cycle/contract.ts";
import { longestWords } from "./rules.ts";
import type { TrialRead } from "./store.ts";

const context = requiredText(longestWords, "Please say where, and with whom, you will try it.");

export const beginForm = z.object({ id: z.string().max(60), from: z.string().max(60).default(""), context });
export const beginBody = z
	.object({
		id: z
			.string()
			.max(60)
			.optional()
			.meta({ description: "Made by the caller as trial_ and 22 letters or digits; sent twice, one trial is made." }),
		context,
		from: z.string().max(60).optional().meta({ description: "What it comes from, such as a reflection." }),
	})
	.meta({ id: "NewTrial" });

export const toldQuery = z.object({ outcome: unlessEmpty(z.enum(outcomes)), ...listQuery });

const report = {
	outcome: oneOf(outcomes, "Please say how it went."),
	changed: optionalText(longestWords),
	surprised: optionalText(longestWords),
	evidence: optionalText(longestWords),
};
export const reportForm = z.object(report);
export const reportBody = z.object(report).meta({ id: "TrialReport" });

export const trialAnswer = z
	.object({
		id: z.string(),
		practice: z.object({ id: z.string(), title: z.string(), version: z.number().int() }),
		person: named,
		context: z.string(),
		startedAt: instant,
		reportedAt: instant.nullable(),
		outcome: z.enum(outcomes).nullable(),
		changed: z.string(),
		surprised: z.string(),
		evidence: z.string(),
		cameFrom: z.array(sourceAnswer).meta({ description: "What it came from, as far as the caller may read it." }),
	})
	.meta({ id: "Trial" });
export const trialsAnswer = listOf(trialAnswer);
export const begunAnswer = z.object({ id: z.string() }).meta({ id: "TrialBegun" });

export const trialOut = (row: TrialRead): z.input<typeof trialAnswer> => ({
	...row,
	practice: { id: row.practiceId, title: row.practiceTitle, version: row.version },
	person: { id: row.personId, name: row.personName },
	cameFrom: row.cameFrom.map(sourceOut),
});
