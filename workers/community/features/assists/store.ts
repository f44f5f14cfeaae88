import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { inContainer, shownTo, shownToAll } from "../../db/container.ts";
import { assistEntry, peerAssist } from "../../db/helping.ts";
import { meeting } from "../../db/meetings.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { type EntryKind, mostEntries, type Phase } from "./rules.ts";

/** A peer assist as somebody in its container sees it. */
export type AssistRead = {
	readonly id: string;
	readonly groupId: string | null;
	readonly groupName: string | null;
	readonly ownerId: string;
	readonly ownerName: string;
	readonly facilitatorId: string | null;
	readonly facilitatorName: string | null;
	readonly meetingId: string | null;
	readonly meetingTitle: string | null;
	readonly meetingAt: number | null;
	readonly title: string;
	readonly situation: string;
	readonly wanted: string;
	readonly language: string;
	readonly phase: Phase;
	readonly phaseSince: number;
	/** A moment of the day by which the phase is meant to end. */
	readonly phaseUntil: number | null;
	readonly takeAway: string;
	readonly outcome: string;
	/** When the clock writes to its owner next: that the phase was meant to end, or to ask what came of it. */
	readonly askAgainAt: number | null;
	readonly createdAt: number;
	readonly updatedAt: number;
	/** 1 where its group was closed: it can be read, and nothing is added. */
	readonly groupClosed: number;
};

export type EntryRead = {
	readonly id: string;
	readonly assistId: string;
	readonly personId: string;
	readonly personName: string;
	readonly kind: EntryKind;
	readonly replyTo: string | null;
	readonly text: string;
	readonly createdAt: number;
	/** 1 where a steward hid it, for those who read it all the same. */
	readonly hidden: number;
	/** 1 where the reader said it. */
	readonly mine: number;
};

const columns = sql`t.id, t.group_id as groupId, g.name as groupName, t.owner_id as ownerId,
	coalesce(o.name, '') as ownerName, t.facilitator_id as facilitatorId, f.name as facilitatorName,
	t.meeting_id as meetingId, m.title as meetingTitle, m.starts_at as meetingAt, t.title, t.situation, t.wanted, t.language,
	t.phase, t.phase_since as phaseSince, t.phase_until as phaseUntil, t.take_away as takeAway, t.outcome,
	t.ask_again_at as askAgainAt, t.created_at as createdAt, t.updated_at as updatedAt, g.closed_at is not null as groupClosed
	from ${peerAssist} t left join ${workingGroup} g on g.id = t.group_id left join ${person} o on o.id = t.owner_id
	left join ${person} f on f.id = t.facilitator_id left join ${meeting} m on m.id = t.meeting_id`;

export const assistQuery = (viewerId: string, id: string): SQL =>
	sql`select ${columns} where t.id = ${id} and ${inContainer(viewerId)}`;

export const readAssist = async (db: Db, viewerId: string, id: string): Promise<AssistRead | undefined> =>
	(await db.all<AssistRead>(assistQuery(viewerId, id)))[0];

const entryColumns = (
	viewerId: string,
): SQL => sql`e.id, e.assist_id as assistId, e.person_id as personId, coalesce(n.name, '') as personName, e.kind,
	e.reply_to as replyTo, e.text, e.created_at as createdAt, not ${shownToAll(sql`e.id`)} as hidden,
	e.person_id = ${viewerId} as mine from ${assistEntry} e left join ${person} n on n.id = e.person_id`;

/** What was said in it in its order, one more than `limit`. Shown beside the peer assist itself, which is for its container. */
export const saidQuery = (
	viewerId: string,
	id: string,
	{ limit, after }: ListPlace,
): SQL => sql`select ${entryColumns(viewerId)} where e.assist_id = ${id} and ${shownTo(sql`e.id`, viewerId)}
	${after ? sql`and (e.created_at, e.id) > (${after.key}, ${after.id})` : sql``}
	order by e.created_at, e.id limit ${limit + 1}`;

export const everything: ListPlace = { limit: mostEntries };

export const entryCursor = ({ createdAt, id }: EntryRead): ListCursor => ({ key: createdAt, id });

/** A peer assist with a part of what was said in it. One round trip. */
export const readAssistEntries = async (db: Db, viewerId: string, id: string, place: ListPlace = everything) => {
	const [[assist], entries] = await readBatch<[AssistRead, EntryRead]>(db, [
		assistQuery(viewerId, id),
		saidQuery(viewerId, id, place),
	]);
	return assist && { assist, entries };
};

/** A peer assist, and an entry of it by its id, which a form sent twice finds there already. One round trip. */
export const readAssistAnd = async (db: Db, viewerId: string, id: string, entryId: string) => {
	const [[assist], [entry]] = await readBatch<[AssistRead, EntryRead]>(db, [
		assistQuery(viewerId, id),
		sql`select ${entryColumns(viewerId)} where e.id = ${entryId}`,
	]);
	return assist && { assist, entry };
};

export type AssistFilter = {
	readonly open: boolean;
	readonly mine: boolean;
	/** Only those of this group. */
	readonly group?: string;
};

const listQuery = (viewerId: string, { open, mine, group }: AssistFilter, { limit, after }: ListPlace): SQL =>
	sql`select ${columns} where ${inContainer(viewerId)} ${mine ? sql`and t.owner_id = ${viewerId}` : sql``}
		${group ? sql`and t.group_id = ${group}` : sql``} and t.phase ${open ? sql`<> 'closed'` : sql`= 'closed'`}
		${after ? sql`and (t.updated_at, t.id) < (${after.key}, ${after.id})` : sql``}
		order by t.updated_at desc, t.id desc limit ${limit + 1}`;

export const assistCursor = ({ updatedAt, id }: AssistRead): ListCursor => ({ key: updatedAt, id });

/** One more than `limit`, those first in which something happened last. */
export const readAssists = (db: Db, viewerId: string, filter: AssistFilter, place: ListPlace): Promise<AssistRead[]> =>
	db.all<AssistRead>(listQuery(viewerId, filter, place));

/**
 * For the home page's one batch: somebody's own peer assists that wait for them — to be opened, moved on because the day
 * is over, taken away from, or told of because they were asked.
 */
export const waitingAssistsQuery = (
	viewerId: string | Placeholder,
	now: number | Placeholder,
): SQL => sql`select t.id, t.title, t.phase
	from ${peerAssist} t where t.owner_id = ${viewerId} and ${inContainer(viewerId)}
	and (t.phase in ('frame', 'take-away') or (t.phase in ('questions', 'suggestions')
			and t.phase_until is not null and t.ask_again_at is null and t.phase_until < ${now})
		or (t.phase = 'outcome' and (t.ask_again_at is null or t.ask_again_at <= ${now})))
	order by t.updated_at desc limit 5`;

/** For the home page's one batch: others' peer assists in which something can be asked or suggested now. */
export const helpableAssistsQuery = (viewerId: string | Placeholder): SQL => sql`select t.id, t.title, t.phase
	from ${peerAssist} t where t.phase in ('questions', 'suggestions') and t.owner_id <> ${viewerId}
	and ${inContainer(viewerId)} order by t.updated_at desc, t.id desc limit 5`;

/** Who is in the chapter and, for a group's, in that group: somebody who may facilitate. */
export const mayFacilitate = (personId: string, groupId: string | null): SQL => sql`select h.id from ${person} h
	where h.id = ${personId} and h.state = 'active' and h.role <> 'guest' and (${groupId} is null
		or exists (select 1 from ${groupMember} gm where gm.group_id = ${groupId} and gm.person_id = h.id))`;
