import { type SQL, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { consultation, consultationVoice } from "../../db/voice.ts";

/** Nobody writes to more people at once than a chapter has. */
const mostPeople = 2_000;

/** Whether somebody called `h` is in the circle of a consultation called `t`. */
const inCircle: SQL = sql`h.state = 'active' and h.role <> 'guest' and (t.group_id is null or exists (
	select 1 from ${groupMember} gm where gm.group_id = t.group_id and gm.person_id = h.id))`;

const idsOf = async (db: Db, query: SQL): Promise<string[]> =>
	(await db.all<{ id: string }>(query)).map(({ id }) => id);

/** Everybody who is asked. */
export const readCircle = (db: Db, groupId: string | null, but: string): Promise<string[]> =>
	idsOf(
		db,
		sql`select h.id from ${person} h, (select ${groupId} as group_id) t where ${inCircle} and h.id <> ${but}
			order by h.id limit ${mostPeople}`,
	);

/** Who gave a voice, or said whether the answer is theirs. */
export const readVoiced = (db: Db, id: string, but = ""): Promise<string[]> =>
	idsOf(
		db,
		sql`select h.id from ${consultation} t join ${person} h on h.id in (
				select person_id from ${consultationVoice} where consultation_id = ${id})
			where t.id = ${id} and h.id <> ${but} and ${inCircle} order by h.id limit ${mostPeople}`,
	);

/**
 * Who writes the answer down: facilitators and stewards in the circle, and the group's coordinator; where there is none of
 * them, whoever gave a voice. Never who asked.
 */
export const readMinders = async (db: Db, id: string, sponsorId: string): Promise<string[]> => {
	const minders = await idsOf(
		db,
		sql`select h.id from ${consultation} t left join ${workingGroup} g on g.id = t.group_id
			join ${person} h on h.role in ('facilitator', 'steward') or h.id = g.coordinator_id
			where t.id = ${id} and h.id <> t.sponsor_id and ${inCircle} order by h.id limit 50`,
	);
	return minders.length > 0 ? minders : readVoiced(db, id, sponsorId);
};

export type Due = {
	readonly id: string;
	readonly title: string;
	readonly state: "open" | "answered";
	readonly sponsorId: string;
	readonly reportDue: string;
	readonly remindedAt: number | null;
};

const dayAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Midnight of the day on which what was done is to be said. */
const dueAt: SQL = sql`(unixepoch(report_due) * 1000)`;

/**
 * Consultations of which somebody is to be reminded, a few at a time: their voices are in and nobody was told; or what was
 * done is to be said, of which who asked is reminded a week before, on the day, a week after, and then every other week.
 */
export const readDue = (db: Db, now: number): Promise<Due[]> =>
	db.all<Due>(sql`select id, title, state, sponsor_id as sponsorId, report_due as reportDue, reminded_at as remindedAt
		from ${consultation} where (state = 'open' and open_until < ${dayAt(now)} and reminded_at is null)
			or (state = 'answered' and report_due <= ${dayAt(now + 7 * day)} and (reminded_at is null
				or (${dueAt} <= ${now} and reminded_at < ${dueAt})
				or (${dueAt} <= ${now - 7 * day} and reminded_at < max(${dueAt} + ${7 * day}, ${now - 14 * day}))))
		order by report_due limit 30`);

/** The statements that note the reminder, and break the batch when somebody else has. */
export const reminding = (db: Db, { id, state, remindedAt }: Due, now: number): Statement[] => [
	mustHold(
		db,
		sql`exists (select 1 from ${consultation} where id = ${id} and state = ${state} and reminded_at is ${remindedAt})`,
	),
	db.run(sql`update ${consultation} set reminded_at = ${now} where id = ${id}`),
];
