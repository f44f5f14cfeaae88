import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { inContainer } from "../../db/container.ts";
import { helperSetting } from "../../db/helping.ts";
import { agendaItem, meeting, turn } from "../../db/meetings.ts";
import { groupMember } from "../../db/practices.ts";
import { type MeetingRead, meetingQuery } from "../meetings/store.ts";
import { lately } from "../requests/rules.ts";
import { askedSince, mayBeAsked } from "../requests/store.ts";
import { type Candidate, type Had, lookedBack, type TurnRole, type TurnState } from "./rules.ts";

export type TurnInMeeting = {
	readonly id: string;
	readonly role: TurnRole;
	readonly personId: string;
	readonly personName: string;
	readonly state: TurnState;
	readonly createdAt: number;
};

export type TurnsRead = {
	readonly meeting: MeetingRead;
	readonly turns: readonly TurnInMeeting[];
	readonly people: readonly Candidate[];
	readonly had: readonly Had[];
	/** Whether the circle met no more often than is looked back on. */
	readonly whole: boolean;
};

const turnsQuery = (id: string): SQL => sql`select r.id, r.role, r.person_id as personId, h.name as personName, r.state,
	r.created_at as createdAt from ${turn} r join ${person} h on h.id = r.person_id where r.meeting_id = ${id}
	order by h.name, r.id limit 100`;

/** Whether a person, called `p`, belongs to the circle of a meeting. Its group is looked up once, not for each person. */
const inCircleOf = (id: string): SQL => {
	const group = sql`(select m.group_id from ${meeting} m where m.id = ${id})`;
	return sql`(${group} is null or exists (select 1 from ${groupMember} gm where gm.group_id = ${group} and gm.person_id = p.id))`;
};

/** As many as a form lets one choose from. */
const mostChoices = 300;

const peopleQuery = (
	id: string,
	now: number,
): SQL => sql`select p.id, p.name, ${askedSince(sql`p.id`, now - lately)} as asked
	from ${person} p left join ${helperSetting} s on s.person_id = p.id where ${mayBeAsked} and ${inCircleOf(id)}
	order by p.name, p.id limit ${mostChoices}`;

/** The last meetings of the same circle before one. */
const before = (id: string): SQL => sql`select b.id, b.starts_at, b.facilitator_id from ${meeting} m
	join ${meeting} b on b.group_id is m.group_id and b.starts_at < m.starts_at
	where m.id = ${id} and b.state <> 'cancelled' order by b.starts_at desc limit ${lookedBack}`;

const facilitatedQuery = (
	id: string,
): SQL => sql`select facilitator_id as personId, 'facilitate' as role, starts_at as at
	from (${before(id)})`;

/** What somebody led in the second part: a case or a peer assist is a case, all else is presented. */
const broughtQuery = (
	id: string,
): SQL => sql`select i.person_id as personId, case when i.kind in ('case', 'peer-assist')
		then 'bring-case' else 'present' end as role, b.starts_at as at
	from (${before(id)}) b cross join ${agendaItem} i on i.meeting_id = b.id and i.part = 'learn'
	where i.state = 'on' and i.person_id is not null`;

type HadRow = Omit<Had, "personId"> & { readonly personId: string | null };

/** The turns of a meeting, and whose they may be. One round trip. */
export const readTurns = async (db: Db, viewerId: string, id: string, now: number): Promise<TurnsRead | undefined> => {
	const [[found], turns, people, facilitated, brought] = await readBatch<
		[MeetingRead, TurnInMeeting, Candidate, HadRow, HadRow]
	>(db, [meetingQuery(viewerId, id), turnsQuery(id), peopleQuery(id, now), facilitatedQuery(id), broughtQuery(id)]);
	if (!found) return undefined;
	const had = [...facilitated, ...brought].flatMap(({ personId, ...one }) => (personId ? [{ ...one, personId }] : []));
	return { meeting: found, turns, people, had, whole: facilitated.length < lookedBack };
};

/** A turn as the person reads it whom it was offered to. */
export type TurnOfMine = {
	readonly id: string;
	readonly role: TurnRole;
	readonly state: TurnState;
	readonly meetingId: string;
	readonly meetingTitle: string;
	readonly startsAt: number;
	readonly timeZone: string;
	/** Whether the meeting is still to come, or goes on. */
	readonly ahead: boolean;
	readonly offeredBy: string;
	readonly offeredByName: string;
	readonly createdAt: number;
};
type MineRow = Omit<TurnOfMine, "ahead"> & { readonly ahead: number };

const mine = (
	personId: string | Placeholder,
	now: number | Placeholder,
): SQL => sql`select r.id, r.role, r.state, t.id as meetingId,
	t.title as meetingTitle, t.starts_at as startsAt, t.time_zone as timeZone,
	(t.state in ('planned', 'running') and t.ends_at > ${now}) as ahead, r.offered_by as offeredBy,
	coalesce(o.name, '') as offeredByName, r.created_at as createdAt
	from ${turn} r join ${meeting} t on t.id = r.meeting_id left join ${person} o on o.id = r.offered_by
	where r.person_id = ${personId} and ${inContainer(personId)}`;

const mineFrom = (row: MineRow): TurnOfMine => ({ ...row, ahead: row.ahead === 1 });

export const turnCursor = (row: TurnOfMine): ListCursor => ({ key: row.createdAt, id: row.id });

/** What was offered to a person, latest first; one more than `limit`. */
export const readMyTurns = async (db: Db, personId: string, now: number, place: ListPlace): Promise<TurnOfMine[]> =>
	(
		await db.all<MineRow>(sql`${mine(personId, now)}
			${place.after ? sql`and (r.created_at, r.id) < (${place.after.key}, ${place.after.id})` : sql``}
			order by r.created_at desc, r.id desc limit ${place.limit + 1}`)
	).map(mineFrom);

export const readMyTurn = async (db: Db, personId: string, id: string, now: number): Promise<TurnOfMine | undefined> =>
	(await db.all<MineRow>(sql`${mine(personId, now)} and r.id = ${id}`)).map(mineFrom)[0];

/** For a person's home: turns that are offered to them in meetings to come, soonest first. */
export const offeredTurnsQuery = (personId: string | Placeholder, now: number | Placeholder, most: number): SQL =>
	sql`select * from (${mine(personId, now)} and r.state = 'offered') where ahead order by startsAt, id limit ${most}`;

/** What somebody was offered for a meeting in a role. */
export const readOffered = async (
	db: Db,
	of: { readonly meetingId: string; readonly role: TurnRole; readonly personId: string },
): Promise<{ readonly id: string; readonly state: TurnState } | undefined> =>
	(
		await db.all<{ id: string; state: TurnState }>(sql`select id, state from ${turn}
			where meeting_id = ${of.meetingId} and role = ${of.role} and person_id = ${of.personId}`)
	)[0];
