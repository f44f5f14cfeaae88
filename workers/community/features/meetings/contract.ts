import * as z from "zod";
import {
	dayOrNone,
	id,
	idOrNone,
	idsOf,
	oneOf,
	optionalText,
	requiredText,
	unlessEmpty,
	wholeNumber,
} from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named, namedOr } from "#web/named.ts";
import { inOrder, itemAnswer, itemOut } from "./agenda-contract.ts";
import type { ItemRead } from "./agenda-store.ts";
import { answers, longestMinutes, longestNote, longestPlace, longestPurpose, longestTitle, rhythms } from "./rules.ts";
import type { Attending, MeetingRead } from "./store.ts";

/** Links lead to where a meeting is held, and nowhere else: no scripts. */
const link = optionalText(500).refine((text) => text === "" || /^https?:\/\/\S+$/.test(text), {
	error: "Please give an address that begins with https://.",
});

const words = {
	title: requiredText(longestTitle, "Please give the meeting a title."),
	purpose: optionalText(longestPurpose),
	startsLocal: requiredText(16, "Please say when it begins.").meta({
		description: "Wall clock in the time zone: YYYY-MM-DDTHH:MM.",
	}),
	timeZone: requiredText(60, "Please choose a time zone."),
	minutes: wholeNumber(5, longestMinutes),
	place: optionalText(longestPlace),
	link,
	host: idOrNone,
	facilitator: idOrNone,
};
const called = {
	...words,
	group: idOrNone.meta({
		description:
			"A group that the caller is in, or `circle` for those alone whom they invite; left out for the whole chapter.",
	}),
	until: dayOrNone.meta({ description: "Last calendar day of a series." }),
};
const once = ["once", ...rhythms] as const;
const every = oneOf(once).transform((value) => (value === "once" ? null : value));

const oneGroup = {
	group: unlessEmpty(z.string().max(60)).meta({ description: "Only those of this working group, to its members." }),
};
export const meetingsQuery = z.object({ ...oneGroup, ...listQuery });

/** The form may be opened for one of the caller's groups. */
export const newQuery = z.object({ group: z.string().max(60).default("") });
export const callForm = z.object({ id, ...called, every }).transform(idsOf("host", "facilitator", "group"));
export const callBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as meeting_ and 22 letters or digits." }),
		...called,
		every: z
			.enum(once)
			.default("once")
			.transform((value) => (value === "once" ? null : value)),
	})
	.transform(idsOf("host", "facilitator", "group"))
	.meta({ id: "NewMeeting" });
const times = {
	every: oneOf(rhythms),
	startsLocal: words.startsLocal,
	timeZone: words.timeZone,
	minutes: words.minutes,
	until: dayOrNone.meta({ description: "Last calendar day; left out while it goes on." }),
	place: words.place,
	link: words.link,
};
export const seriesForm = z.object(times);
export const seriesBody = z.object(times).meta({ id: "MeetingSeriesChange" });
export const changeForm = z.object(words).transform(idsOf("host", "facilitator"));
export const changeBody = changeForm.meta({ id: "MeetingChange" });
export const cancelForm = z.object({ word: requiredText(longestNote, "Please say a word, so that nobody wonders.") });
export const cancelBody = cancelForm.meta({ id: "MeetingCancelled" });
export const answerForm = z.object({ answer: oneOf(answers) });
export const answerBody = answerForm.meta({ id: "MeetingAnswer" });

export const listAsked = z.object({
	when: z
		.enum(["coming", "past"])
		.default("coming")
		.meta({ description: "coming: soonest first; past: latest first." }),
	...oneGroup,
	...listQuery,
});

const meetingFields = {
	id: z.string(),
	series: z.object({ id: z.string(), every: z.enum(rhythms), state: z.enum(["running", "ended"]) }).nullable(),
	group: named.nullable(),
	title: z.string(),
	purpose: z.string(),
	startsLocal: z.string().meta({ description: "Wall clock in the meeting’s own time zone." }),
	timeZone: z.string(),
	startsAt: instant,
	endsAt: instant,
	place: z.string(),
	link: z.string(),
	host: named.nullable(),
	facilitator: named.nullable(),
	state: z.enum(["planned", "running", "held", "cancelled"]),
	word: z.string().meta({ description: "What was said when it was cancelled." }),
	mine: z.enum(answers).nullable().meta({ description: "What the caller said about coming." }),
};
export const meetingsAnswer = listOf(z.object(meetingFields).meta({ id: "MeetingInList" }));
export const meetingAnswer = z
	.object({
		...meetingFields,
		attending: z.array(z.object({ person: named, answer: z.enum(answers) })),
		agenda: z.array(itemAnswer),
	})
	.meta({ id: "Meeting" });
export const madeAnswer = z.object({ id: z.string() }).meta({ id: "MeetingCalled" });
export const feedAnswer = z.object({ since: instant.nullable() }).meta({ id: "CalendarFeed" });
export const feedMade = z
	.object({ mine: z.string(), chapter: z.string() })
	.meta({ id: "CalendarAddresses", description: "Shown this once; only their hash is kept." });

export const listedOut = (row: MeetingRead) => ({
	...row,
	series:
		row.seriesId && row.every && row.seriesState
			? { id: row.seriesId, every: row.every, state: row.seriesState }
			: null,
	group: namedOr(row.groupId, row.groupName),
	host: namedOr(row.hostId, row.hostName),
	facilitator: namedOr(row.facilitatorId, row.facilitatorName),
});

export const meetingOut = (
	row: MeetingRead,
	attending: readonly Attending[],
	agenda: readonly ItemRead[],
): z.input<typeof meetingAnswer> => ({
	...listedOut(row),
	attending: attending.map(({ personId, name, answer }) => ({ person: { id: personId, name }, answer })),
	agenda: inOrder(agenda).map(itemOut),
});
