import { eq, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { derivation } from "../../db/cycle.ts";
import { indicator, storyIndicator, valueStory } from "../../db/value.ts";

export const insertStory = (db: Db, row: typeof valueStory.$inferInsert): Statement =>
	db.insert(valueStory).values(row);

export const writeStory = (db: Db, id: string, set: Partial<typeof valueStory.$inferInsert>): Statement =>
	db.update(valueStory).set(set).where(eq(valueStory.id, id));

export const deleteStory = (db: Db, id: string): Statement[] => [
	db.delete(valueStory).where(eq(valueStory.id, id)),
	db.delete(storyIndicator).where(eq(storyIndicator.storyId, id)),
];

/** Breaks the batch when it isn't at this version any more. */
export const stillAt = (db: Db, id: string, version: number): Statement =>
	mustHold(db, sql`exists (select 1 from ${valueStory} where id = ${id} and version = ${version})`);

/** What a story says of something that is watched; said again, it says it anew. */
export const speakTo = (db: Db, storyId: string, indicatorId: string, says: string): Statement =>
	db
		.insert(storyIndicator)
		.values({ storyId, indicatorId, says })
		.onConflictDoUpdate({ target: [storyIndicator.storyId, storyIndicator.indicatorId], set: { says } });

export const stillWatched = (db: Db, indicatorId: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${indicator} where id = ${indicatorId})`);

export const speakNoMore = (db: Db, storyId: string, indicatorId: string): Statement =>
	db.run(sql`delete from ${storyIndicator} where story_id = ${storyId} and indicator_id = ${indicatorId}`);

/** The statements that delete what somebody told for themselves alone, with every trace that could be found of it. */
export const deletePrivate = (db: Db, authorId: string): Statement[] => {
	const theirs = sql`(select id from ${valueStory} where author_id = ${authorId} and audience = 'private')`;
	return [
		db.run(sql`delete from ${searchDoc} where id in ${theirs}`),
		db.run(sql`delete from ${derivation} where id in ${theirs} or source_id in ${theirs}`),
		db.run(sql`delete from ${storyIndicator} where story_id in ${theirs}`),
		db.run(sql`delete from ${valueStory} where author_id = ${authorId} and audience = 'private'`),
	];
};
