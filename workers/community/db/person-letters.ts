import { type SQL, sql } from "drizzle-orm";
import type { Db, Statement } from "#exchange/site.ts";
import { mail, person } from "#identity/tables.ts";

/** One text, and the people whom it goes to: each letter with its id, and the moment from which it may be sent. */
export type TextTo = {
	readonly subject: string;
	readonly body: string;
	readonly to: readonly { readonly id: string; readonly personId: string; readonly at: number }[];
};

/** D1 takes up to two megabytes in one value; letters of any script stay below it with this many characters. */
const mostCharacters = 400_000;

const inPortions = (texts: readonly TextTo[]): TextTo[][] => {
	const portions: TextTo[][] = [];
	let left = 0;
	for (const text of texts) {
		const size = text.body.length + text.to.length * 120;
		if (size > left || portions.length === 0) {
			portions.push([]);
			left = mostCharacters;
		}
		portions.at(-1)?.push(text);
		left -= size;
	}
	return portions;
};

/**
 * The statements that write letters to people who are here and for whom `may` holds at that moment, a condition on a
 * person called `h`: for the batch of what the letters tell of.
 */
export const lettersToPeople = (db: Db, texts: readonly TextTo[], may: SQL = sql`true`): Statement[] =>
	inPortions(texts).map((portion) =>
		db.run(sql`insert into ${mail} (id, recipient, subject, body, created_at)
			select p.value ->> 'id', h.email, l.value ->> 'subject', l.value ->> 'body', p.value ->> 'at'
			from json_each(${JSON.stringify(portion)}) l, json_each(l.value, '$.to') p
			join ${person} h on h.id = p.value ->> 'personId'
			where h.state = 'active' and h.email is not null and (${may})`),
	);
