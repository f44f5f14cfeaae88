import * as z from "zod";
import {
	calendarDay,
	id as idField,
	idOrNone,
	oneOf,
	optionalText,
	requiredText,
	unlessEmpty,
} from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named, namedOr } from "#web/named.ts";
import { largest, longestName, longestNote, longestUnit, longestWhy, numberIn } from "./rules.ts";
import type { IndicatorRead, ValueRead } from "./store.ts";

const states = ["watched", "let-go"] as const;

const words = {
	name: requiredText(longestName, "Please say what it is called."),
	unit: optionalText(longestUnit),
	why: optionalText(longestWhy),
};

export const newForm = z.object({ id: idField, ...words, group: optionalText(60) });
export const wordsForm = z.object(words);
export const newBody = z
	.object({
		id: idField.optional().meta({
			description: "Made by the caller as indicator_ and 22 letters or digits; sent twice, one is made.",
		}),
		...words,
		unit: words.unit.meta({ description: "What is counted or measured: visits, minutes, % …" }),
		why: words.why.meta({ description: "What a change in it would tell." }),
		group: idOrNone.meta({ description: "The working group that watches it; null for the whole chapter." }),
	})
	.meta({ id: "NewIndicator" });
export const wordsBody = wordsForm.meta({ id: "IndicatorWords" });
export const stateForm = z.object({ state: oneOf(states) });
export const stateBody = stateForm.meta({ id: "IndicatorState" });

const notANumber = "Please give a number, such as 12 or 3.5.";

export const figureForm = z.object({
	day: calendarDay,
	value: requiredText(30, notANumber).transform((text, context) => {
		const value = numberIn(text);
		if (value !== undefined) return value;
		context.addIssue({ code: "custom", message: notANumber });
		return z.NEVER;
	}),
	note: optionalText(longestNote),
});
export const figureBody = z
	.object({ value: z.number().min(-largest).max(largest), note: optionalText(longestNote) })
	.meta({ id: "Figure" });
export const dayParams = z.object({ id: z.string(), day: calendarDay });
export const dropForm = z.object({ day: calendarDay });

export const openedWith = z.object({ group: z.string().max(60).optional() });
export const filterQuery = z.object({
	state: unlessEmpty(z.enum(states)).meta({ description: "What is watched, where nothing is said." }),
	...listQuery,
});
export const valuesQuery = z.object(listQuery);

export const indicatorAnswer = z
	.object({
		id: z.string(),
		name: z.string(),
		unit: z.string(),
		why: z.string(),
		state: z.enum(states),
		group: named.nullable(),
		proposedBy: named,
		latest: z.object({ day: z.string(), value: z.number() }).nullable(),
		createdAt: instant,
		updatedAt: instant,
	})
	.meta({ id: "Indicator" });
export const indicatorsAnswer = listOf(indicatorAnswer);
export const figuresAnswer = listOf(
	z
		.object({
			id: z.string(),
			day: z.string(),
			value: z.number(),
			note: z.string(),
			by: named,
			hidden: z.boolean().meta({ description: "Hidden by a steward: it counts for nothing, and few read it." }),
		})
		.meta({ id: "IndicatorFigure" }),
);
export const madeAnswer = z.object({ id: z.string() }).meta({ id: "IndicatorMade" });

export const indicatorOut = (row: IndicatorRead): z.input<typeof indicatorAnswer> => ({
	...row,
	group: namedOr(row.groupId, row.groupName),
	proposedBy: { id: row.authorId, name: row.authorName },
	latest: row.lastDay !== null && row.lastValue !== null ? { day: row.lastDay, value: row.lastValue } : null,
});

export const figureOut = ({ id, day, value, note, personId, personName, hidden }: ValueRead) => ({
	...{ id, day, value, note },
	hidden: hidden === 1,
	by: { id: personId, name: personName },
});
