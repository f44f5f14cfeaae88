import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** What a person says of themselves, beside their name. */
export const profile = sqliteTable("profile", {
	personId: text("person_id").primaryKey(),
	place: text("place").notNull().default(""),
	organisation: text("organisation").notNull().default(""),
	languages: text("languages", { mode: "json" }).$type<string[]>().notNull(),
	introduction: text("introduction").notNull().default(""),
	objectives: text("objectives", { mode: "json" }).$type<string[]>().notNull(),
	skills: text("skills", { mode: "json" }).$type<string[]>().notNull(),
	motivation: text("motivation").notNull().default(""),
	updatedAt: integer("updated_at").notNull(),
});

/** The languages of each profile, one a row, so that people are found by them. Kept in step by triggers (its migration). */
export const personLanguage = sqliteTable(
	"person_language",
	{ language: text("language").notNull(), personId: text("person_id").notNull() },
	(t) => [primaryKey({ columns: [t.language, t.personId] }), index("person_language_person").on(t.personId)],
);

/** Somebody outside who asks to join; a steward answers with a word. */
export const joinRequest = sqliteTable(
	"join_request",
	{
		id: text("id").primaryKey(),
		name: text("name").notNull(),
		email: text("email").notNull(),
		message: text("message").notNull(),
		state: text("state", { enum: ["waiting", "accepted", "declined"] }).notNull(),
		answer: text("answer").notNull().default(""),
		decidedBy: text("decided_by"),
		decidedAt: integer("decided_at"),
		createdAt: integer("created_at").notNull(),
		/** When a letter told the stewards of it; null until one has. */
		toldAt: integer("told_at"),
	},
	(t) => [
		index("join_request_state").on(t.state, t.createdAt),
		index("join_request_told").on(t.toldAt),
		uniqueIndex("join_request_waiting").on(t.email).where(sql`state = 'waiting'`),
	],
);

/** What a person agreed to show outside: fields, purpose, destination, end date (DESIGN §3, People). */
export const consent = sqliteTable(
	"consent",
	{
		id: text("id").primaryKey(),
		personId: text("person_id").notNull(),
		fields: text("fields", { mode: "json" }).$type<string[]>().notNull(),
		purpose: text("purpose").notNull(),
		scope: text("scope", { enum: ["sites", "network", "public"] }).notNull(),
		sites: text("sites", { mode: "json" }).$type<string[]>().notNull(),
		until: integer("until").notNull(),
		givenAt: integer("given_at").notNull(),
		/** Set when it was taken back, replaced by a later one, or ran out. */
		endedAt: integer("ended_at"),
	},
	(t) => [
		index("consent_person").on(t.personId, t.givenAt),
		uniqueIndex("consent_in_force").on(t.personId).where(sql`ended_at is null`),
		index("consent_until").on(t.until).where(sql`ended_at is null`),
	],
);

/** A wish to meet across chapters, seen from here (DESIGN §3, People). */
export const introduction = sqliteTable(
	"introduction",
	{
		id: text("id").primaryKey(),
		direction: text("direction", { enum: ["asked", "received"] }).notNull(),
		/** Our own person: who asks, or who is asked. */
		personId: text("person_id").notNull(),
		theirOrigin: text("their_origin").notNull(),
		/** The other person's record, and the introduction's own record at the site of who asked. */
		theirPerson: text("their_person").notNull(),
		theirName: text("their_name").notNull(),
		recordId: text("record_id").notNull().unique(),
		message: text("message").notNull(),
		state: text("state", { enum: ["asked", "accepted", "declined", "withdrawn"] }).notNull(),
		/** The record that answers it: theirs for a wish of ours. Null until they answered. */
		answerId: text("answer_id"),
		/** What our own person wants the other to have beside name and address, once both said yes. */
		ourLine: text("our_line").notNull().default(""),
		/** The other person's contact details, once both said yes. */
		contact: text("contact", { mode: "json" }).$type<Record<string, string> | null>(),
		createdAt: integer("created_at").notNull(),
		decidedAt: integer("decided_at"),
	},
	(t) => [
		index("introduction_person").on(t.personId, t.createdAt, t.id),
		index("introduction_state").on(t.state, t.theirOrigin),
	],
);

/** "Not interested": sources that a person leaves out of their network stream. */
export const mutedSource = sqliteTable(
	"muted_source",
	{
		personId: text("person_id").notNull(),
		origin: text("origin").notNull(),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.personId, t.origin] })],
);
