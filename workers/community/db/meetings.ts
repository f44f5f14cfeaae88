import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** Meetings that come again: by the wall clock of a place, so that an evening stays an evening when clocks change. */
export const meetingSeries = sqliteTable(
	"meeting_series",
	{
		id: text("id").primaryKey(),
		/** The working group whose meetings these are; null for the whole chapter. */
		groupId: text("group_id"),
		title: text("title").notNull(),
		purpose: text("purpose").notNull().default(""),
		every: text("every", { enum: ["week", "two-weeks", "month", "quarter"] }).notNull(),
		/** First meeting, wall clock: `YYYY-MM-DDTHH:MM`. Months repeat on the same weekday of the month. */
		startsLocal: text("starts_local").notNull(),
		timeZone: text("time_zone").notNull(),
		minutes: integer("minutes").notNull(),
		/** Last calendar day; null while it goes on. */
		until: text("until"),
		place: text("place").notNull().default(""),
		link: text("link").notNull().default(""),
		hostId: text("host_id"),
		facilitatorId: text("facilitator_id"),
		state: text("state", { enum: ["running", "ended"] }).notNull(),
		createdBy: text("created_by").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [index("meeting_series_state").on(t.state, t.id)],
);

export const meeting = sqliteTable(
	"meeting",
	{
		id: text("id").primaryKey(),
		seriesId: text("series_id"),
		groupId: text("group_id"),
		title: text("title").notNull(),
		purpose: text("purpose").notNull().default(""),
		/** The time by the series at which it comes, which stays when the meeting is moved (RFC 5545's RECURRENCE-ID). */
		slot: text("slot"),
		/** Wall clock at the meeting's place, and the moment that it stands for. */
		startsLocal: text("starts_local").notNull(),
		timeZone: text("time_zone").notNull(),
		startsAt: integer("starts_at").notNull(),
		endsAt: integer("ends_at").notNull(),
		place: text("place").notNull().default(""),
		link: text("link").notNull().default(""),
		hostId: text("host_id"),
		facilitatorId: text("facilitator_id"),
		state: text("state", { enum: ["planned", "running", "held", "cancelled"] }).notNull(),
		/** What was said when it was cancelled. */
		word: text("word").notNull().default(""),
		/** The part that the room is in while it runs, since when, and the agenda item. */
		part: text("part", { enum: ["reflect", "learn", "next"] }),
		partSince: integer("part_since"),
		itemId: text("item_id"),
		/** iCalendar SEQUENCE (RFC 5545 §3.8.7.4): grows when time, place or state change. */
		sequence: integer("sequence").notNull().default(0),
		/** When people were reminded of it, and when its minutes were mailed: each once. */
		remindedAt: integer("reminded_at"),
		minutesSentAt: integer("minutes_sent_at"),
		createdBy: text("created_by").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		index("meeting_starts").on(t.startsAt, t.id),
		index("meeting_group").on(t.groupId, t.startsAt, t.id),
		// One meeting of a series at a time of the wall clock, however often it is drafted.
		uniqueIndex("meeting_series_slot").on(t.seriesId, t.slot).where(sql`series_id is not null`),
	],
);

/** Who says that they come, and who was there. */
export const attendance = sqliteTable(
	"attendance",
	{
		meetingId: text("meeting_id").notNull(),
		personId: text("person_id").notNull(),
		answer: text("answer", { enum: ["yes", "no", "maybe"] }),
		cameAt: integer("came_at"),
		/** When they first wrote in its notes; which words are whose is known to nobody. */
		wroteAt: integer("wrote_at"),
		answeredAt: integer("answered_at"),
	},
	(t) => [primaryKey({ columns: [t.meetingId, t.personId] }), index("attendance_person").on(t.personId, t.meetingId)],
);

export const agendaItem = sqliteTable(
	"agenda_item",
	{
		id: text("id").primaryKey(),
		meetingId: text("meeting_id").notNull(),
		part: text("part", { enum: ["reflect", "learn", "next"] }).notNull(),
		position: integer("position").notNull(),
		kind: text("kind", {
			enum: [
				"introduction",
				"commitment",
				"question",
				"topic",
				"peer-assist",
				"case",
				"book",
				"speaker",
				"dialogue",
				"other",
			],
		}).notNull(),
		title: text("title").notNull(),
		note: text("note").notNull().default(""),
		minutes: integer("minutes").notNull().default(0),
		/** Who leads it, or whom it is about. */
		personId: text("person_id"),
		/** The commitment, topic, peer assist or person that it comes from. Drafting twice adds it once. */
		sourceId: text("source_id"),
		/** Taken off by the facilitator: stays off when the agenda drafts itself again. */
		state: text("state", { enum: ["on", "off"] }).notNull(),
	},
	(t) => [
		index("agenda_item_meeting").on(t.meetingId, t.part, t.position),
		uniqueIndex("agenda_item_source").on(t.meetingId, t.sourceId).where(sql`source_id is not null`),
	],
);

/** The topic board: what members want to learn together (C5, D5). */
export const topic = sqliteTable(
	"topic",
	{
		id: text("id").primaryKey(),
		groupId: text("group_id"),
		title: text("title").notNull(),
		text: text("text").notNull().default(""),
		language: text("language").notNull(),
		format: text("format", { enum: ["speaker", "dialogue", "peer-assist", "case", "book"] }).notNull(),
		raisedBy: text("raised_by").notNull(),
		state: text("state", { enum: ["open", "picked", "done", "withdrawn"] }).notNull(),
		/** The meeting that took it up. */
		meetingId: text("meeting_id"),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [index("topic_state").on(t.state, t.createdAt, t.id), index("topic_meeting").on(t.meetingId)],
);

export const topicInterest = sqliteTable(
	"topic_interest",
	{
		topicId: text("topic_id").notNull(),
		personId: text("person_id").notNull(),
		wants: integer("wants", { mode: "boolean" }).notNull(),
		couldLead: integer("could_lead", { mode: "boolean" }).notNull(),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.topicId, t.personId] }), index("topic_interest_person").on(t.personId)],
);

