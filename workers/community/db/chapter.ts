import { integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Where a relation with another site stands, as far as the stewards were told of it. */
export const linkTold = sqliteTable("link_told", {
	peer: text("peer").primaryKey(),
	standing: text("standing", { enum: ["asked", "admitted", "paused", "resumed", "declined", "removed"] }).notNull(),
	/** The other side's word with it. */
	word: text("word").notNull(),
	at: integer("at").notNull(),
});

/** What this chapter is; one row, with id `chapter`. */
export const chapter = sqliteTable("chapter", {
	id: text("id").primaryKey(),
	name: text("name").notNull(),
	tagline: text("tagline").notNull(),
	place: text("place").notNull(),
	latitude: real("latitude"),
	longitude: real("longitude"),
	/** BCP 47; the first is the site's own. */
	languages: text("languages", { mode: "json" }).$type<string[]>().notNull(),
	lifeStage: text("life_stage", { enum: ["conversations", "forming", "launched", "mature", "dispersed"] }).notNull(),
	/** Calendar day, `YYYY-MM-DD`. */
	founded: text("founded"),
	/** Who we are, and what we care about, for a visitor: Markdown. */
	about: text("about").notNull(),
	howToJoin: text("how_to_join").notNull(),
	aims: text("aims", { mode: "json" }).$type<string[]>().notNull(),
	accent: text("accent").notNull(),
	/** Who may see the chapter's card on a network's pages. */
	listed: text("listed", { enum: ["public", "network", "hidden"] }).notNull(),
	updatedAt: integer("updated_at").notNull(),
});
