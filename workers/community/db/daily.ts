import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** How often a person wants to hear by mail of what is new (daily, weekly, never). Quiet hours are theirs in `helper_setting`. */
export const digestSetting = sqliteTable(
	"digest_setting",
	{
		personId: text("person_id").primaryKey(),
		every: text("every", { enum: ["day", "week", "never"] }).notNull(),
		/** Day of the week for a weekly one, ISO 8601: 1 is Monday. */
		weekday: integer("weekday").notNull().default(1),
		/** Hour of the wall clock in the person's zone. */
		hour: integer("hour").notNull().default(7),
		/** When the next is due, and up to when the last one told. */
		nextAt: integer("next_at"),
		toldUntil: integer("told_until").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [index("digest_setting_next").on(t.nextAt).where(sql`next_at is not null`)],
);

/** What a person wants of one kind of letter; without a row it is as the kind's own default says. */
export const letterChoice = sqliteTable(
	"letter_choice",
	{
		personId: text("person_id").notNull(),
		kind: text("kind").notNull(),
		how: text("how", { enum: ["at-once", "digest", "never"] }).notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.personId, t.kind] })],
);

/** Somebody says that something shouldn't stand as it does. Who said so is told to stewards alone. */
export const report = sqliteTable(
	"report",
	{
		id: text("id").primaryKey(),
		/** A document's id, an entry's, a message's, or a person's. */
		aboutId: text("about_id").notNull(),
		reporterId: text("reporter_id").notNull(),
		reason: text("reason").notNull(),
		state: text("state", { enum: ["open", "acted", "dismissed"] }).notNull(),
		/** What the reporter is told. */
		word: text("word").notNull().default(""),
		decidedBy: text("decided_by"),
		decidedAt: integer("decided_at"),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [
		index("report_state").on(t.state, t.createdAt, t.id),
		index("report_reporter").on(t.reporterId, t.createdAt),
		uniqueIndex("report_once").on(t.aboutId, t.reporterId).where(sql`state = 'open'`),
	],
);

/** The log of moderation: what was done, why, and what the author answered. Nothing in it is changed afterwards. */
export const moderation = sqliteTable(
	"moderation",
	{
		id: text("id").primaryKey(),
		act: text("act", { enum: ["hide", "show", "remove", "suspend", "restore"] }).notNull(),
		aboutId: text("about_id").notNull(),
		kind: text("kind").notNull(),
		/** What it was called; empty once it was removed. */
		title: text("title").notNull(),
		/** Whom it concerns: the author, or who is suspended. */
		personId: text("person_id"),
		reason: text("reason").notNull(),
		byId: text("by_id").notNull(),
		reportId: text("report_id"),
		/** For a suspension: until when; null for without end. */
		until: integer("until"),
		answer: text("answer").notNull().default(""),
		answeredAt: integer("answered_at"),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [
		index("moderation_created").on(t.createdAt, t.id),
		index("moderation_about").on(t.aboutId, t.createdAt),
		index("moderation_person").on(t.personId, t.createdAt, t.id),
		index("moderation_until").on(t.until).where(sql`until is not null`),
	],
);

/** What is hidden: seen by its author and by stewards alone, until it is shown again. */
export const hidden = sqliteTable("hidden", {
	id: text("id").primaryKey(),
	moderationId: text("moderation_id").notNull(),
});

/** Something brought from elsewhere (E4): kept from the preview until it is taken in or let be. */
export const importRun = sqliteTable(
	"import_run",
	{
		id: text("id").primaryKey(),
		kind: text("kind", { enum: ["people", "documents", "meetings", "posts"] }).notNull(),
		name: text("name").notNull(),
		/** What was handed in; empty once it is done. */
		content: text("content").notNull(),
		/** What was chosen with it: audience, group, columns. */
		options: text("options", { mode: "json" }).$type<Record<string, string>>().notNull(),
		state: text("state", { enum: ["previewed", "done", "let-be", "taken-back"] }).notNull(),
		/** What came of it, by line, where something is to be said. */
		report: text("report", { mode: "json" }).$type<unknown>(),
		byId: text("by_id").notNull(),
		createdAt: integer("created_at").notNull(),
		doneAt: integer("done_at"),
	},
	(t) => [index("import_run_created").on(t.createdAt, t.id), index("import_run_by").on(t.byId, t.createdAt, t.id)],
);

/** What was taken in before, by what it was called where it came from: nothing comes in twice. */
export const imported = sqliteTable(
	"imported",
	{
		kind: text("kind").notNull(),
		/** The source's own id (a UID, a GUID, an address), or a hash of the words. */
		key: text("key").notNull(),
		localId: text("local_id").notNull(),
		runId: text("run_id").notNull(),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.kind, t.key] }), index("imported_run").on(t.runId)],
);

/** A whole chapter that is being taken in: its parts are checked, and applied together or not at all. */
export const archiveArrival = sqliteTable("archive_arrival", {
	id: text("id").primaryKey(),
	manifest: text("manifest", { mode: "json" }).$type<unknown>().notNull(),
	state: text("state", { enum: ["arriving", "checked", "taken-in", "refused"] }).notNull(),
	word: text("word").notNull().default(""),
	byId: text("by_id").notNull(),
	createdAt: integer("created_at").notNull(),
});

export const archivePart = sqliteTable(
	"archive_part",
	{
		archiveId: text("archive_id").notNull(),
		n: integer("n").notNull(),
		/** The table that its rows are for. */
		name: text("name").notNull(),
		rows: text("rows").notNull(),
	},
	(t) => [primaryKey({ columns: [t.archiveId, t.n] })],
);
