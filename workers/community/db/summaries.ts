import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What the chapter tells of a period, drafted by the site and edited by a steward. */
export const summary = sqliteTable(
	"summary",
	{
		id: text("id").primaryKey(),
		/** First and last calendar day, `YYYY-MM-DD`. */
		periodFrom: text("period_from").notNull(),
		periodTo: text("period_to").notNull(),
		title: text("title").notNull(),
		/** Markdown. */
		body: text("body").notNull(),
		language: text("language").notNull(),
		state: text("state", { enum: ["draft", "published", "withdrawn"] }).notNull(),
		audience: text("audience", { enum: ["chapter", "network", "public"] }).notNull(),
		editedBy: text("edited_by").notNull(),
		/** Grows with every change; a change based on an older one is refused. */
		version: integer("version").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
		publishedAt: integer("published_at"),
	},
	(t) => [index("summary_state").on(t.state, t.periodFrom), index("summary_published").on(t.audience, t.publishedAt)],
);
