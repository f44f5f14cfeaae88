import { type SQL, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { groupMember } from "../../db/practices.ts";
import { decision, decisionEntry, decisionVoice } from "../../db/voice.ts";

/** Nobody writes to more people at once than a chapter has. */
const mostPeople = 2_000;

/** Whether somebody called `h` is in the circle of a decision called `t`. */
const inCircle: SQL = sql`h.state = 'active' and h.role <> 'guest' and (t.group_id is null or exists (
	select 1 from ${groupMember} gm where gm.group_id = t.group_id and gm.person_id = h.id))`;

const idsOf = async (db: Db, query: SQL): Promise<string[]> =>
	(await db.all<{ id: string }>(query)).map(({ id }) => id);

/** Everybody whom it concerns, but one. */
export const readCircle = (db: Db, groupId: string | null, but: string): Promise<string[]> =>
	idsOf(
		db,
		sql`select h.id from ${person} h, (select ${groupId} as group_id) t where ${inCircle} and h.id <> ${but}
			order by h.id limit ${mostPeople}`,
	);

/** Who proposed it, and who said something on it or had a voice in it; but one. */
export const readParties = (db: Db, id: string, but = ""): Promise<string[]> =>
	idsOf(
		db,
		sql`select h.id from ${decision} t join ${person} h on h.id in (select t.proposer_id
				union select person_id from ${decisionEntry} where decision_id = ${id}
				union select person_id from ${decisionVoice} where decision_id = ${id})
			where t.id = ${id} and h.id <> ${but} and ${inCircle} order by h.id limit ${mostPeople}`,
	);

export type Due = { readonly id: string; readonly title: string };

/** Decisions whose day has come, and whose people weren't reminded; a few at a time. */
export const readDue = (db: Db, today: string): Promise<Due[]> =>
	db.all<Due>(sql`select id, title from ${decision} where review_on <= ${today} and phase = 'decided'
		and reminded_at is null order by review_on limit 20`);

/** The statements that note the reminder, and break the batch when somebody else has. */
export const reminding = (db: Db, id: string, now: number): Statement[] => [
	mustHold(db, sql`exists (select 1 from ${decision} where id = ${id} and reminded_at is null)`),
	db.run(sql`update ${decision} set reminded_at = ${now} where id = ${id}`),
];
