import { sql } from "drizzle-orm";
import type { Db, Statement } from "#exchange/site.ts";
import { mail, person } from "#identity/tables.ts";
import { helperSetting } from "../../db/helping.ts";
import { attendance } from "../../db/meetings.ts";
import { profile } from "../../db/people.ts";
import type { Addressee } from "../../db/person-letters.ts";

/** Larger circles than a chapter has. */
const mostPeople = 500;

/** Who said that they come to a meeting or may come, but for who changes it, and how to write to them. */
export const readComing = (db: Db, meetingId: string, but: string): Promise<Addressee[]> =>
	db.all<Addressee>(sql`select h.id as personId, p.languages, s.time_zone as timeZone, s.quiet_from as quietFrom,
		s.quiet_to as quietTo from ${attendance} a join ${person} h on h.id = a.person_id
		left join ${profile} p on p.person_id = h.id left join ${helperSetting} s on s.person_id = h.id
		where a.meeting_id = ${meetingId} and a.answer in ('yes', 'maybe') and a.person_id <> ${but}
			and h.state = 'active' and h.email is not null limit ${mostPeople}`);

const prefix = (meetingId: string): string => `mail_changed_${meetingId}_`;

/** One letter of each change of a meeting to each person. */
export const changeLetterId = (meetingId: string, sequence: number, personId: string): string =>
	`${prefix(meetingId)}${sequence}_${personId}`;

/** A change before the last one goes out to nobody who hasn't been told of it yet. */
export const dropEarlierLetters = (db: Db, meetingId: string): Statement =>
	db.run(
		sql`delete from ${mail} where id >= ${prefix(meetingId)} and id < ${`${prefix(meetingId)}:`} and sent_at is null`,
	);
