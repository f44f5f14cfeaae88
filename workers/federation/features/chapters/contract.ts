import * as z from "zod";
import { instant } from "#web/instant.ts";
import { freshnessAnswer } from "../../freshness-answer.ts";

/** A chapter's card as the API answers it, with how we are in touch for those who coordinate. */
export const chapterSchema = z
	.object({
		origin: z.string(),
		name: z.string(),
		tagline: z.string(),
		place: z.string(),
		coordinates: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
		languages: z.array(z.string()),
		lifeStage: z.string(),
		founded: z.string().nullable(),
		aims: z.array(z.string()),
		about: z.string().meta({ description: "Markdown." }),
		listed: z.enum(["public", "network"]),
		closing: z
			.object({ on: z.string(), closed: z.boolean(), farewell: z.string(), contact: z.string() })
			.nullable()
			.meta({ description: "That it comes to its end, or has: on which day, its last words, whom to write to." }),
		contact: z
			.object({ ...freshnessAnswer.shape, comparedAt: instant.nullable(), agreed: z.boolean().nullable() })
			.nullable()
			.meta({ description: "Null without a coordinator's token." }),
	})
	.meta({ id: "Chapter" });
