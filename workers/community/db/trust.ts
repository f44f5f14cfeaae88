import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/**
 * A trust pulse (E3): a few questions to everybody in a container, answered on a scale without a name. While it is open its
 * answers lie sealed (`pulse_answer`); when it closes they are counted together, once, if there are enough of them.
 */
export const pulse = sqliteTable(
	"pulse",
	{
		id: text("id").primaryKey(),
		/** Null for the whole chapter. */
		groupId: text("group_id"),
		/** The questions as they were asked: up to five. */
		questions: text("questions", { mode: "json" }).$type<string[]>().notNull(),
		state: text("state", { enum: ["open", "closed"] }).notNull(),
		/** By which, with the site's secret, answers are sealed; erased when it closes, so that nobody opens them later. */
		salt: text("salt"),
		/** How many said each step of the scale, by question; null while open, and for good when too few answered. */
		counts: text("counts", { mode: "json" }).$type<number[][] | null>(),
		openedBy: text("opened_by").notNull(),
		openedAt: integer("opened_at").notNull(),
		closesAt: integer("closes_at").notNull(),
		closedAt: integer("closed_at"),
	},
	(t) => [
		index("pulse_group").on(t.groupId, t.openedAt, t.id),
		index("pulse_closes").on(t.closesAt).where(sql`state = 'open'`),
		// One pulse at a time in a container: two at once would tell apart who answered only one.
		uniqueIndex("pulse_open").on(t.groupId).where(sql`state = 'open' and group_id is not null`),
		uniqueIndex("pulse_open_chapter").on(t.state).where(sql`state = 'open' and group_id is null`),
	],
);

/** A sealed answer to an open pulse. Nothing here says whose it is or when it came: `voter` is a keyed hash, and there are no times; the table has no rowid (its migration), so there is no order either. */
export const pulseAnswer = sqliteTable(
	"pulse_answer",
	{ pulseId: text("pulse_id").notNull(), voter: text("voter").notNull(), sealed: text("sealed").notNull() },
	(t) => [primaryKey({ columns: [t.pulseId, t.voter] })],
);

/** What a person answered to a question that one asks oneself (B14): sealed, and shown to nobody else. */
export const promptAnswer = sqliteTable(
	"prompt_answer",
	{
		id: text("id").primaryKey(),
		personId: text("person_id").notNull(),
		prompt: text("prompt").notNull(),
		sealed: text("sealed").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [index("prompt_answer_person").on(t.personId, t.createdAt, t.id)],
);

/** How a member means to take part for now (B2): said by themselves, shown as they choose, measured by nobody. */
export const intendedLevel = sqliteTable(
	"intended_level",
	{
		personId: text("person_id").primaryKey(),
		level: text("level", { enum: ["core", "active", "occasional", "peripheral"] }).notNull(),
		word: text("word").notNull().default(""),
		shown: text("shown", { enum: ["me", "chapter"] }).notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [index("intended_level_level").on(t.level, t.shown)],
);

/** A wish to bring words out of their container, in exactly this wording; each person whose words they are is asked. */
export const release = sqliteTable(
	"release",
	{
		id: text("id").primaryKey(),
		/** What the words come from: notes, minutes, a peer assist, a conversation. */
		sourceId: text("source_id").notNull(),
		title: text("title").notNull(),
		text: text("text").notNull(),
		language: text("language").notNull(),
		/** Where they are to be read: a group's id, or null for the whole chapter. */
		groupId: text("group_id"),
		state: text("state", { enum: ["asking", "released", "declined", "withdrawn"] }).notNull(),
		askedBy: text("asked_by").notNull(),
		/** The reflection that carries the words on, once everybody agreed. */
		resultId: text("result_id"),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		index("release_asked_by").on(t.askedBy, t.createdAt),
		index("release_result").on(t.resultId).where(sql`result_id is not null`),
	],
);

export const releaseAnswer = sqliteTable(
	"release_answer",
	{
		releaseId: text("release_id").notNull(),
		personId: text("person_id").notNull(),
		answer: text("answer", { enum: ["asked", "yes", "no"] }).notNull(),
		answeredAt: integer("answered_at"),
	},
	(t) => [primaryKey({ columns: [t.releaseId, t.personId] }), index("release_answer_person").on(t.personId, t.answer)],
);
