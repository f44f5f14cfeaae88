import { sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { docs, docVisible, shownToAll } from "../../db/container.ts";
import { release, releaseAnswer } from "../../db/trust.ts";
import type { ReleaseState } from "./rules.ts";

export const insertRelease = (db: Db, row: typeof release.$inferInsert): Statement => db.insert(release).values(row);

export const insertAsked = (db: Db, id: string, personIds: readonly string[]): Statement =>
	db.run(sql`insert into ${releaseAnswer} (release_id, person_id, answer)
		select ${id}, value, 'asked' from json_each(${JSON.stringify(personIds)})`);

export const setAnswer = (db: Db, id: string, personId: string, answer: "yes" | "no", now: number): Statement =>
	db.run(sql`update ${releaseAnswer} set answer = ${answer}, answered_at = ${now}
		where release_id = ${id} and person_id = ${personId}`);

type Settled = { readonly state: ReleaseState; readonly resultId?: string; readonly updatedAt: number };

export const settle = (db: Db, id: string, { state, resultId = undefined, updatedAt }: Settled): Statement =>
	db.run(sql`update ${release} set state = ${state}, result_id = ${resultId ?? null}, updated_at = ${updatedAt},
		text = iif(${state} = 'released', text, '') where id = ${id}`);

export const stillAsking = (db: Db, id: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${release} where id = ${id} and state = 'asking')`);

/** Breaks the batch unless somebody but this person has yet to say yes, or unless nobody has. */
export const othersWait = (db: Db, id: string, personId: string, wait: boolean): Statement => {
	const waiting = sql`exists (select 1 from ${releaseAnswer} where release_id = ${id} and person_id <> ${personId} and answer <> 'yes')`;
	return mustHold(db, wait ? waiting : sql`not ${waiting}`);
};

/** Breaks the batch when what the words come from isn't open any more to who asked for them, or is hidden. */
export const sourceOpen = (db: Db, sourceId: string, personId: string): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${docs} where d.id = ${sourceId} and ${docVisible(personId)}
		and ${shownToAll(sql`d.id`)})`,
	);

/**
 * The statements by which somebody who leaves is asked no more: what waited for their word isn't brought out, and what
 * they asked for goes.
 */
export const forgetReleasesOf = (db: Db, personId: string, now: number): Statement[] => [
	db.run(sql`update ${release} set state = 'declined', text = '', updated_at = ${now} where state = 'asking' and id in (
		select release_id from ${releaseAnswer} where person_id = ${personId} and answer = 'asked')`),
	db.run(sql`delete from ${releaseAnswer} where person_id = ${personId}
		or release_id in (select id from ${release} where asked_by = ${personId})`),
	db.run(sql`delete from ${release} where asked_by = ${personId}`),
];
