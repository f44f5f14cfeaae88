import * as z from "zod";
import { isDay } from "#core/calendar-day.ts";

/** Zod pieces for what HTML forms send, with sentences that a person can act on. */

/** Words for a field that was left out or empty; what is wrong in another way is told as such (issue-words.ts). */
const ifMissing =
	(words: string) =>
	({ input }: { readonly input?: unknown }): string | undefined =>
		input === undefined || input === "" ? words : undefined;

/** Text that must be there; spaces around it don't count. */
export const requiredText = (most: number, missing = "Please fill this in.") =>
	z
		.string({ error: ifMissing(missing) })
		.trim()
		.min(1, missing)
		.max(most, `Please keep this under ${most.toLocaleString("en")} characters.`);

/** Text that may be left empty; absent reads as empty. */
export const optionalText = (most: number) =>
	z
		.string()
		.trim()
		.max(most, `Please keep this under ${most.toLocaleString("en")} characters.`)
		.default("");

/** A whole number; forms and queries send it as digits. */
export const wholeNumber = (least = 0, most: number = Number.MAX_SAFE_INTEGER) =>
	z.preprocess(
		(value) => (typeof value === "string" && /^\s*-?\d{1,16}\s*$/.test(value) ? Number(value) : value),
		z.number().int().min(least).max(most),
	);

/** A choice in a filter that was left empty narrows nothing. */
export const unlessEmpty = <T extends z.ZodType>(schema: T) =>
	z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema.optional());

/** A checkbox: absent when it isn't ticked. */
export const checkbox = () =>
	z
		.string()
		.optional()
		.transform((value) => value !== undefined && value !== "");

/** Fields of one name, none to many: HTML sends nothing, one text, or several. Each counts once, and "none of these" not at all. */
export const several = <T extends z.ZodType>(item: T, most = 50) =>
	z.preprocess(
		(value) => [...new Set(Array.isArray(value) ? value : [value])].filter((one) => one !== undefined && one !== ""),
		z.array(item).max(most, `Please choose at most ${most}.`),
	);

type IdsOf<T, Word extends keyof T & string> = Omit<T, Word> & { readonly [W in Word as `${W}Id`]: T[W] };

/**
 * For `transform`: on the wire a thing goes by its word (`group`), here its id by a name of its own (`groupId`). Whoever
 * calls the API or reads a form meets one word for one thing.
 */
export const idsOf =
	<T extends object, Word extends keyof T & string>(...words: readonly Word[]) =>
	(value: T): IdsOf<T, Word> =>
		Object.fromEntries(
			Object.entries(value).map(([name, one]) => [words.some((word) => word === name) ? `${name}Id` : name, one]),
		) as IdsOf<T, Word>;

/** One of a fixed list of values. */
export const oneOf = <const V extends readonly [string, ...string[]]>(values: V, missing = "Please choose one.") =>
	z.enum(values, { error: ifMissing(missing) });

/** Words parted by commas or line ends, each once: "huddles, night shift". */
export const wordList = (most = 12, longest = 40) =>
	z
		.string()
		.default("")
		.transform((text) => [
			...new Set(
				text
					.split(/[,\n]/)
					.map((word) => word.trim())
					.filter((word) => word !== ""),
			),
		])
		.pipe(
			z
				.array(z.string().max(longest, `Please keep each under ${longest} characters.`))
				.max(most, `Please name at most ${most}.`),
		);

const notADay = "Please give a date as year-month-day.";

/** A calendar day as people and `<input type="date">` write it. */
export const calendarDay = z
	.string({ error: ifMissing("Please give a day.") })
	.min(1, { error: "Please give a day.", abort: true })
	.refine(isDay, notADay);

/** The same where it may be left open: null then. */
export const dayOrNone = z
	.string()
	.trim()
	.nullish()
	.refine((text) => !text || isDay(text), notADay)
	.transform((text) => text || null);

/** The id of a thing of this site. */
export const id = z.string().max(60);

/** The same where it may point to nothing: null then. */
export const idOrNone = id.nullish().transform((text) => text || null);

/** A day as `<input type="date">` sends it, as epoch milliseconds at its start in UTC. Left empty it is undefined. */
export const optionalDay = () =>
	z
		.string()
		.default("")
		.refine((text) => text === "" || isDay(text), notADay)
		.transform((text) => (text === "" ? undefined : Date.parse(text)));
