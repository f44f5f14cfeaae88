import * as z from "zod";
import { instant } from "#web/instant.ts";

/** How well we are in touch with a chapter, as the API answers it. */
export const freshnessAnswer = z
	.object({
		state: z.enum(["unmet", "paused", "unreachable", "catching-up", "quiet", "in-touch"]),
		heardAt: instant.nullish(),
		newsAt: instant.nullish(),
	})
	.meta({ id: "Freshness" });
