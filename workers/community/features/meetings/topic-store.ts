import { sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { agendaItem, meeting, topic, topicInterest } from "../../db/meetings.ts";
import { groupMember } from "../../db/practices.ts";
import { itemColumns, newItemId, once } from "./item-store.ts";

/** An evening holds one or two. */
const mostTopics = 2;

const here = sql`n.state = 'active' and (t.group_id is null or exists (
	select 1 from ${groupMember} gm where gm.group_id = t.group_id and gm.person_id = n.id))`;

/**
 * Puts topics of the board on an agenda whose “Learn together” holds nothing yet: what most want first, and of what as many
 * want that which somebody could lead. One that nobody wants but who raised it, and nobody could lead, waits on the board.
 * They come up in the next meeting of their circle, so a later one takes none.
 */
export const draftTopics = (
	db: Db,
	{ id, groupId, startsAt }: { readonly id: string; readonly groupId: string | null; readonly startsAt: number },
	now: number,
): Statement[] => [
	db.run(sql`insert into ${agendaItem} (${itemColumns})
		select ${newItemId}, ${id}, 'learn', 10 * row_number() over (order by w.wants desc, w.leader is null, w.created_at, w.id),
			w.format, w.title, '', 0, w.leader, w.id, 'on'
		from (select t.id, t.title, t.format, t.created_at,
				(select count(*) from ${topicInterest} i join ${person} n on n.id = i.person_id
					where i.topic_id = t.id and i.wants = 1 and ${here}) as wants,
				(select count(*) from ${topicInterest} i join ${person} n on n.id = i.person_id
					where i.topic_id = t.id and i.wants = 1 and i.person_id <> t.raised_by and ${here}) as others,
				(select n.id from ${topicInterest} i join ${person} n on n.id = i.person_id
					where i.topic_id = t.id and i.could_lead = 1 and ${here} order by i.created_at, n.id limit 1) as leader
			from ${topic} t where t.state = 'open' and t.group_id is ${groupId}) w
		where (w.others > 0 or w.leader is not null)
			and not exists (select 1 from ${agendaItem} where meeting_id = ${id} and part = 'learn')
			and not exists (select 1 from ${meeting} e where e.group_id is ${groupId} and e.id <> ${id}
				and e.starts_at > ${now} and e.starts_at < ${startsAt} and e.state = 'planned')
		order by w.wants desc, w.leader is null, w.created_at, w.id limit ${mostTopics} ${once}`),
	db.run(sql`update ${topic} set state = 'picked', meeting_id = ${id}, updated_at = ${now} where state = 'open'
		and id in (select source_id from ${agendaItem} where meeting_id = ${id} and part = 'learn' and state = 'on')`),
];

/** Whether an item of an agenda is a topic of the board. */
export const isTopic = (sourceId: string | null): sourceId is string => sourceId?.startsWith("topic_") === true;

/** A topic that is taken off an agenda goes back to the board. */
export const topicBack = (db: Db, meetingId: string, topicId: string, now: number): Statement =>
	db.run(sql`update ${topic} set state = 'open', meeting_id = null, updated_at = ${now}
		where id = ${topicId} and meeting_id = ${meetingId} and state = 'picked'`);

/** One that is put back on is taken from the board again; the batch breaks where it has gone elsewhere meanwhile. */
export const topicAgain = (db: Db, meetingId: string, topicId: string, now: number): Statement[] => [
	mustHold(
		db,
		sql`exists (select 1 from ${topic} where id = ${topicId}
			and (state = 'open' or (state = 'picked' and meeting_id = ${meetingId})))`,
	),
	db.run(sql`update ${topic} set state = 'picked', meeting_id = ${meetingId}, updated_at = ${now}
		where id = ${topicId} and state = 'open'`),
];

/** Takes off or puts on what came from something, such as a topic. */
export const setItemOf = (db: Db, meetingId: string, sourceId: string, state: "on" | "off"): Statement =>
	db.run(sql`update ${agendaItem} set state = ${state} where meeting_id = ${meetingId} and source_id = ${sourceId}`);
