import * as z from "zod";
import { oneOf, optionalText, requiredText, wholeNumber } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { endings, isDay } from "../commitments/rules.ts";
import {
	answers,
	itemKinds,
	longestMinutes,
	longestNote,
	longestPlace,
	longestPurpose,
	longestTitle,
	parts,
	rhythms,
} from "./rules.ts";
import type { Attending, ItemRead, MeetingRead } from "./store.ts";

const id = z.string().max(60);
const noneIfEmpty = z
	.string()
	.max(60)
	.nullish()
	.transform((text) => text || null);
const calendarDay = z
	.string()
	.nullish()
	.refine((text) => !text || isDay(text), { error: "Please give a date as year-month-day." })
	.transform((text) => text || null);
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
	timeZone: requiredText(60, "Please name a time zone, such as Europe/Amsterdam."),
	minutes: wholeNumber(5, longestMinutes),
	place: optionalText(longestPlace),
	link,
	hostId: noneIfEmpty,
	facilitatorId: noneIfEmpty,
};
const called = {
	...words,
	groupId: noneIfEmpty.meta({ description: "A group that the caller is in; left out for the whole chapter." }),
	until: calendarDay.meta({ description: "Last calendar day of a series." }),
};
const once = ["once", ...rhythms] as const;
const every = oneOf(once).transform((value) => (value === "once" ? null : value));

/** The form may be opened for one of the caller's groups. */
export const newQuery = z.object({ group: z.string().max(60).default("") });
export const callForm = z.object({ id, ...called, every });
export const callBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as meeting_ and 22 letters or digits." }),
		...called,
		every: z
			.enum(once)
			.default("once")
			.transform((value) => (value === "once" ? null : value)),
	})
	.meta({ id: "NewMeeting" });
const times = {
	every: oneOf(rhythms),
	startsLocal: words.startsLocal,
	timeZone: words.timeZone,
	minutes: words.minutes,
	until: calendarDay.meta({ description: "Last calendar day; left out while it goes on." }),
	place: words.place,
	link: words.link,
};
export const seriesForm = z.object(times);
export const seriesBody = z.object(times).meta({ id: "MeetingSeriesChange" });
export const changeForm = z.object(words);
export const changeBody = z.object(words).meta({ id: "MeetingChange" });
export const cancelForm = z.object({ word: requiredText(longestNote, "Please say a word, so that nobody wonders.") });
export const cancelBody = cancelForm.meta({ id: "MeetingCancelled" });
export const answerForm = z.object({ answer: oneOf(answers) });
export const answerBody = answerForm.meta({ id: "MeetingAnswer" });

const item = {
	part: oneOf(parts),
	kind: oneOf(itemKinds),
	title: requiredText(longestTitle, "Please say what it is."),
	note: optionalText(longestNote),
	minutes: wholeNumber(0, longestMinutes).default(0),
	personId: noneIfEmpty,
};
export const itemForm = z.object({ id, ...item });
export const itemBody = z.object({ id: id.optional(), ...item }).meta({ id: "NewAgendaItem" });

const moves = ["earlier", "later"] as const;
export const itemChangeForm = z
	.object({
		itemId: id,
		minutes: wholeNumber(0, longestMinutes).default(0),
		personId: noneIfEmpty,
		do: z.enum(["save", ...moves, "off", "on"]).default("save"),
	})
	.transform(({ itemId, minutes, personId, do: what }) => ({
		itemId,
		change: {
			...{ minutes, personId },
			...(what === "earlier" || what === "later" ? { move: what } : {}),
			...(what === "on" || what === "off" ? { state: what } : {}),
		},
	}));
export const itemChangeBody = z
	.object({
		minutes: wholeNumber(0, longestMinutes).optional(),
		personId: id.nullable().optional(),
		move: z.enum(moves).optional(),
		state: z.enum(["on", "off"]).optional().meta({ description: "off: taken off, and stays off." }),
	})
	.meta({ id: "AgendaItemChange" });

export const listAsked = z.object({
	when: z
		.enum(["coming", "past"])
		.default("coming")
		.meta({ description: "coming: soonest first; past: latest first." }),
	...listQuery,
});

const personOut = z.object({ id: z.string(), name: z.string() }).nullable();
const meetingFields = {
	id: z.string(),
	series: z.object({ id: z.string(), every: z.enum(rhythms), state: z.enum(["running", "ended"]) }).nullable(),
	group: z.object({ id: z.string(), name: z.string() }).nullable(),
	title: z.string(),
	purpose: z.string(),
	startsLocal: z.string().meta({ description: "Wall clock in the meeting’s own time zone." }),
	timeZone: z.string(),
	startsAt: instant,
	endsAt: instant,
	place: z.string(),
	link: z.string(),
	host: personOut,
	facilitator: personOut,
	state: z.enum(["planned", "running", "held", "cancelled"]),
	word: z.string().meta({ description: "What was said when it was cancelled." }),
	mine: z.enum(answers).nullable().meta({ description: "What the caller said about coming." }),
};
export const meetingsAnswer = listOf(z.object(meetingFields).meta({ id: "MeetingInList" }));
export const meetingAnswer = z
	.object({
		...meetingFields,
		attending: z.array(z.object({ person: z.object({ id: z.string(), name: z.string() }), answer: z.enum(answers) })),
		agenda: z.array(
			z.object({
				id: z.string(),
				part: z.enum(parts),
				kind: z.string(),
				title: z.string(),
				note: z.string(),
				minutes: z.number().int(),
				person: personOut,
				sourceId: z.string().nullable(),
				state: z.enum(["on", "off"]),
				became: z
					.enum(["open", ...endings])
					.nullable()
					.meta({ description: "What became of a commitment that comes back." }),
				learned: z.string().nullable(),
			}),
		),
	})
	.meta({ id: "Meeting" });
export const madeAnswer = z.object({ id: z.string() }).meta({ id: "MeetingCalled" });
export const itemMade = z.object({ id: z.string() }).meta({ id: "AgendaItemMade" });
export const feedAnswer = z.object({ since: instant.nullable() }).meta({ id: "CalendarFeed" });
export const feedMade = z
	.object({ mine: z.string(), chapter: z.string() })
	.meta({ id: "CalendarAddresses", description: "Shown this once; only their hash is kept." });

const named = (personId: string | null, name: string | null) => (personId ? { id: personId, name: name ?? "" } : null);

export const listedOut = (row: MeetingRead) => ({
	...row,
	series:
		row.seriesId && row.every && row.seriesState
			? { id: row.seriesId, every: row.every, state: row.seriesState }
			: null,
	group: named(row.groupId, row.groupName),
	host: named(row.hostId, row.hostName),
	facilitator: named(row.facilitatorId, row.facilitatorName),
});

const partOrder = new Map(parts.map((part, i) => [part, i]));

/** The agenda from Reflect to What's next; within a part as it was put. */
export const inOrder = (agenda: readonly ItemRead[]): ItemRead[] =>
	agenda.toSorted((a, b) => (partOrder.get(a.part) ?? 0) - (partOrder.get(b.part) ?? 0) || a.position - b.position);

export const meetingOut = (
	row: MeetingRead,
	attending: readonly Attending[],
	agenda: readonly ItemRead[],
): z.input<typeof meetingAnswer> => ({
	...listedOut(row),
	attending: attending.map(({ personId, name, answer }) => ({ person: { id: personId, name }, answer })),
	agenda: inOrder(agenda).map((one) => ({ ...one, person: named(one.personId, one.personName) })),
});
