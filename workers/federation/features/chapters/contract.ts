import * as z from "zod";

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
		contact: z
			.object({
				state: z.enum(["unmet", "paused", "unreachable", "catching-up", "quiet", "in-touch"]),
				heardAt: z.number().int().nullish(),
				newsAt: z.number().int().nullish(),
				comparedAt: z.number().int().nullable(),
				agreed: z.boolean().nullable(),
			})
			.nullable()
			.meta({ description: "Null without a coordinator's token." }),
	})
	.meta({ id: "Chapter" });
