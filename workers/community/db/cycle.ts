import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

const container = ["private", "group", "chapter"] as const;

/**
 * What came from what, within the chapter (PROV wasDerivedFrom): a topic from a reflection, a new version of a practice
 * from a trial. Both ends are documents of the search index, which says who may see them.
 */
export const derivation = sqliteTable(
	"derivation",
	{
		id: text("id").notNull(),
		sourceId: text("source_id").notNull(),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.id, t.sourceId] }), index("derivation_source").on(t.sourceId, t.createdAt)],
);

/** What a member will put into practice (C3, C4). Kept, changed or dropped: all are fine. */
export const commitment = sqliteTable(
	"commitment",
	{
		id: text("id").primaryKey(),
		personId: text("person_id").notNull(),
		groupId: text("group_id"),
		/** The meeting in which it was made, if it was. */
		meetingId: text("meeting_id"),
		text: text("text").notNull(),
		language: text("language").notNull(),
		state: text("state", { enum: ["open", "kept", "changed", "dropped"] }).notNull(),
		learned: text("learned").notNull().default(""),
		/** Calendar day that the person set themselves. */
		due: text("due"),
		createdAt: integer("created_at").notNull(),
		closedAt: integer("closed_at"),
	},
	(t) => [
		index("commitment_person").on(t.personId, t.state, t.createdAt, t.id),
		index("commitment_meeting").on(t.meetingId, t.id),
		index("commitment_group").on(t.groupId, t.state, t.createdAt),
	],
);

/** What surprised, excited, disappointed, changed, or came up new (C3). */
export const reflection = sqliteTable(
	"reflection",
	{
		id: text("id").primaryKey(),
		authorId: text("author_id").notNull(),
		question: text("question", {
			enum: ["surprised", "excited", "disappointed", "changed", "new-issue", "free"],
		}).notNull(),
		text: text("text").notNull(),
		language: text("language").notNull(),
		audience: text("audience", { enum: [...container, "sites", "network", "public"] }).notNull(),
		groupId: text("group_id"),
		sites: text("sites", { mode: "json" }).$type<string[]>().notNull(),
		meetingId: text("meeting_id"),
		version: integer("version").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		index("reflection_author").on(t.authorId, t.createdAt, t.id),
		index("reflection_audience").on(t.audience, t.createdAt, t.id),
		index("reflection_group").on(t.groupId, t.createdAt, t.id),
		index("reflection_meeting").on(t.meetingId, t.createdAt),
	],
);
