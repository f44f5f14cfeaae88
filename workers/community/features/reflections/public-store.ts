import { type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import type { Db } from "#exchange/site.ts";
import { reflection } from "../../db/cycle.ts";
import type { Question } from "./rules.ts";

/** A reflection that anyone may read. Its writer’s name stays in the chapter. */
export type PublicStory = {
	readonly id: string;
	readonly question: Question;
	readonly text: string;
	readonly language: string;
	readonly createdAt: number;
	readonly updatedAt: number;
};

export const storyCursor = (row: PublicStory): ListCursor => ({ key: row.createdAt, id: row.id });

/** The only read from which public pages of reflections are made: nothing but what is for everyone. */
const publicStories = (
	condition: SQL,
): SQL => sql`select t.id, t.question, t.text, t.language, t.created_at as createdAt,
	t.updated_at as updatedAt from ${reflection} t where t.audience = 'public' ${condition}`;

/** Latest first, one more than `limit`. */
export const readPublicStories = (db: Db, { limit, after }: ListPlace): Promise<PublicStory[]> =>
	db.all<PublicStory>(
		publicStories(sql`${after ? sql`and (t.created_at, t.id) < (${after.key}, ${after.id})` : sql``}
			order by t.created_at desc, t.id desc limit ${limit + 1}`),
	);

export const readPublicStory = async (db: Db, id: string): Promise<PublicStory | undefined> =>
	(await db.all<PublicStory>(publicStories(sql`and t.id = ${id}`)))[0];
