import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { arrivalAnswer } from "../../db/forming.ts";
import type { ArrivalAnswer } from "./arrival-rules.ts";

/** What a person `p` answered on arriving, as JSON, in the order of the questions. */
export const arrivalColumn: SQL = sql`(select json_group_array(json_object('question', a.question, 'text', a.text))
	from (select question, text from ${arrivalAnswer} where person_id = p.id order by question) a)`;

/** How long somebody is new, and is offered the questions. */
const newFor = 60 * day;

/**
 * A row where somebody who came not long ago hasn't answered either question: for the batch of a page that offers them.
 * Nobody has to answer.
 */
const arrivalOfferQuery = (personId: string | Placeholder, now: number | Placeholder): SQL =>
	sql`select p.id from ${person} p where p.id = ${personId} and p.joined_at > ${now} - ${newFor}
		and not exists (select 1 from ${arrivalAnswer} a where a.person_id = p.id)`;

export const isOfferedArrival = async (db: Db, personId: string, now: number): Promise<boolean> =>
	(await db.all(arrivalOfferQuery(personId, now))).length > 0;

/** The statements by which these are somebody's answers, and there are no others. */
export const saveArrival = (
	db: Db,
	personId: string,
	answers: readonly ArrivalAnswer[],
	updatedAt: number,
): Statement[] => {
	const given = JSON.stringify(answers);
	return [
		db.run(sql`delete from ${arrivalAnswer} where person_id = ${personId}
			and question not in (select value ->> 'question' from json_each(${given}))`),
		db.run(sql`insert into ${arrivalAnswer} (person_id, question, text, updated_at)
			select ${personId}, value ->> 'question', value ->> 'text', ${updatedAt} from json_each(${given}) where true
			on conflict (person_id, question) do update set text = excluded.text, updated_at = excluded.updated_at`),
	];
};
