import { and, eq, inArray, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { helperSetting } from "../../db/helping.ts";
import { meeting, turn } from "../../db/meetings.ts";
import { profile } from "../../db/people.ts";
import type { Addressee } from "../../db/person-letters.ts";
import { groupMember } from "../../db/practices.ts";
import { mayBeAsked } from "../requests/store.ts";

export const insertTurn = (db: Db, row: typeof turn.$inferInsert): Statement => db.insert(turn).values(row);

const inCircle = (
	groupId: string | null,
	personId: string,
) => sql`(${groupId} is null or exists (select 1 from ${groupMember}
	where group_id = ${groupId} and person_id = ${personId}))`;

/** Somebody who may be asked to take a turn in a meeting of this circle, and how to write to them. */
export const readAskable = async (
	db: Db,
	personId: string,
	groupId: string | null,
): Promise<(Addressee & { readonly name: string }) | undefined> =>
	(
		await db.all<
			Addressee & { name: string }
		>(sql`select p.id as personId, p.name, f.languages, s.time_zone as timeZone,
			s.quiet_from as quietFrom, s.quiet_to as quietTo from ${person} p left join ${helperSetting} s on s.person_id = p.id
			left join ${profile} f on f.person_id = p.id
			where p.id = ${personId} and ${mayBeAsked} and ${inCircle(groupId, personId)}`)
	)[0];

/** Breaks the batch when somebody can't be asked any more. */
export const stillAskable = (db: Db, personId: string, groupId: string | null): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${person} p left join ${helperSetting} s on s.person_id = p.id
			where p.id = ${personId} and ${mayBeAsked} and ${inCircle(groupId, personId)})`,
	);

/** Breaks the batch when the turn was answered meanwhile. */
export const stillOffered = (db: Db, id: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${turn} where id = ${id} and state = 'offered')`);

/** Breaks the batch when it isn't taken any more. */
export const stillTaken = (db: Db, id: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${turn} where id = ${id} and state = 'taken')`);

export const answerTurn = (db: Db, id: string, state: "taken" | "declined", answeredAt: number): Statement =>
	db
		.update(turn)
		.set({ state, answeredAt })
		.where(and(eq(turn.id, id), inArray(turn.state, ["offered", "taken"])));

/** Meetings that were held longer ago have been looked through. */
const lookedThrough = 30 * day;

/** Turns that were taken in meetings which were held by now are done. */
export const markDone = (db: Db, now: number): Statement =>
	db.run(sql`update ${turn} set state = 'done' where state = 'taken' and meeting_id in (select id from ${meeting}
		where starts_at > ${now - lookedThrough} and starts_at < ${now} and state = 'held')`);

/** What was offered to somebody who leaves goes with them. */
export const forgetTurns = (db: Db, personId: string): Statement => db.delete(turn).where(eq(turn.personId, personId));
