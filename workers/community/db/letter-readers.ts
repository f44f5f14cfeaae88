import { type SQL, sql } from "drizzle-orm";
import type { Db, Statement } from "#exchange/site.ts";
import { aboutHead } from "#identity/outbox.ts";
import { mail, person } from "#identity/tables.ts";
import { docs, docVisible } from "./container.ts";
import { groupMember } from "./practices.ts";

/**
 * The one rule on letters that repeat what was said here: somebody gets one who may at that moment read everything that it
 * is about, and nobody else. `about` is JSON: ids of documents, or of a group for what only its members are told.
 */
export const mayBeTold = (personId: SQL, about: SQL): SQL => sql`not exists (select 1 from json_each(${about}) told
	where not case when told.value glob 'group_*' then exists (select 1 from ${groupMember} gm
			where gm.group_id = told.value and gm.person_id = ${personId})
		else exists (select 1 from ${docs} where d.id = told.value and ${docVisible(personId)}) end)`;

const head: SQL = sql`substr(${mail.body}, ${aboutHead.length + 1}, instr(${mail.body}, char(10)) - ${aboutHead.length + 1})`;
const begins = `${aboutHead}[`;
/** What a stored letter is about; null where it repeats nothing of what was said here. */
const aboutOf: SQL = sql`(case when substr(${mail.body}, 1, ${begins.length}) = ${begins} and json_valid(${head}) then ${head} end)`;

/** The statement that takes out of the outbox those of some letters whose readers may not read them any more. */
export const dropUnreadable = (db: Db, which: SQL): Statement =>
	db.run(sql`delete from ${mail} where ${which} and ${mail.sentAt} is null and ${aboutOf} is not null
		and not exists (select 1 from ${person} h where h.email = ${mail.recipient} and h.state = 'active'
			and ${mayBeTold(sql`h.id`, aboutOf)})`);

/** The letter as it is about to be sent. */
export const letterToSend = (id: string): SQL => sql`${mail.id} = ${id}`;

/** All letters that wait for one person. */
export const lettersFor = (personId: string): SQL =>
	sql`${mail.recipient} = (select p.email from ${person} p where p.id = ${personId})`;
