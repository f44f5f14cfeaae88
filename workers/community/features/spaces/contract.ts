import * as z from "zod";
import { calendarDay, dayOrNone, id, oneOf, optionalText, requiredText, wholeNumber } from "#web/form-fields.ts";
import { listQuery } from "#web/list-page.ts";
import { joinings, longestName, longestPurpose } from "../groups/rules.ts";
import { longestMinutes, longestPlace } from "../meetings/rules.ts";
import { longestQuestion, longestReason, mostSessions } from "./rules.ts";

const link = optionalText(500).refine((text) => text === "" || /^https?:\/\/\S+$/.test(text), {
	error: "Please give an address that begins with https://.",
});
const question = requiredText(longestQuestion, "Please write the question that you come together around.");
const joins = oneOf(joinings, "Please say until when people may join.").meta({
	description: "Until its first session, or until it ends.",
});

const words = {
	name: requiredText(longestName, "Please give it a name."),
	purpose: requiredText(longestPurpose, "Please say what it is about."),
	question,
	joins,
	startsLocal: requiredText(16, "Please say when the first session begins.").meta({
		description: "Wall clock in the time zone: YYYY-MM-DDTHH:MM.",
	}),
	timeZone: requiredText(60, "Please choose a time zone."),
	minutes: wholeNumber(5, longestMinutes),
	every: oneOf(["week", "two-weeks", "month"]),
	sessions: wholeNumber(1, mostSessions),
	place: optionalText(longestPlace),
	link,
	endsOn: dayOrNone.meta({ description: "Left out, it ends on the day of its last session." }),
};

export const newForm = z.object({ id, ...words });
export const newBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as group_ and 22 letters or digits." }),
		...words,
	})
	.meta({ id: "NewSpace" });
export const changeForm = z.object({ question, joins });
export const changeBody = changeForm.meta({ id: "SpaceChange" });

const more = { endsOn: calendarDay, reason: requiredText(longestReason, "Please say why, for those who are in it.") };
export const moreForm = z.object({ id, ...more });
export const moreBody = z.object(more).meta({ id: "SpaceMoreTime" });

const word = optionalText(longestReason).meta({ description: "What its people say with it." });
export const groupForm = z.object({ id, word });
export const groupBody = z.object({ word }).meta({ id: "SpaceBecomesGroup" });

export const spacesQuery = z.object({
	over: z
		.enum(["yes"])
		.optional()
		.meta({ description: "Those that have ended and the caller was in, instead of those that run." }),
	...listQuery,
});
