import * as z from "zod";
import { oneOf, optionalText, requiredText, several } from "#web/form-fields.ts";
import { instant, sentInstant } from "#web/instant.ts";
import { accents } from "#web/layout.tsx";
import { isLanguageTag } from "./rules.ts";

const tag = z
	.string()
	.max(35)
	.refine(isLanguageTag, "Please choose languages from the list. Programs send their tags, such as en, nl or pt-BR.");
const languages = z
	.array(tag)
	.min(1, "Please name at least one language.")
	.max(20, "Please name at most 20 languages.");

const words = {
	name: requiredText(120, "Please give the network a name."),
	tagline: optionalText(300),
	about: optionalText(20_000),
	howToJoin: optionalText(4_000),
	accent: oneOf(accents),
};

/** The card as the API answers it. */
export const cardSchema = z
	.object({ ...words, languages, address: z.string(), updatedAt: instant })
	.meta({ id: "Network" });

/** A change of the card as the API reads it. */
export const cardChange = z
	.object({
		...words,
		languages,
		base: sentInstant.meta({ description: "The `updatedAt` that the change is based on." }),
	})
	.meta({ id: "NetworkChange" });

/** A change of the card as the form sends it. */
export const cardForm = z
	.object({ ...words, language: tag, languages: several(tag, 20), base: sentInstant })
	.transform(({ language, languages, ...card }) => ({ ...card, languages: [...new Set([language, ...languages])] }));
