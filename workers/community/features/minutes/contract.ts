import * as z from "zod";
import { several } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { named, namedOr } from "#web/named.ts";
import { endings } from "../commitments/rules.ts";
import { noteParts } from "./rules.ts";
import type { Minutes } from "./store.ts";

/** What the box of the chapter's own meetings sends; groups send their ids. */
export const chapterBox = "chapter";

export const wantedForm = z
	.object({ of: several(z.string().max(60), 101) })
	.transform(({ of }) => ({ chapter: of.includes(chapterBox), groups: of.filter((one) => one !== chapterBox) }));
export const wantedBody = z
	.object({
		chapter: z.boolean().meta({ description: "Of the whole chapter’s meetings." }),
		groups: z.array(z.string().max(60)).max(100).meta({ description: "Of the meetings of these groups, one’s own." }),
	})
	.meta({ id: "MinutesChoice" });
export const wantedAnswer = z
	.object({
		chapter: z.boolean(),
		groups: z.array(z.object({ id: z.string(), name: z.string(), wants: z.boolean() })),
	})
	.meta({ id: "MinutesMailed" });

const promised = z.object({
	id: z.string(),
	person: named,
	text: z.string(),
	language: z.string(),
	due: z.string().nullable(),
	state: z.enum(["open", ...endings]),
	learned: z.string(),
});
const topic = z.object({ id: z.string(), title: z.string(), language: z.string() });

export const minutesAnswer = z
	.object({
		meeting: z.object({ id: z.string(), title: z.string(), startsAt: instant, timeZone: z.string() }),
		sentAt: instant.nullable().meta({ description: "When they were mailed to who wants them." }),
		came: z.array(named),
		notes: z.array(z.object({ part: z.enum(noteParts), text: z.string() })),
		lookedBack: z.array(promised).meta({ description: "What came back from the meeting before." }),
		learned: z.array(z.object({ title: z.string(), person: named.nullable(), topic: z.string().nullable() })),
		made: z.array(promised).meta({ description: "What people said there that they would do." }),
		raised: z.array(topic),
		next: z
			.object({ id: z.string(), title: z.string(), startsAt: instant, timeZone: z.string(), toLearn: z.array(topic) })
			.nullable(),
	})
	.meta({ id: "Minutes" });

const promisedOut = (row: Minutes["made"][number]) => ({ ...row, person: { id: row.personId, name: row.personName } });

export const minutesOut = (minutes: Minutes): z.input<typeof minutesAnswer> => ({
	meeting: minutes.meeting,
	came: [...minutes.came],
	raised: [...minutes.raised],
	sentAt: minutes.meeting.sentAt,
	notes: noteParts.flatMap((part) => (minutes.notes[part] ? [{ part, text: minutes.notes[part] ?? "" }] : [])),
	lookedBack: minutes.lookedBack.map(promisedOut),
	made: minutes.made.map(promisedOut),
	learned: minutes.learned.map(({ title, personId, personName, topicId }) => ({
		title,
		topic: topicId,
		person: namedOr(personId, personName),
	})),
	next: minutes.next ? { ...minutes.next, toLearn: [...minutes.toLearn] } : null,
});
