import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** What a difference was made, told by who was there (B8). What it tells of is kept as its sources (`derivation`). */
export const valueStory = sqliteTable(
	"value_story",
	{
		id: text("id").primaryKey(),
		authorId: text("author_id").notNull(),
		value: text("value", {
			enum: ["immediate", "potential", "applied", "realised", "enabling", "strategic", "orienting", "transformative"],
		}).notNull(),
		title: text("title").notNull(),
		text: text("text").notNull(),
		language: text("language").notNull(),
		audience: text("audience", { enum: ["private", "group", "chapter", "sites", "network", "public"] }).notNull(),
		groupId: text("group_id"),
		sites: text("sites", { mode: "json" }).$type<string[]>().notNull(),
		version: integer("version").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		index("value_story_updated").on(t.updatedAt, t.id),
		index("value_story_value").on(t.value, t.updatedAt, t.id),
		index("value_story_author").on(t.authorId, t.updatedAt, t.id),
		index("value_story_group").on(t.groupId, t.updatedAt),
	],
);

/** Something that the chapter chose to look at over time, beside the stories. */
export const indicator = sqliteTable(
	"indicator",
	{
		id: text("id").primaryKey(),
		groupId: text("group_id"),
		name: text("name").notNull(),
		unit: text("unit").notNull().default(""),
		/** What a change in it would tell us. */
		why: text("why").notNull().default(""),
		state: text("state", { enum: ["watched", "let-go"] }).notNull(),
		authorId: text("author_id").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [index("indicator_state").on(t.state, t.name, t.id)],
);

export const indicatorValue = sqliteTable(
	"indicator_value",
	{
		id: text("id").primaryKey(),
		indicatorId: text("indicator_id").notNull(),
		/** Calendar day that it holds for. */
		day: text("day").notNull(),
		value: real("value").notNull(),
		note: text("note").notNull().default(""),
		personId: text("person_id").notNull(),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [uniqueIndex("indicator_value_day").on(t.indicatorId, t.day)],
);

/** The indicators that a story speaks to, and what it says about them. */
export const storyIndicator = sqliteTable(
	"story_indicator",
	{
		storyId: text("story_id").notNull(),
		indicatorId: text("indicator_id").notNull(),
		says: text("says").notNull().default(""),
	},
	(t) => [primaryKey({ columns: [t.storyId, t.indicatorId] }), index("story_indicator_indicator").on(t.indicatorId)],
);
