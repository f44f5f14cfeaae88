import * as z from "zod";
import { oneOf, optionalText, unlessEmpty } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { levels, longestWord, readers } from "./rules.ts";

const said = {
	level: oneOf(levels, "Please choose one of the four."),
	word: optionalText(longestWord),
	shown: oneOf(readers, "Please say who may read it."),
};
export const sayForm = z.object(said);
export const sayBody = z
	.object({ ...said, shown: said.shown.meta({ description: "`me`: nobody else; `chapter`: everyone here." }) })
	.meta({ id: "ParticipationSaid" });

export const ownAnswer = z
	.object({
		intention: z
			.object({ level: z.enum(levels), word: z.string(), shown: z.enum(readers), updatedAt: instant })
			.nullable()
			.meta({ description: "Null where one hasn't said." }),
	})
	.meta({ id: "OwnParticipation" });

export const pageQuery = z.object({ level: unlessEmpty(z.enum(levels)), ...listQuery });
export const levelQuery = z.object({
	level: z.enum(levels).meta({ description: "The level of which people said that it is theirs for now." }),
	...listQuery,
});
export const takingAnswer = listOf(
	z
		.object({ id: z.string(), name: z.string(), level: z.enum(levels), word: z.string() })
		.meta({ id: "TakingPart", description: "Somebody who said so for themselves, to the chapter." }),
);
