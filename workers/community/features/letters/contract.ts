import * as z from "zod";
import { oneOf, optionalText, wholeNumber } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { type How, hows, type LetterKind, letterKindNames, wordsOfKind } from "../../letter-kinds.ts";
import type { Preview } from "./digest-actions.ts";
import { everys } from "./rules.ts";
import type { MailSetting } from "./setting-store.ts";

/** The form's field for a kind of letter. */
export const fieldOf = (kind: LetterKind): string => `letter-${kind}`;

const choices = Object.fromEntries(letterKindNames.map((kind) => [fieldOf(kind), oneOf(hows).optional()]));

export const mailForm = z
	.object({
		quietFrom: optionalText(5),
		quietTo: optionalText(5),
		timeZone: optionalText(60),
		every: oneOf(everys),
		weekday: wholeNumber(1, 7),
		hour: wholeNumber(0, 23),
	})
	.catchall(z.unknown())
	.and(z.object(choices));

/** After saving, the page says so. */
export const savedQuery = z.object({ saved: z.string().optional() });

/** The choices that a form holds. */
export const chosenIn = (form: Readonly<Record<string, unknown>>): Partial<Record<LetterKind, How>> =>
	Object.fromEntries(letterKindNames.flatMap((kind) => (form[fieldOf(kind)] ? [[kind, form[fieldOf(kind)]]] : [])));

const clock = z.string().nullable().meta({ description: "Wall clock HH:MM; null for no quiet hours." });
const weekday = z.number().int().min(1).max(7).meta({ description: "Of a weekly one; 1 is Monday." });
const hour = z.number().int().min(0).max(23).meta({ description: "By the clock of the time zone." });
const how = z.enum(hows).meta({ description: "At once, gathered in the digest, or not by mail." });
const kind = z.enum(letterKindNames as [LetterKind, ...LetterKind[]]);

export const mailBody = z
	.object({
		quietFrom: clock.default(null),
		quietTo: clock.default(null),
		timeZone: z.string().max(60).default("UTC"),
		digest: z
			.object({ every: z.enum(everys), weekday: weekday.default(1), hour: hour.default(7) })
			.optional()
			.meta({ description: "How often the digest comes; left out, it stays as it is." }),
		letters: z.partialRecord(kind, how).optional().meta({ description: "By kind; what is left out stays as it is." }),
	})
	.meta({ id: "MailSetting" });

export const mailAnswer = z
	.object({
		...{ quietFrom: clock, quietTo: clock, timeZone: z.string() },
		digest: z.object({ every: z.enum(everys), weekday, hour, nextAt: instant.nullable() }),
		letters: z.array(z.object({ kind, what: z.string(), how })),
	})
	.meta({ id: "MailSettingRead" });

/** The kinds that reach somebody, and how each comes to them. */
export const lettersOf = ({ letters, digest }: MailSetting, steward: boolean) =>
	letterKindNames
		.filter((one) => steward || !wordsOfKind(one).steward)
		.map((one) => {
			const { otherwise, what, hint } = wordsOfKind(one);
			const usual = otherwise === "digest" && digest.every === "never" ? "at-once" : otherwise;
			return { kind: one, what, hint, how: letters[one] ?? usual };
		});

export const mailOut = (setting: MailSetting, steward: boolean): z.input<typeof mailAnswer> => {
	const { quietFrom, quietTo, timeZone, digest } = setting;
	return { quietFrom, quietTo, timeZone, digest, letters: lettersOf(setting, steward) };
};

export const digestAnswer = z
	.object({
		subject: z.string(),
		language: z.string(),
		since: instant,
		text: z.string().meta({ description: "The letter as it would be written now; empty where nothing is new." }),
	})
	.meta({ id: "DigestRead" });

export const digestOut = ({ subject, body, wording, digest }: Preview): z.input<typeof digestAnswer> => ({
	...{ subject, language: wording.language, since: wording.since },
	text: digest.parts.length > 0 ? body : "",
});
