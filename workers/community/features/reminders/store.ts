import { type SQL, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { commitment } from "../../db/cycle.ts";
import { helperSetting } from "../../db/helping.ts";
import { agendaItem, attendance, meeting } from "../../db/meetings.ts";
import { profile } from "../../db/people.ts";
import type { Addressee } from "../../db/person-letters.ts";
import { groupMember } from "../../db/practices.ts";

/** A meeting of which people are to be reminded. */
export type MeetingAhead = {
	readonly id: string;
	readonly groupId: string | null;
	readonly title: string;
	readonly startsAt: number;
	readonly timeZone: string;
	readonly place: string;
	readonly link: string;
	readonly sequence: number;
};

/** Meetings that begin before `until`, and of which nobody was reminded yet; a few at a time. */
export const readAhead = (db: Db, now: number, until: number): Promise<MeetingAhead[]> =>
	db.all<MeetingAhead>(sql`select id, group_id as groupId, title, starts_at as startsAt, time_zone as timeZone, place, link,
		sequence from ${meeting} where starts_at > ${now} and starts_at <= ${until} and state = 'planned'
		and reminded_at is null order by starts_at, id limit 10`);

/** Larger circles than a chapter has. */
const mostPeople = 500;
/** More than one person can have promised between two meetings. */
const mostPromises = 1_000;

export type Reminded = Addressee & { readonly name: string; readonly answer: "yes" | "no" | "maybe" | null };
export type OpenPromise = { readonly id: string; readonly personId: string; readonly text: string };

const inCircle = (groupId: string | null): SQL => sql`(${groupId} is null or exists (select 1 from ${groupMember} gm
	where gm.group_id = ${groupId} and gm.person_id = h.id))`;

/** What is open and tied to a meeting: what its agenda brings back, and of a group all that is for the group. */
const tied = ({
	id,
	groupId,
}: MeetingAhead): SQL => sql`select c.id, c.person_id, c.text, c.created_at from ${agendaItem} i
		join ${commitment} c on c.id = i.source_id where i.meeting_id = ${id} and i.kind = 'commitment'
			and c.state = 'open' and c.group_id is ${groupId}
	union select id, person_id, text, created_at from ${commitment} where ${groupId} is not null and group_id = ${groupId}
		and state = 'open'`;

/** Who is reminded of a meeting, and of what. One round trip. */
export const readReminded = async (db: Db, ahead: MeetingAhead) => {
	const { id, groupId } = ahead;
	const [people, promises] = await readBatch<[Reminded, OpenPromise]>(db, [
		sql`select h.id as personId, h.name, a.answer, p.languages, s.time_zone as timeZone, s.quiet_from as quietFrom,
			s.quiet_to as quietTo from (select person_id from ${attendance} where meeting_id = ${id}
				and answer in ('yes', 'maybe') union select person_id from (${tied(ahead)})) w
			join ${person} h on h.id = w.person_id
			left join ${attendance} a on a.meeting_id = ${id} and a.person_id = h.id
			left join ${profile} p on p.person_id = h.id left join ${helperSetting} s on s.person_id = h.id
			where h.state = 'active' and h.email is not null and ${inCircle(groupId)} limit ${mostPeople}`,
		sql`select id, person_id as personId, text from (${tied(ahead)}) order by created_at, id limit ${mostPromises}`,
	]);
	return { people, promises };
};

/** Breaks the batch when somebody else reminded of it, or it was moved or cancelled meanwhile. */
export const stillToRemind = (db: Db, { id, sequence }: MeetingAhead): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${meeting} where id = ${id} and reminded_at is null and state = 'planned'
			and sequence = ${sequence})`,
	);

export const noteReminded = (db: Db, id: string, now: number): Statement =>
	db.run(sql`update ${meeting} set reminded_at = ${now} where id = ${id}`);
