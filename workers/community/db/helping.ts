import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** A peer assist: a case, with its phases kept (D6). */
export const peerAssist = sqliteTable(
	"peer_assist",
	{
		id: text("id").primaryKey(),
		groupId: text("group_id"),
		ownerId: text("owner_id").notNull(),
		facilitatorId: text("facilitator_id"),
		meetingId: text("meeting_id"),
		title: text("title").notNull(),
		situation: text("situation").notNull(),
		/** What the owner wants help with. */
		wanted: text("wanted").notNull(),
		language: text("language").notNull(),
		phase: text("phase", { enum: ["frame", "questions", "suggestions", "take-away", "outcome", "closed"] }).notNull(),
		phaseSince: integer("phase_since").notNull(),
		/** When the phase is meant to end, for an assist held over days. */
		phaseUntil: integer("phase_until"),
		takeAway: text("take_away").notNull().default(""),
		outcome: text("outcome").notNull().default(""),
		/** When the owner is asked what came of it. */
		askAgainAt: integer("ask_again_at"),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		index("peer_assist_updated").on(t.updatedAt, t.id),
		index("peer_assist_phase").on(t.phase, t.updatedAt, t.id),
		index("peer_assist_owner").on(t.ownerId, t.phase),
		index("peer_assist_ask").on(t.askAgainAt).where(sql`ask_again_at is not null`),
	],
);

export const assistEntry = sqliteTable(
	"assist_entry",
	{
		id: text("id").primaryKey(),
		assistId: text("assist_id").notNull(),
		personId: text("person_id").notNull(),
		kind: text("kind", { enum: ["question", "answer", "suggestion"] }).notNull(),
		/** The question that an answer answers. */
		replyTo: text("reply_to"),
		text: text("text").notNull(),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [
		index("assist_entry_assist").on(t.assistId, t.createdAt, t.id),
		index("assist_entry_person").on(t.personId, t.createdAt),
	],
);

/** Something that a member asks the chapter (D7). */
export const question = sqliteTable(
	"question",
	{
		id: text("id").primaryKey(),
		askerId: text("asker_id").notNull(),
		groupId: text("group_id"),
		title: text("title").notNull(),
		text: text("text").notNull().default(""),
		language: text("language").notNull(),
		state: text("state", { enum: ["open", "closed"] }).notNull(),
		/** The answer that helped, and what helped in the asker's words. */
		helpedBy: text("helped_by"),
		helped: text("helped").notNull().default(""),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
		closedAt: integer("closed_at"),
	},
	(t) => [
		index("question_state").on(t.state, t.updatedAt, t.id),
		index("question_asker").on(t.askerId, t.createdAt, t.id),
		index("question_group").on(t.groupId, t.updatedAt),
	],
);

export const answer = sqliteTable(
	"answer",
	{
		id: text("id").primaryKey(),
		questionId: text("question_id").notNull(),
		personId: text("person_id").notNull(),
		text: text("text").notNull(),
		/** The practice that it points to, if it does. */
		practiceId: text("practice_id"),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		index("answer_question").on(t.questionId, t.createdAt, t.id),
		index("answer_person").on(t.personId, t.createdAt),
	],
);

/** Something asked of one person: to answer, to read, to lead. What each was asked lately is seen by who asks next (B11). */
export const request = sqliteTable(
	"request",
	{
		id: text("id").primaryKey(),
		/** What it is about: a question, a peer assist, a de-identified text, a turn. */
		aboutId: text("about_id").notNull(),
		fromId: text("from_id").notNull(),
		toId: text("to_id").notNull(),
		/** Why this person: "Knows about facilitation", in words. */
		reason: text("reason").notNull().default(""),
		state: text("state", { enum: ["waiting", "done", "declined", "lapsed"] }).notNull(),
		createdAt: integer("created_at").notNull(),
		answeredAt: integer("answered_at"),
	},
	(t) => [
		uniqueIndex("request_once").on(t.aboutId, t.toId),
		index("request_to").on(t.toId, t.state, t.createdAt),
		index("request_state").on(t.state, t.createdAt, t.id),
	],
);

/** How a person takes part in helping: whether they take requests, and when they don't want to be disturbed. */
export const helperSetting = sqliteTable("helper_setting", {
	personId: text("person_id").primaryKey(),
	takesRequests: integer("takes_requests", { mode: "boolean" }).notNull(),
	/** Wall clock `HH:MM` in the person's zone; mail waits until the quiet hours are over. */
	quietFrom: text("quiet_from"),
	quietTo: text("quiet_to"),
	timeZone: text("time_zone").notNull().default("UTC"),
});

/** A conversation, about something that has a page or on its own. */
export const conversation = sqliteTable(
	"conversation",
	{
		id: text("id").primaryKey(),
		/** Null for one on its own. */
		aboutId: text("about_id"),
		groupId: text("group_id"),
		title: text("title").notNull(),
		startedBy: text("started_by").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		uniqueIndex("conversation_about").on(t.aboutId).where(sql`about_id is not null`),
		index("conversation_updated").on(t.updatedAt, t.id),
		index("conversation_group").on(t.groupId, t.updatedAt, t.id),
	],
);

export const message = sqliteTable(
	"message",
	{
		id: text("id").primaryKey(),
		conversationId: text("conversation_id").notNull(),
		personId: text("person_id").notNull(),
		text: text("text").notNull(),
		/** How it came: written here, an answer to a mail, or brought from elsewhere by a steward. */
		via: text("via", { enum: ["page", "mail", "import"] }).notNull(),
		/** The Message-ID of the mail that brought it: the same mail twice is one message. */
		mailId: text("mail_id").unique(),
		createdAt: integer("created_at").notNull(),
		editedAt: integer("edited_at"),
		removedAt: integer("removed_at"),
	},
	(t) => [
		index("message_conversation").on(t.conversationId, t.createdAt, t.id),
		index("message_person").on(t.personId, t.createdAt),
	],
);

/** Who follows a conversation, and up to where they have read. */
export const following = sqliteTable(
	"following",
	{
		conversationId: text("conversation_id").notNull(),
		personId: text("person_id").notNull(),
		state: text("state", { enum: ["following", "muted"] }).notNull(),
		readAt: integer("read_at").notNull(),
		/** Mail was sent of what came up to then. */
		mailedAt: integer("mailed_at").notNull(),
		/** Hash of the secret part of the address that this person's mail may be answered to. */
		replyHash: text("reply_hash").unique(),
	},
	(t) => [primaryKey({ columns: [t.conversationId, t.personId] }), index("following_person").on(t.personId, t.state)],
);

/** Somebody was named in a message. */
export const mention = sqliteTable(
	"mention",
	{
		messageId: text("message_id").notNull(),
		personId: text("person_id").notNull(),
		createdAt: integer("created_at").notNull(),
		seenAt: integer("seen_at"),
	},
	(t) => [primaryKey({ columns: [t.messageId, t.personId] }), index("mention_person").on(t.personId, t.createdAt)],
);

export const thanks = sqliteTable(
	"thanks",
	{
		id: text("id").primaryKey(),
		fromId: text("from_id").notNull(),
		toId: text("to_id").notNull(),
		/** What for: an answer, a suggestion, a practice, a message; null for just so. */
		forId: text("for_id"),
		text: text("text").notNull(),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [
		uniqueIndex("thanks_once").on(t.fromId, t.toId, t.forId).where(sql`for_id is not null`),
		index("thanks_to").on(t.toId, t.createdAt, t.id),
		index("thanks_for").on(t.forId),
	],
);
