import { type SQL, sql } from "drizzle-orm";
import { hour } from "#core/clock.ts";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { mail, person } from "#identity/tables.ts";
import { shownToAll } from "../../db/container.ts";
import { assistEntry, helperSetting, peerAssist } from "../../db/helping.ts";
import { letterWanted } from "../../db/letter-choice.ts";
import { profile } from "../../db/people.ts";
import type { Addressee } from "../../db/person-letters.ts";
import { groupMember } from "../../db/practices.ts";
import type { AssistRead } from "./store.ts";

/** The first letter is written at once; what is said within the hour after it is told in the next. */
const lettersApart = hour;
/** What wasn't told within this time isn't news any more. */
const stillNews = 2 * hour;

/** Whether somebody called `h` is in the circle of a peer assist called `t`. */
const inCircle: SQL = sql`h.state = 'active' and (t.group_id is null or exists (
	select 1 from ${groupMember} gm where gm.group_id = t.group_id and gm.person_id = h.id))`;

const addressed: SQL = sql`h.id as personId, f.languages, q.time_zone as timeZone, q.quiet_from as quietFrom,
	q.quiet_to as quietTo`;
const settings: SQL = sql`left join ${profile} f on f.person_id = h.id
	left join ${helperSetting} q on q.person_id = h.id`;

/** Letters to the owner go by ids that begin like this, so that the last one is found. */
const toldBefore: SQL = sql`${mail} w where w.id > 'mail_told_' || t.id || '_' and w.id < 'mail_told_' || t.id || '~'`;
export const toldLetterId = (assistId: string, by: string): string => `mail_told_${assistId}_${by}`;

/** Whether others have written in a peer assist called `t` what its owner wasn't told of, and may be told of now. */
const owed = (now: number): SQL => sql`exists (select 1 from ${assistEntry} e
		where e.assist_id = t.id and e.person_id <> t.owner_id and ${shownToAll(sql`e.id`)}
		and e.created_at > max(${now - stillNews}, coalesce((select max(w.created_at) from ${toldBefore}), 0)))
	and not exists (select 1 from ${toldBefore} and w.created_at > ${now - lettersApart})`;

export type Owed = Addressee & { readonly id: string; readonly title: string };

/** Owners to be told that somebody wrote: of one peer assist, or of all in which something happened lately. */
export const readOwed = (db: Db, now: number, id?: string): Promise<Owed[]> =>
	db.all<Owed>(sql`select t.id, t.title, ${addressed} from ${peerAssist} t join ${person} h on h.id = t.owner_id ${settings}
		where ${id ? sql`t.id = ${id}` : sql`t.updated_at > ${now - stillNews}`} and ${letterWanted(sql`h.id`, sql`'assist'`)}
			and ${inCircle} and ${owed(now)} limit 50`);

/** Whether it is still to be told at the moment at which the letter is written: of two at once, one writes it. */
export const stillOwed = (id: string, now: number): SQL =>
	sql`exists (select 1 from ${peerAssist} t where t.id = ${id} and ${inCircle} and ${owed(now)})`;

/** Everybody but the mover whom a new phase concerns: who brought it, who minds the phases, and who said something. */
export const readParties = (db: Db, { id }: Pick<AssistRead, "id">, but: string): Promise<Addressee[]> =>
	db.all<Addressee>(sql`select ${addressed} from ${peerAssist} t join ${person} h on h.id in (
			select t.owner_id union select t.facilitator_id union select person_id from ${assistEntry} where assist_id = ${id})
		${settings} where t.id = ${id} and h.id <> ${but} and ${inCircle} order by h.id`);

export type Due = Addressee & Pick<AssistRead, "id" | "title" | "phase"> & { readonly askAgainAt: number };

/** Peer assists of which somebody is to be reminded or asked, with each person who is; a few at a time. */
export const readDue = (db: Db, now: number): Promise<Due[]> =>
	db.all<Due>(sql`select t.id, t.title, t.phase, t.ask_again_at as askAgainAt, ${addressed}
		from (select * from ${peerAssist} where ask_again_at is not null and ask_again_at <= ${now}
			order by ask_again_at limit 20) t
		left join ${person} h on h.id in (t.owner_id, t.facilitator_id) and (h.id = t.owner_id or t.phase <> 'outcome')
			and ${inCircle} ${settings} order by t.ask_again_at, t.id`);

/** Breaks the batch when it was reminded of already, or went on meanwhile. */
export const stillDue = (db: Db, { id, askAgainAt }: Pick<Due, "id" | "askAgainAt">): Statement =>
	mustHold(db, sql`exists (select 1 from ${peerAssist} where id = ${id} and ask_again_at = ${askAgainAt})`);

export const noteReminded = (db: Db, id: string): Statement =>
	db.run(sql`update ${peerAssist} set ask_again_at = null where id = ${id}`);
