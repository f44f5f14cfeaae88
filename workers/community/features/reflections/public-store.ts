import { type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import type { Db } from "#exchange/site.ts";
import type { ValueKind } from "#protocol/content.ts";
import { shownToAll } from "../../db/container.ts";
import { reflection } from "../../db/cycle.ts";
import { valueStory } from "../../db/value.ts";
import type { Question } from "./rules.ts";

/** A reflection, or a story of value, that anyone may read. Its writer’s name stays in the chapter. */
export type PublicStory = {
	readonly id: string;
	readonly question: Question;
	/** The kind of value that it tells of; null of a reflection. */
	readonly value: ValueKind | null;
	/** What a story of value is called; a reflection has no title. */
	readonly title: string;
	readonly text: string;
	readonly language: string;
	readonly createdAt: number;
	readonly updatedAt: number;
};

export const storyCursor = (row: PublicStory): ListCursor => ({ key: row.createdAt, id: row.id });

/** The only read from which public pages of stories are made: nothing but what is for everyone. */
const publicReflections = (
	condition: SQL,
): SQL => sql`select t.id, t.question, null as value, '' as title, t.text, t.language, t.created_at as createdAt,
	t.updated_at as updatedAt from ${reflection} t where t.audience = 'public' and ${shownToAll(sql`t.id`)} ${condition}`;

/** Stories of value stand where they were told last, by the index that has them in this order. */
const publicValueStories = (
	condition: SQL,
): SQL => sql`select t.id, 'free' as question, t.value, t.title, t.text, t.language, t.updated_at as createdAt,
	t.updated_at as updatedAt from ${valueStory} t where t.audience = 'public' and ${shownToAll(sql`t.id`)} ${condition}`;

/** Latest first, one more than `limit`. */
export const readPublicStories = (db: Db, { limit, after }: ListPlace): Promise<PublicStory[]> => {
	const latest = (read: (condition: SQL) => SQL, at: SQL): SQL =>
		read(sql`${after ? sql`and (${at}, t.id) < (${after.key}, ${after.id})` : sql``}
			order by ${at} desc, t.id desc limit ${limit + 1}`);
	return db.all<PublicStory>(sql`select * from (select * from (${latest(publicReflections, sql`t.created_at`)})
		union all select * from (${latest(publicValueStories, sql`t.updated_at`)}))
		order by createdAt desc, id desc limit ${limit + 1}`);
};

export const readPublicStory = async (db: Db, id: string): Promise<PublicStory | undefined> =>
	(
		await db.all<PublicStory>(
			sql`${publicReflections(sql`and t.id = ${id}`)} union all ${publicValueStories(sql`and t.id = ${id}`)}`,
		)
	)[0];
