import * as z from "zod";
import { oneOf, optionalText, requiredText, several } from "#web/form-fields.ts";
import { instant, sentInstant } from "#web/instant.ts";
import { accents } from "#web/layout.tsx";
import { halfAPlace, isLanguageTag, lifeStages, listings } from "./rules.ts";

/** As many aims as a visitor will read. */
const mostAims = 12;

const tag = z
	.string()
	.min(1)
	.max(35)
	.refine(isLanguageTag, "Please choose languages from the list. Programs send their tags, such as en, nl or pt-BR.");
const languages = z
	.array(tag)
	.min(1, "Please name at least one language.")
	.max(20, "Please name at most 20 languages.");

const aBearing = (most: number) =>
	z
		.number({ error: "Please give a number, such as 42.36." })
		.min(-most, `Please give a number from -${most} to ${most}.`)
		.max(most, `Please give a number from -${most} to ${most}.`)
		.nullable();

const typedBearing = (most: number) =>
	z
		.string()
		.trim()
		.default("")
		.transform((text) => (text === "" ? null : Number(text.replace(",", "."))))
		.pipe(aBearing(most));

const founded = z
	.string()
	.refine(
		(text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
		"Please give a date as year-month-day.",
	);

const words = {
	name: requiredText(120, "Please give your chapter a name."),
	tagline: optionalText(300),
	place: optionalText(120),
	lifeStage: oneOf(lifeStages),
	about: optionalText(20_000),
	howToJoin: optionalText(4_000),
	accent: oneOf(accents),
	listed: oneOf(listings),
};

const wholePlace = { check: (card: { latitude: number | null; longitude: number | null }) => !halfAPlace(card) };
const halfPlaceWords = { error: "Please give both numbers of the place, or neither.", path: ["latitude"] };

/** The card as the API reads and answers it. */
const cardSchema = z
	.object({
		...words,
		latitude: aBearing(90),
		longitude: aBearing(180),
		languages,
		founded: founded.nullable(),
		aims: z.array(requiredText(300)).max(mostAims, `Please name at most ${mostAims}.`),
	})
	.meta({ id: "Chapter" });

export const cardChange = z
	.object({
		...cardSchema.shape,
		base: sentInstant.meta({ description: "The `updatedAt` that the change is based on." }),
	})
	.refine(wholePlace.check, halfPlaceWords)
	.meta({ id: "ChapterChange" });

export const cardAnswer = z.object({ ...cardSchema.shape, updatedAt: instant }).meta({ id: "ChapterAnswer" });

/** The card as the form sends it. */
export const cardForm = z
	.object({
		...words,
		latitude: typedBearing(90),
		longitude: typedBearing(180),
		language: tag,
		languages: several(tag, 20),
		founded: z
			.string()
			.default("")
			.transform((text) => (text === "" ? null : text))
			.pipe(founded.nullable()),
		aims: z
			.string()
			.default("")
			.transform((text) =>
				text
					.split("\n")
					.map((line) => line.replace(/^\s*[-*]\s+/, "").trim())
					.filter(Boolean),
			)
			.pipe(
				z
					.array(z.string().max(300, "Please keep each aim under 300 characters."))
					.max(mostAims, `Please name at most ${mostAims}.`),
			),
		base: sentInstant,
		intent: z.enum(["save", "preview"]).default("save"),
	})
	.refine(wholePlace.check, halfPlaceWords)
	.transform(({ language, languages, ...card }) => ({ ...card, languages: [...new Set([language, ...languages])] }));