/** The secret address of a person's calendar feed; only its hash is kept. */
export const calendarFeed = sqliteTable("calendar_feed", {
	personId: text("person_id").primaryKey(),
	tokenHash: text("token_hash").notNull().unique(),
	createdAt: integer("created_at").notNull(),
});

/** A turn at presenting, facilitating or bringing a case, offered to somebody; declining needs no reason (D5, B11). */
export const turn = sqliteTable(
	"turn",
	{
		id: text("id").primaryKey(),
		meetingId: text("meeting_id").notNull(),
		role: text("role", { enum: ["facilitate", "present", "bring-case"] }).notNull(),
		personId: text("person_id").notNull(),
		state: text("state", { enum: ["offered", "taken", "declined", "done"] }).notNull(),
		offeredBy: text("offered_by").notNull(),
		createdAt: integer("created_at").notNull(),
		answeredAt: integer("answered_at"),
	},
	(t) => [
		uniqueIndex("turn_once").on(t.meetingId, t.role, t.personId),
		index("turn_person").on(t.personId, t.state, t.createdAt),
	],
);

/** The notes of a meeting's part as a Yjs document: `state` is its merged update in base64, `text` what it reads as. */
export const meetingNote = sqliteTable(
	"meeting_note",
	{
		meetingId: text("meeting_id").notNull(),
		part: text("part", { enum: ["reflect", "learn", "next", "debrief"] }).notNull(),
		state: text("state").notNull(),
		text: text("text").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.meetingId, t.part] })],
);

/** Updates to the notes that came since they were last merged, in base64. */
export const noteUpdate = sqliteTable(
	"note_update",
	{
		n: integer("n").primaryKey({ autoIncrement: true }),
		meetingId: text("meeting_id").notNull(),
		part: text("part", { enum: ["reflect", "learn", "next", "debrief"] }).notNull(),
		bytes: text("bytes").notNull(),
	},
	(t) => [index("note_update_meeting").on(t.meetingId, t.part, t.n)],
);

/** A round of pairs or trios in a meeting: what they talk about, and for how long (D4). */
export const pairingRound = sqliteTable(
	"pairing_round",
	{
		meetingId: text("meeting_id").notNull(),
		round: integer("round").notNull(),
		prompt: text("prompt").notNull().default(""),
		size: integer("size").notNull(),
		minutes: integer("minutes").notNull().default(0),
		startedAt: integer("started_at").notNull(),
		endedAt: integer("ended_at"),
	},
	(t) => [primaryKey({ columns: [t.meetingId, t.round] })],
);

/** Pairs and trios of a round in a meeting, one row for each of their people (D4). */
export const pairing = sqliteTable(
	"pairing",
	{
		meetingId: text("meeting_id").notNull(),
		round: integer("round").notNull(),
		personId: text("person_id").notNull(),
		/** The table that they sit at. */
		seat: integer("seat").notNull(),
	},
	(t) => [primaryKey({ columns: [t.meetingId, t.round, t.personId] }), index("pairing_person").on(t.personId)],
);

/** Who wants the minutes by mail: of the chapter's meetings (group ''), or of a group's. */
export const minutesReader = sqliteTable(
	"minutes_reader",
	{ groupId: text("group_id").notNull(), personId: text("person_id").notNull() },
	(t) => [primaryKey({ columns: [t.groupId, t.personId] })],
);
