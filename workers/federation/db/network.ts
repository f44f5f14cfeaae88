import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What this network is; one row, with id `network`. */
export const network = sqliteTable("network", {
	id: text("id").primaryKey(),
	name: text("name").notNull(),
	tagline: text("tagline").notNull(),
	/** Markdown. */
	about: text("about").notNull(),
	howToJoin: text("how_to_join").notNull(),
	languages: text("languages", { mode: "json" }).$type<string[]>().notNull(),
	accent: text("accent").notNull(),
	updatedAt: integer("updated_at").notNull(),
});
