import { type SQL, sql } from "drizzle-orm";
import type { Db, Statement } from "#exchange/site.ts";
import { mail, person } from "#identity/tables.ts";
import { docs, docVisible } from "./container.ts";
import { groupMember } from "./practices.ts";

/** Whether an id in `told`, with the document in `d`, is closed to a person. */
const closed = (personId: SQL): SQL => sql`not case when told.value glob 'group_*'
	then told.value in (select gm.group_id from ${groupMember} gm where gm.person_id = ${personId})
	else d.id is not null and ${docVisible(personId)} end`;

/**
 * The one rule on letters that repeat what was said here: somebody gets one who may at that moment read everything that it
 * is about, and nobody else. `about` is JSON: ids of documents, or of a group for what only its members are told.
 */
export const mayBeTold = (personId: SQL, about: SQL): SQL =>
	sql`not exists (select 1 from json_each(${about}) told left join ${docs} on d.id = told.value
		where ${closed(personId)})`;

/** The statement that takes out of the outbox those of some letters, called `l`, whose readers may not read them any more. */
export const dropUnreadable = (db: Db, which: SQL): Statement =>
	// As a join: SQLite allows few selects within one another.
	db.run(sql`delete from ${mail} where id in (select l.id from ${mail} l left join ${person} h
			on h.email = l.recipient and h.state = 'active'
		join json_each(l.about) told left join ${docs} on d.id = told.value
		where ${which} and l.sent_at is null and l.about is not null and (h.id is null or ${closed(sql`h.id`)}))`);

/** The letter as it is about to be sent. */
export const letterToSend = (id: string): SQL => sql`l.id = ${id}`;

/** All letters that wait for one person. */
export const lettersFor = (personId: string): SQL =>
	sql`l.recipient = (select p.email from ${person} p where p.id = ${personId})`;
