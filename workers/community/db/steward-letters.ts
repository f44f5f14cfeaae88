import { type SQL, sql } from "drizzle-orm";
import { mail, person } from "#identity/tables.ts";
import type { LetterKind } from "../letter-kinds.ts";
import { attemptsFor, letterWanted } from "./letter-choice.ts";

/** Stewards who are written to; a chapter has a few. */
const mostTold = 10;

/**
 * Writes a letter to each steward who wants its kind where `when` holds, in the batch of what it tells of, and returns its id for the queue.
 * `id` begins the ids of all of them.
 */
export const letterToStewards = (letter: {
	readonly id: string;
	readonly kind: LetterKind;
	readonly subject: SQL;
	readonly body: SQL;
	readonly at: number;
	readonly when: SQL;
}): SQL => {
	const [kind, steward] = [sql`${letter.kind}`, sql`p.id`];
	return sql`insert into ${mail} (id, recipient, subject, body, kind, person_id, attempts, created_at)
		select ${letter.id} || '-' || p.id, p.email, ${letter.subject}, ${letter.body}, ${kind}, p.id,
			${attemptsFor(steward, kind)}, ${letter.at} from ${person} p
		where p.role = 'steward' and p.state = 'active' and p.email is not null and ${letterWanted(steward, kind)}
			and (${letter.when}) limit ${mostTold}
		returning id`;
};

/** Whether a letter of these was written. */
export const lettersWritten = (id: string): SQL =>
	sql`exists (select 1 from ${mail} m where m.id >= ${`${id}-`} and m.id < ${`${id}.`})`;
