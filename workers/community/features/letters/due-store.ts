import { type SQL, sql } from "drizzle-orm";
import type { QuietHours } from "#core/quiet-hours.ts";
import { mustHold } from "#exchange/guard.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { mail, person } from "#identity/tables.ts";
import { digestSetting, letterChoice } from "../../db/daily.ts";
import { helperSetting } from "../../db/helping.ts";
import { profile } from "../../db/people.ts";
import type { Rhythm } from "./rules.ts";

/** Whom a digest is for, and what they said of it. */
export type Reader = QuietHours &
	Rhythm & {
		readonly personId: string;
		readonly name: string;
		readonly role: string;
		/** JSON; null without a profile. */
		readonly languages: string | null;
		readonly nextAt: number | null;
		readonly toldUntil: number | null;
		/** When they said so. */
		readonly saidAt: number | null;
		/** Whether what is said in conversations is to be told in digests. */
		readonly talks: 0 | 1;
	};

const readers = (
	where: SQL,
): SQL => sql`select h.id as personId, h.name, h.role, p.languages, ds.every, ds.weekday, ds.hour,
		ds.next_at as nextAt, ds.told_until as toldUntil, ds.updated_at as saidAt,
		hs.quiet_from as quietFrom, hs.quiet_to as quietTo, hs.time_zone as timeZone,
		exists (select 1 from ${letterChoice} lc where lc.person_id = h.id and lc.kind = 'conversation' and lc.how = 'digest') as talks
	from ${where} left join ${profile} p on p.person_id = h.id left join ${helperSetting} hs on hs.person_id = h.id`;

/** Where the one before stood among those whose digest is due. */
export type After = { readonly at: number; readonly id: string };

/** Whose digest is due, and after whom; the longest due first. */
export const readDue = async (db: Db, now: number, after: After | null, most: number): Promise<Reader[]> =>
	db.all<Reader>(sql`${readers(sql`${digestSetting} ds join ${person} h on h.id = ds.person_id`)}
		where ds.next_at is not null and ds.next_at <= ${now} and h.state = 'active' and h.email is not null
		${after ? sql`and (ds.next_at, ds.person_id) > (${after.at}, ${after.id})` : sql``}
		order by ds.next_at, ds.person_id limit ${most}`);

export const readReader = async (db: Db, personId: string): Promise<Reader | undefined> =>
	(
		await db.all<Reader>(
			sql`${readers(sql`${person} h left join ${digestSetting} ds on ds.person_id = h.id`)} where h.id = ${personId}`,
		)
	)[0];

/** Breaks the batch where the digest was written meanwhile, or something else was said of it. */
export const stillDue = (db: Db, { personId, nextAt, toldUntil }: Reader): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${digestSetting} ds where ds.person_id = ${personId} and ds.next_at = ${nextAt}
			and ds.told_until = ${toldUntil})`,
	);

/** When the next is due, and up to when was told. */
export const noteTold = (
	db: Db,
	personId: string,
	{ nextAt, toldUntil }: { readonly nextAt: number | null; readonly toldUntil: number | null },
): Statement =>
	db.run(sql`update ${digestSetting} set next_at = ${nextAt}, told_until = coalesce(${toldUntil}, told_until)
		where person_id = ${personId}`);

export type DigestLetter = {
	readonly id: string;
	readonly personId: string;
	readonly subject: string;
	readonly body: string;
	readonly about: readonly string[];
	readonly headers: Readonly<Record<string, string>>;
};

/** Writes the letter. Of what it is about, that counts by which it is found here: all of it must still be open to its reader when it is sent. */
export const writeDigest = (db: Db, letter: DigestLetter, now: number): Statement =>
	db.run(sql`insert into ${mail} (id, recipient, subject, body, kind, about, person_id, headers, created_at)
		select ${letter.id}, h.email, ${letter.subject}, ${letter.body}, 'digest',
			(select json_group_array(distinct j.value) from json_each(${JSON.stringify(letter.about)}) j
				where j.value glob 'group_*' or exists (select 1 from ${searchDoc} d where d.id = j.value)),
			h.id, ${JSON.stringify(letter.headers)}, ${now}
		from ${person} h where h.id = ${letter.personId} and h.email is not null`);

/** What was kept for the digest is told with it. */
export const dropKept = (db: Db, ids: readonly string[]): Statement =>
	db.run(sql`delete from ${mail} where id in (select value from json_each(${JSON.stringify(ids)}))`);
