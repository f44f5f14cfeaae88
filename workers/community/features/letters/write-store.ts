import { sql } from "drizzle-orm";
import type { Db, Statement } from "#exchange/site.ts";
import { mail, person } from "#identity/tables.ts";
import { digestSetting, letterChoice } from "../../db/daily.ts";
import { following, helperSetting } from "../../db/helping.ts";
import type { How, LetterKind } from "../../letter-kinds.ts";
import { everything } from "../conversations/rules.ts";
import { periodOf, type Quiet, type Rhythm } from "./rules.ts";

/** Whether somebody takes requests is another question, and stays as it was. */
export const writeQuiet = (db: Db, personId: string, { quietFrom, quietTo, timeZone }: Quiet): Statement =>
	db.run(sql`insert into ${helperSetting} (person_id, takes_requests, quiet_from, quiet_to, time_zone)
		values (${personId}, 1, ${quietFrom}, ${quietTo}, ${timeZone})
		on conflict do update set quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, time_zone = excluded.time_zone`);

/** From when it is first wanted, or wanted again, a digest tells of one period. */
export const writeRhythm = (
	db: Db,
	personId: string,
	{ every, weekday, hour, nextAt }: Rhythm & { readonly nextAt: number | null },
	now: number,
): Statement =>
	db.run(sql`insert into ${digestSetting} (person_id, every, weekday, hour, next_at, told_until, updated_at)
		values (${personId}, ${every}, ${weekday}, ${hour}, ${nextAt}, ${now - periodOf(every)}, ${now})
		on conflict do update set every = excluded.every, weekday = excluded.weekday, hour = excluded.hour,
			next_at = excluded.next_at, updated_at = excluded.updated_at,
			told_until = case every when 'never' then excluded.told_until else told_until end
		where every <> excluded.every or weekday <> excluded.weekday or hour <> excluded.hour
			or next_at is not excluded.next_at`);

/** What is said in conversations is gathered by its own clock, which asks for one word in place of all of them. */
const writeConversations = (db: Db, personId: string, how: How, now: number): Statement[] =>
	how === "at-once"
		? [
				// What was said while no mail came isn't sent afterwards.
				db.run(sql`update ${following} set mailed_at = ${now} where person_id = ${personId} and mailed_at < ${now}
					and exists (select 1 from ${following} e where e.conversation_id = ${everything} and e.person_id = ${personId})`),
				db.run(sql`delete from ${following} where conversation_id = ${everything} and person_id = ${personId}`),
			]
		: [
				db.run(sql`insert into ${following} (conversation_id, person_id, state, read_at, mailed_at)
					values (${everything}, ${personId}, 'muted', ${now}, ${now}) on conflict do nothing`),
			];

/** How somebody wants letters of some kinds. What waits of a kind that they want no more goes. */
export const writeChoices = (
	db: Db,
	personId: string,
	letters: Readonly<Partial<Record<LetterKind, How>>>,
	now: number,
): Statement[] => {
	const given = JSON.stringify(letters);
	return [
		db.run(sql`insert into ${letterChoice} (person_id, kind, how, updated_at)
			select ${personId}, j.key, j.value, ${now} from json_each(${given}) j
			where exists (select 1 from ${person} h where h.id = ${personId} and h.state <> 'left')
			on conflict do update set how = excluded.how, updated_at = excluded.updated_at where how <> excluded.how`),
		db.run(sql`delete from ${mail} where person_id = ${personId} and sent_at is null
			and kind in (select j.key from json_each(${given}) j where j.value = 'never')`),
		...(letters.conversation ? writeConversations(db, personId, letters.conversation, now) : []),
	];
};

/** No digest any more, nor one that is about to be sent. */
export const stopDigest = (db: Db, personId: string, now: number): Statement[] => [
	db.run(sql`update ${digestSetting} set every = 'never', next_at = null, updated_at = ${now}
		where person_id = ${personId} and every <> 'never'`),
	db.run(sql`delete from ${mail} where person_id = ${personId} and kind = 'digest' and sent_at is null`),
];
