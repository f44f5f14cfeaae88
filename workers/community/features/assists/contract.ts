import * as z from "zod";
import { dayOrNone, id, idOrNone, idsOf, oneOf, requiredText, unlessEmpty } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named, namedOr } from "#web/named.ts";
import { language } from "../practices/contract.ts";
import {
	dayOf,
	entryKinds,
	longestEntry,
	longestFrame,
	longestTitle,
	longestTold,
	momentOfDay,
	phases,
} from "./rules.ts";
import type { AssistRead, EntryRead } from "./store.ts";

/** A calendar day, given as the moment that stands for it; null where none was set. */
const someDay = dayOrNone.transform((text) => (text ? momentOfDay(text) : null));

const frame = {
	title: requiredText(longestTitle, "Please say in a line what it is about."),
	situation: requiredText(longestFrame, "Please say what the others need to know."),
	wanted: requiredText(longestFrame, "Please say what you would like help with."),
	language,
	facilitator: idOrNone.meta({ description: "Who opens the phases beside the owner; may be nobody." }),
};
const opened = {
	...frame,
	group: idOrNone.meta({
		description:
			"A working group that it is for, or `circle` for those alone whom the caller invites; left out for the chapter.",
	}),
	meeting: idOrNone.meta({ description: "A meeting of the same circle in which it is held." }),
};
export const newForm = z
	.object({ id, ...opened, from: unlessEmpty(id) })
	.transform(idsOf("facilitator", "group", "meeting"));
export const newBody = z
	.object({
		id: id.optional().meta({
			description: "Made by the caller as assist_ and 22 letters or digits; sent twice, one is made.",
		}),
		...opened,
		from: id.optional().meta({ description: "What it comes from: the id of a topic, a reflection …" }),
	})
	.transform(idsOf("facilitator", "group", "meeting"))
	.meta({ id: "NewPeerAssist" });
export const frameForm = z.object(frame).transform(idsOf("facilitator"));
export const frameBody = frameForm.meta({ id: "PeerAssistFrame" });

const move = {
	from: oneOf(phases).meta({ description: "The phase that the caller saw: of two who move it at once, one is told." }),
	until: someDay.meta({ description: "The day by which the next phase is meant to end, as YYYY-MM-DD." }),
};
export const moveForm = z.object(move);
export const moveBody = moveForm.meta({ id: "PeerAssistMove" });

const entry = {
	kind: oneOf(entryKinds, "Please say whether it is a question or a suggestion."),
	text: requiredText(longestEntry, "Please write something."),
	replyTo: idOrNone.meta({ description: "The question that an answer answers." }),
};
export const entryForm = z.object({ id, ...entry });
export const entryBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as entry_ and 22 letters or digits." }),
		...entry,
	})
	.meta({ id: "NewPeerAssistEntry" });

const askAgainOn = someDay.meta({ description: "The day on which the owner is asked what came of it, as YYYY-MM-DD." });
const takeAway = { takeAway: requiredText(longestTold, "Please say what you take away."), askAgainOn };
export const takeAwayForm = z.object(takeAway);
export const takeAwayBody = takeAwayForm.meta({ id: "PeerAssistTakeAway" });
const outcome = { outcome: requiredText(longestTold, "Please say what came of it."), askAgainOn };
export const outcomeForm = z.object(outcome);
export const outcomeBody = outcomeForm.meta({ id: "PeerAssistOutcome" });

export const filterQuery = z.object({
	state: unlessEmpty(z.enum(["open", "closed"])).meta({
		description: "open: those that go on, which is what a list shows where nothing is said; closed: earlier ones.",
	}),
	whose: unlessEmpty(z.enum(["mine", "all"])),
	group: unlessEmpty(z.string().max(60)).meta({ description: "Only those of this working group, to its members." }),
	...listQuery,
});
export const entriesQuery = z.object(listQuery);

const calendarDay = z.string().nullable();
export const assistAnswer = z
	.object({
		id: z.string(),
		owner: named,
		facilitator: named.nullable(),
		group: named.nullable(),
		meeting: z.object({ id: z.string(), title: z.string() }).nullable(),
		title: z.string(),
		situation: z.string(),
		wanted: z.string(),
		language: z.string(),
		phase: z.enum(phases),
		phaseSince: instant,
		phaseUntil: calendarDay.meta({
			description: "The day by which the phase is meant to end; nothing ends by itself.",
		}),
		takeAway: z.string(),
		outcome: z.string(),
		createdAt: instant,
		updatedAt: instant,
	})
	.meta({ id: "PeerAssist" });
export const assistsAnswer = listOf(assistAnswer);
export const entryAnswer = z
	.object({
		id: z.string(),
		person: named,
		kind: z.enum(entryKinds),
		replyTo: z.string().nullable(),
		text: z.string(),
		hidden: z.boolean().meta({ description: "Hidden by a steward: it counts for nothing, and few read it." }),
		createdAt: instant,
	})
	.meta({ id: "PeerAssistEntry" });
export const entriesAnswer = listOf(entryAnswer);
export const madeAnswer = z.object({ id: z.string() }).meta({ id: "PeerAssistMade" });
export const entryMade = z.object({ id: z.string() }).meta({ id: "PeerAssistEntryMade" });

export const assistOut = (row: AssistRead): z.input<typeof assistAnswer> => ({
	...row,
	owner: { id: row.ownerId, name: row.ownerName },
	facilitator: namedOr(row.facilitatorId, row.facilitatorName),
	group: namedOr(row.groupId, row.groupName),
	meeting: row.meetingId ? { id: row.meetingId, title: row.meetingTitle ?? "" } : null,
	phaseUntil: row.phaseUntil === null ? null : dayOf(row.phaseUntil),
});
export const entryOut = (row: EntryRead): z.input<typeof entryAnswer> => ({
	...row,
	hidden: row.hidden === 1,
	person: { id: row.personId, name: row.personName },
});
