import { type SQL, sql } from "drizzle-orm";
import type { Db } from "#exchange/site.ts";
import { mail, person } from "#identity/tables.ts";
import type { LetterKind } from "../letter-kinds.ts";
import { attemptsFor, letterWanted } from "./letter-choice.ts";
import { profile } from "./people.ts";

/** Stewards who are written to; a chapter has a few. */
const mostTold = 10;

/** Those stewards, with the languages that each speaks. */
export const readStewardsToTell = (
	db: Db,
): Promise<{ readonly personId: string; readonly languages: string | null }[]> =>
	db.all(sql`select h.id as personId, f.languages from ${person} h left join ${profile} f on f.person_id = h.id
		where h.role = 'steward' and h.state = 'active' and h.email is not null order by h.id limit ${mostTold}`);

/** One text, and the stewards whom it goes to. */
export type StewardText = {
	readonly subject: string | SQL;
	readonly body: string | SQL;
	readonly to: readonly { readonly personId: string }[];
};

/**
 * Writes to each of these stewards who still is one and wants letters of this kind, where `when` holds, in the batch of what
 * it tells of; each statement returns the ids of its letters for the queue. `id` begins the ids of all of them.
 */
export const lettersToStewards = (
	{ id, kind, at, when }: { readonly id: string; readonly kind: LetterKind; readonly at: number; readonly when: SQL },
	texts: readonly StewardText[],
): SQL[] => {
	const [ofKind, steward] = [sql`${kind}`, sql`p.id`];
	return texts.map(
		({
			subject,
			body,
			to,
		}) => sql`insert into ${mail} (id, recipient, subject, body, kind, person_id, attempts, created_at)
		select ${id} || '-' || p.id, p.email, ${subject}, ${body}, ${ofKind}, p.id, ${attemptsFor(steward, ofKind)}, ${at}
		from json_each(${JSON.stringify(to.map(({ personId }) => personId))}) j join ${person} p on p.id = j.value
		where p.role = 'steward' and p.state = 'active' and p.email is not null and ${letterWanted(steward, ofKind)}
			and (${when}) returning id`,
	);
};

/** Whether a letter of these was written. */
export const lettersWritten = (id: string): SQL =>
	sql`exists (select 1 from ${mail} m where m.id >= ${`${id}-`} and m.id < ${`${id}.`})`;
