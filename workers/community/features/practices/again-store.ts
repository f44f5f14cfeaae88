import { sql } from "drizzle-orm";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { practice, practiceVersion } from "../../db/practices.ts";
import type { StoredTexts } from "../adoptions/rules.ts";

/** Stands as the reason of a version that is here for its place in a family only: its own words never left the chapter. */
export const lostWords =
	"Put together again after a backup was restored; words of our own that had stayed here are lost.";

/** People who are here, the longest-serving steward first. */
export const readPeople = (db: Db) =>
	db.all<{ id: string; role: string }>(
		sql`select id, role from ${person} where state = 'active' order by role <> 'steward', joined_at, id`,
	);

/** A practice as the backup had it, if it had it. */
export const readBefore = async (db: Db, id: string) =>
	(
		await db.all<{ version: number; state: string; audience: string; reason: string | null }>(
			sql`select p.version, p.state, p.audience, v.reason from ${practice} p
			left join ${practiceVersion} v on v.practice_id = p.id and v.version = p.version where p.id = ${id}`,
		)
	)[0];

type Again = {
	readonly row: typeof practice.$inferInsert;
	readonly texts: StoredTexts;
	readonly reason: string;
};

/** The statements that write a practice as its record told of it, over what the backup had. Its author stays whoever it was. */
export const putAgain = (db: Db, { row, texts, reason }: Again): Statement[] => {
	const { id, authorId: _author, createdAt: _created, ...told } = row;
	const words = { reason, status: row.status, title: row.title, ...texts };
	return [
		db.insert(practice).values(row).onConflictDoUpdate({ target: practice.id, set: told }),
		db.run(sql`delete from ${practiceVersion} where practice_id = ${id} and version < 1`),
		db
			.insert(practiceVersion)
			.values({ practiceId: id, version: row.version, authorId: row.authorId, ...words, createdAt: row.updatedAt })
			.onConflictDoUpdate({ target: [practiceVersion.practiceId, practiceVersion.version], set: words }),
	];
};
