import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** What coordinators decided about a chapter: kept for good, also after it left. */
export const registryEvent = sqliteTable(
	"registry_event",
	{
		id: text("id").primaryKey(),
		/** The chapter's origin. */
		peer: text("peer").notNull(),
		kind: text("kind", { enum: ["admitted", "declined", "paused", "resumed", "removed"] }).notNull(),
		/** The word that went with it. */
		note: text("note").notNull(),
		byId: text("by_id").notNull(),
		at: integer("at").notNull(),
		/** When the relation had last changed as the coordinator saw it: of two decisions on one state, one stands. */
		basedOn: integer("based_on").notNull(),
	},
	(t) => [
		index("registry_event_at").on(t.at, t.id),
		index("registry_event_peer").on(t.peer, t.at),
		uniqueIndex("registry_event_once").on(t.peer, t.basedOn),
	],
);
