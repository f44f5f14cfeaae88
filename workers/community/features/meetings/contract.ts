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
import { endings } from "../commitments/rules.ts";
import type { ItemRead } from "./agenda-store.ts";
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

const item = {
	part: oneOf(parts),
	kind: oneOf(itemKinds),
	title: requiredText(longestTitle, "Please say what it is."),
	note: optionalText(longestNote),
	minutes: wholeNumber(0, longestMinutes).default(0),
	person: idOrNone.meta({ description: "Who leads it; may be nobody." }),
};
export const itemForm = z.object({ id, ...item }).transform(idsOf("person"));
export const itemBody = z
	.object({ id: id.optional(), ...item })
	.transform(idsOf("person"))
	.meta({ id: "NewAgendaItem" });

const moves = ["earlier", "later"] as const;
export const itemChangeForm = z
	.object({
		item: id,
		minutes: wholeNumber(0, longestMinutes).default(0),
		person: idOrNone,
		do: z.enum(["save", ...moves, "off", "on"]).default("save"),
	})
	.transform(({ item: itemId, minutes, person: personId, do: what }) => ({
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
		person: id.nullable().optional(),
		move: z.enum(moves).optional(),
		state: z.enum(["on", "off"]).optional().meta({ description: "off: taken off, and stays off." }),
	})
	.transform(idsOf("person"))
	.meta({ id: "AgendaItemChange" });

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
		agenda: z.array(
			z.object({
				id: z.string(),
				part: z.enum(parts),
				kind: z.string(),
				title: z.string(),
				note: z.string(),
				minutes: z.number().int(),
				person: named.nullable(),
				source: z
					.string()
					.nullable()
					.meta({ description: "The id of the topic, commitment or introduction that it is." }),
				state: z.enum(["on", "off"]),
				became: z
					.enum(["open", ...endings])
					.nullable()
					.meta({ description: "What became of a commitment that comes back." }),
				learned: z.string().nullable(),
				wantedBy: z
					.string()
					.nullable()
					.meta({ description: "Who wants it, by name, where it is a topic of the board." }),
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
	agenda: inOrder(agenda).map((one) => ({
		...one,
		source: one.sourceId,
		person: namedOr(one.personId, one.personName),
	})),
});
