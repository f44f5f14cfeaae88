import * as z from "zod";
import { instant } from "#web/instant.ts";
import { freshnessAnswer } from "../../freshness-answer.ts";
import { lineSchema } from "../records/contract.ts";
import { outcomeValues } from "../records/rules.ts";

const stop = z.object({
	origin: z.string(),
	originName: z.string(),
	outcome: z.enum(outcomeValues).nullable().meta({ description: "Null while it is still being tried." }),
});

export const homeAnswer = z
	.object({
		asking: z
			.array(z.object({ origin: z.string(), name: z.string(), words: z.string(), at: instant }))
			.meta({ description: "Chapters that wait for an answer, longest first." }),
		members: z
			.array(z.object({ origin: z.string(), name: z.string(), fresh: freshnessAnswer }))
			.meta({ description: "Chapters by how lately they had news." }),
		travellers: z
			.array(
				z.object({
					id: z.string(),
					title: z.string(),
					language: z.string().nullable(),
					homeName: z.string(),
					stops: z.array(stop),
				}),
			)
			.meta({ description: "Practices that went to other chapters, latest news first." }),
		people: z.array(lineSchema),
		questions: z.array(lineSchema),
		summaries: z.array(lineSchema),
	})
	.meta({ id: "Home", description: "What the coordinators' first page shows; the lists have the rest." });
