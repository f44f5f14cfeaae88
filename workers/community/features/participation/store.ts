import { eq, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { shownToAll } from "../../db/container.ts";
import { intendedLevel } from "../../db/trust.ts";
import { type Level, levels, namedEach, type Readers } from "./rules.ts";

/** What somebody intends for now, in their own eyes. */
export type Intention = {
	readonly level: Level;
	readonly word: string;
	readonly shown: Readers;
	readonly updatedAt: number;
};

/** Somebody who said so for themselves, to the chapter. */
export type Taking = { readonly id: string; readonly name: string; readonly level: Level; readonly word: string };

const ownQuery = (personId: string): SQL => sql`select l.level, l.word, l.shown, l.updated_at as updatedAt
	from ${intendedLevel} l where l.person_id = ${personId}`;

export const readIntention = async (db: Db, personId: string): Promise<Intention | undefined> =>
	(await db.all<Intention>(ownQuery(personId)))[0];

/** By name: nobody is before anybody else. */
const takingQuery = (level: Level, { limit, after }: ListPlace): SQL => sql`select h.id, h.name, l.level, l.word
	from ${intendedLevel} l cross join ${person} h on h.id = l.person_id
	where h.state = 'active' and l.shown = 'chapter' and l.level = ${level} and ${shownToAll(sql`h.id`)}
		${after ? sql`and (h.name, h.id) > (${after.key}, ${after.id})` : sql``}
	order by h.name, h.id limit ${limit + 1}`;

export const takingCursor = ({ name, id }: Taking): ListCursor => ({ key: name, id });

/** One more than `limit` of those who said that they take part on a level, by name. */
export const readTaking = (db: Db, level: Level, place: ListPlace): Promise<Taking[]> =>
	db.all<Taking>(takingQuery(level, place));

/** The first of each level by name, one more of each than are named, and what the reader said. One round trip. */
export const readAllTaking = async (db: Db, viewerId: string) => {
	const [[own], ...taking] = await readBatch<[Intention, Taking, Taking, Taking, Taking]>(db, [
		ownQuery(viewerId),
		takingQuery(levels[0], { limit: namedEach }),
		takingQuery(levels[1], { limit: namedEach }),
		takingQuery(levels[2], { limit: namedEach }),
		takingQuery(levels[3], { limit: namedEach }),
	]);
	return { own, taking: levels.map((level, i) => ({ level, people: taking[i] ?? [] })) };
};

export const saveIntention = (db: Db, row: typeof intendedLevel.$inferInsert): Statement => {
	const { personId, ...set } = row;
	return db.insert(intendedLevel).values(row).onConflictDoUpdate({ target: intendedLevel.personId, set });
};

export const dropIntention = (db: Db, personId: string): Statement =>
	db.delete(intendedLevel).where(eq(intendedLevel.personId, personId));
