import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** A working group that becomes a chapter of its own (B6), with its people (each asked), practices and history. */
export const departure = sqliteTable(
	"departure",
	{
		id: text("id").primaryKey(),
		groupId: text("group_id").notNull(),
		/** What the new chapter will be called, and why it leaves. */
		name: text("name").notNull(),
		place: text("place").notNull().default(""),
		reason: text("reason").notNull().default(""),
		/** The new site, once there is one. */
		origin: text("origin"),
		state: text("state", { enum: ["asking", "packed", "settled", "called-off"] }).notNull(),
		proposedBy: text("proposed_by").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		uniqueIndex("departure_open").on(t.groupId).where(sql`state in ('asking', 'packed')`),
		index("departure_group").on(t.groupId, t.createdAt, t.id),
	],
);

/** Whether each person of the group goes along, and whether their words there do. */
export const departurePerson = sqliteTable(
	"departure_person",
	{
		departureId: text("departure_id").notNull(),
		personId: text("person_id").notNull(),
		goes: text("goes", { enum: ["asked", "yes", "no"] }).notNull(),
		words: text("words", { enum: ["asked", "yes", "no"] }).notNull(),
		answeredAt: integer("answered_at"),
	},
	(t) => [primaryKey({ columns: [t.departureId, t.personId] }), index("departure_person_asked").on(t.personId, t.goes)],
);

/** How this chapter ends (B5); one row, with id `chapter`, from the day that it is planned. */
export const closing = sqliteTable("closing", {
	id: text("id").primaryKey(),
	state: text("state", { enum: ["planned", "announced", "closed"] }).notNull(),
	/** Why, and what it was: for the farewell page. Markdown. */
	farewell: text("farewell").notNull().default(""),
	/** Whom to write to afterwards. */
	contact: text("contact").notNull().default(""),
	/** Calendar day on which it closes. */
	closesOn: text("closes_on"),
	plannedBy: text("planned_by").notNull(),
	createdAt: integer("created_at").notNull(),
	announcedAt: integer("announced_at"),
	closedAt: integer("closed_at"),
});

/** What becomes of one thing when the chapter closes: handed over to somebody, left readable, or withdrawn from everywhere. */
export const closingItem = sqliteTable(
	"closing_item",
	{
		/** A document's id, or one made for what isn't a document: a mailing list, a shelf of books. */
		id: text("id").primaryKey(),
		title: text("title").notNull(),
		becomes: text("becomes", { enum: ["handed-over", "readable", "withdrawn"] }).notNull(),
		/** To whom it is handed over: a chapter's origin, or a person or organisation in words. */
		toWhom: text("to_whom").notNull().default(""),
		note: text("note").notNull().default(""),
		decidedBy: text("decided_by").notNull(),
		doneAt: integer("done_at"),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [index("closing_item_becomes").on(t.becomes, t.createdAt, t.id)],
);
