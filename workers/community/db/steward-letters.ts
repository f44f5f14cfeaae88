import { type SQL, sql } from "drizzle-orm";
import { mail, person } from "#identity/tables.ts";

/** Stewards who are written to; a chapter has a few. */
const mostTold = 10;

/**
 * Writes a letter to each steward where `when` holds, in the batch of what it tells of, and returns its id for the queue.
 * `id` begins the ids of all of them.
 */
export const letterToStewards = (letter: { id: string; subject: SQL; body: SQL; at: number; when: SQL }): SQL =>
	sql`insert into ${mail} (id, recipient, subject, body, created_at)
		select ${letter.id} || '-' || p.id, p.email, ${letter.subject}, ${letter.body}, ${letter.at} from ${person} p
		where p.role = 'steward' and p.state = 'active' and p.email is not null and (${letter.when}) limit ${mostTold}
		returning id`;

/** Whether a letter of these was written. */
export const lettersWritten = (id: string): SQL =>
	sql`exists (select 1 from ${mail} m where m.id >= ${`${id}-`} and m.id < ${`${id}.`})`;
