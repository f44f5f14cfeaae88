import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What everyone on this site can find: our own content and what arrived. An FTS5 index follows it by triggers. */
export const searchDoc = sqliteTable(
	"search_doc",
	{
		/** Rowid of the index. */
		n: integer("n").primaryKey({ autoIncrement: true }),
		id: text("id").notNull().unique(),
		kind: text("kind").notNull(),
		origin: text("origin").notNull(),
		/** A working group's id when only its members may find it. */
		container: text("container"),
		/** Whose words it holds, where they are one person's here. */
		authorId: text("author_id"),
		language: text("language"),
		title: text("title").notNull(),
		body: text("body").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		index("search_doc_kind").on(t.kind, t.updatedAt),
		index("search_doc_author").on(t.authorId, t.updatedAt, t.id).where(sql`author_id is not null`),
	],
);
