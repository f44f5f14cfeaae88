import { type SQL, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { helperSetting } from "../../db/helping.ts";
import { meeting, meetingNote, minutesReader } from "../../db/meetings.ts";
import { profile } from "../../db/people.ts";
import type { Addressee } from "../../db/person-letters.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";

/** Whose minutes one can have mailed: the chapter's, and those of one's groups. */
export type Readable = { readonly id: string; readonly name: string; readonly wants: boolean };

/** The whole chapter's meetings, in the table of readers. */
export const ofChapter = "";

const readsQuery = (viewerId: string, groupId: SQL): SQL =>
	sql`exists (select 1 from ${minutesReader} r where r.group_id = ${groupId} and r.person_id = ${viewerId})`;

/** Which minutes somebody has mailed to them, and which they could. One round trip. */
export const readWanted = async (db: Db, viewerId: string) => {
	const [[chapter], groups] = await readBatch<[{ wants: number }, Omit<Readable, "wants"> & { wants: number }]>(db, [
		sql`select ${readsQuery(viewerId, sql`${ofChapter}`)} as wants`,
		sql`select g.id, g.name, ${readsQuery(viewerId, sql`g.id`)} as wants from ${groupMember} m
			join ${workingGroup} g on g.id = m.group_id where m.person_id = ${viewerId} order by g.name, g.id limit 100`,
	]);
	return { chapter: chapter?.wants === 1, groups: groups.map((one) => ({ ...one, wants: one.wants === 1 })) };
};

/** Somebody's whole choice, in place of the one before. Of groups only theirs count. */
export const writeWanted = (db: Db, personId: string, of: readonly string[]): Statement[] => [
	forgetReader(db, personId),
	db.run(sql`insert into ${minutesReader} (group_id, person_id) select distinct value, ${personId}
		from json_each(${JSON.stringify(of)}) where value = ${ofChapter} or exists (select 1 from ${groupMember} m
			where m.group_id = value and m.person_id = ${personId})`),
];

/** Minutes go to nobody who has left. */
export const forgetReader = (db: Db, personId: string): Statement =>
	db.run(sql`delete from ${minutesReader} where person_id = ${personId}
		and group_id in (select ${ofChapter} union all select id from ${workingGroup})`);

/** Whether a person, called `h`, may see the meetings of a circle. */
const inCircle = (groupId: string | null): SQL => sql`(${groupId} is null or exists (select 1 from ${groupMember} gm
	where gm.group_id = ${groupId} and gm.person_id = h.id))`;

/** Larger circles than a chapter has. */
const mostReaders = 500;

/** Who is to get the minutes of a circle now, and how to write to them. */
export const readReaders = (db: Db, groupId: string | null): Promise<Addressee[]> =>
	db.all<Addressee>(sql`select h.id as personId, p.languages, s.time_zone as timeZone, s.quiet_from as quietFrom,
		s.quiet_to as quietTo from ${minutesReader} r join ${person} h on h.id = r.person_id
		left join ${profile} p on p.person_id = h.id left join ${helperSetting} s on s.person_id = h.id
		where r.group_id = ${groupId ?? ofChapter} and h.state = 'active' and h.email is not null and ${inCircle(groupId)}
		limit ${mostReaders}`);

/** The condition, on a person called `h`, under which a letter with minutes is written to them. */
export const stillWanted = (groupId: string | null): SQL =>
	sql`exists (select 1 from ${minutesReader} r where r.group_id = ${groupId ?? ofChapter} and r.person_id = h.id)`;

/** Minutes are sent once: breaks the batch of whoever comes second. */
export const stillUnsent = (db: Db, id: string): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${meeting} where id = ${id} and minutes_sent_at is null and state <> 'cancelled')`,
	);

export const noteSent = (db: Db, id: string, now: number): Statement =>
	db.run(sql`update ${meeting} set minutes_sent_at = ${now} where id = ${id}`);

/** What is found of minutes. */
export type Findable = {
	readonly id: string;
	readonly groupId: string | null;
	readonly title: string;
	readonly notes: string;
};

/** Minutes of meetings since a moment that can be found by words which their notes hold no more, a few at a time. */
export const readStale = (db: Db, since: number): Promise<Findable[]> =>
	db.all<Findable>(sql`select t.id, t.group_id as groupId, t.title, (select group_concat(n.text, char(10, 10))
			from ${meetingNote} n where n.meeting_id = t.id) as notes
		from ${meeting} t join ${searchDoc} d on d.id = replace(t.id, 'meeting_', 'minutes_')
		where t.starts_at > ${since} and exists (select 1 from ${meetingNote} n where n.meeting_id = t.id
			and n.updated_at > d.updated_at) order by t.starts_at desc limit 10`);
