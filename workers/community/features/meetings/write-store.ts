import { and, eq, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";

import { person } from "#identity/tables.ts";
import { agendaItem, attendance, meeting, meetingSeries, topic } from "../../db/meetings.ts";
import { groupMember } from "../../db/practices.ts";
import { itemColumns, newItemId, once } from "./item-store.ts";
import { type Coming, type Part, questionsFor } from "./rules.ts";

export type MeetingRow = typeof meeting.$inferInsert;
export type SeriesRow = typeof meetingSeries.$inferInsert;

export const insertSeries = (db: Db, row: SeriesRow): Statement => db.insert(meetingSeries).values(row);
export const insertMeeting = (db: Db, row: MeetingRow): Statement => db.insert(meeting).values(row);

export const updateMeeting = (db: Db, id: string, set: Partial<MeetingRow>): Statement =>
	db.update(meeting).set(set).where(eq(meeting.id, id));

export const endSeriesRow = (db: Db, id: string, now: number): Statement =>
	db.update(meetingSeries).set({ state: "ended", updatedAt: now }).where(eq(meetingSeries.id, id));

/** Breaks the batch when the meeting was changed, cancelled or held meanwhile. */
export const stillPlanned = (db: Db, id: string, sequence: number): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${meeting} where id = ${id} and state in ('planned', 'running') and sequence = ${sequence})`,
	);

/** Somebody facilitates a meeting no more; where another does by now, that stays. */
export const freeFacilitator = (db: Db, id: string, personId: string, now: number): Statement =>
	db
		.update(meeting)
		.set({ facilitatorId: null, updatedAt: now })
		.where(and(eq(meeting.id, id), eq(meeting.facilitatorId, personId)));

/** Breaks the batch when the person has left the meeting's group meanwhile. */
export const stillInside = (db: Db, groupId: string | null, personId: string): Statement =>
	mustHold(
		db,
		sql`(${groupId} is null or exists (select 1 from ${groupMember} where group_id = ${groupId} and person_id = ${personId}))`,
	);

export const writeAnswer = (
	db: Db,
	row: { meetingId: string; personId: string; answer: Coming; at: number },
): Statement =>
	db
		.insert(attendance)
		.values({ meetingId: row.meetingId, personId: row.personId, answer: row.answer, answeredAt: row.at })
		.onConflictDoUpdate({
			target: [attendance.meetingId, attendance.personId],
			set: { answer: row.answer, answeredAt: row.at },
		});

/** Topics that a cancelled meeting had taken up go back to the board. */
export const topicsBack = (db: Db, meetingId: string, now: number): Statement =>
	db.run(sql`update ${topic} set state = 'open', meeting_id = null, updated_at = ${now}
		where meeting_id = ${meetingId} and state = 'picked'`);

/** What is over by the clock was held. A day's grace, because some meetings go on in the corridor. */
export const markHeld = (db: Db, before: number): Statement =>
	db.run(sql`update ${meeting} set state = 'held', part = null, updated_at = ends_at
		where starts_at < ${before} and ends_at < ${before} and state in ('planned', 'running')`);

/** The end of a part; what comes anew is put behind. Written where one row is made. */
const lastIn = (meetingId: string, part: Part) =>
	sql`(select coalesce(max(position), 0) + 10 from ${agendaItem} where meeting_id = ${meetingId} and part = ${part})`;

type NewItem = Omit<typeof agendaItem.$inferInsert, "position" | "state">;

/** Puts an item at the end of its part. One that comes from something is there once, and stays off where it was taken off. */
export const appendItem = (db: Db, item: NewItem): Statement =>
	db.run(sql`insert into ${agendaItem} (${itemColumns})
		values (${item.id}, ${item.meetingId}, ${item.part}, ${lastIn(item.meetingId, item.part)}, ${item.kind}, ${item.title},
			${item.note ?? ""}, ${item.minutes ?? 0}, ${item.personId ?? null}, ${item.sourceId ?? null}, 'on') ${once}`);

export const updateItem = (
	db: Db,
	meetingId: string,
	id: string,
	set: Partial<Omit<typeof agendaItem.$inferInsert, "id" | "meetingId">>,
): Statement =>
	db
		.update(agendaItem)
		.set(set)
		.where(and(eq(agendaItem.id, id), eq(agendaItem.meetingId, meetingId)));

/** Takes off what came from something, such as a topic that went back to the board. */
export const dropItemOf = (db: Db, meetingId: string, sourceId: string): Statement =>
	db.delete(agendaItem).where(and(eq(agendaItem.meetingId, meetingId), eq(agendaItem.sourceId, sourceId)));

/** As many as introduce themselves in one meeting; further ones come in the next. */
const mostNewcomers = 12;

/**
 * Puts on an agenda who has come since the last meeting of the same circle (C6), and the standing questions of C3. Where
 * nobody has met yet everybody is new, and nobody is named (`last` is null).
 */
export const draftStatements = (
	db: Db,
	of: { id: string; groupId: string | null; startsAt: number; last: number | null },
): Statement[] => {
	const { id, groupId, startsAt, last } = of;
	const joined =
		groupId === null
			? sql`select h.id, h.name, h.joined_at as at from ${person} h where h.state = 'active' and h.role <> 'guest'`
			: sql`select h.id, h.name, m.joined_at as at from ${groupMember} m join ${person} h on h.id = m.person_id
				where m.group_id = ${groupId} and h.state = 'active'`;
	const questions = JSON.stringify(
		questionsFor(last === null).map(({ key, part, title }, i) => ({
			...{ source: `standing:${key}`, part, title },
			position: 1000 + 10 * i,
		})),
	);
	const newcomers = db.run(sql`insert into ${agendaItem} (${itemColumns})
		select ${newItemId}, ${id}, 'reflect', row_number() over (order by n.at), 'introduction', n.name, '', 0, n.id, n.id, 'on'
		from (${joined}) n where n.at > ${last} and n.at <= ${startsAt} order by n.at limit ${mostNewcomers} ${once}`);
	return [
		...(last === null ? [] : [newcomers]),
		db.run(sql`insert into ${agendaItem} (${itemColumns}) select ${newItemId}, ${id}, value ->> 'part', value ->> 'position',
			'question', value ->> 'title', '', 0, null, value ->> 'source', 'on' from json_each(${questions}) where true ${once}`),
	];
};

/** Puts on an agenda what people said that they would do, behind who is new and before the questions. */
export const putCommitments = (
	db: Db,
	meetingId: string,
	made: readonly { id: string; personId: string; title: string }[],
): Statement[] =>
	made.length === 0
		? []
		: [
				db.run(sql`insert into ${agendaItem} (${itemColumns}) select ${newItemId}, ${meetingId}, 'reflect', 100 + key,
					'commitment', value ->> 'title', '', 0, value ->> 'personId', value ->> 'id', 'on'
					from json_each(${JSON.stringify(made)}) where true ${once}`),
			];

/** The agenda's items in the order in which they are to be. */
export const reorder = (db: Db, meetingId: string, ids: readonly string[]): Statement =>
	db.run(sql`update ${agendaItem} set position = 10 * (select o.key + 1 from json_each(${JSON.stringify(ids)}) o
		where o.value = ${agendaItem.id}) where meeting_id = ${meetingId} and id in (select value from json_each(${JSON.stringify(ids)}))`);
