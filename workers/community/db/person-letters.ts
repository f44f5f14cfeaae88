import { type SQL, sql } from "drizzle-orm";
import type { QuietHours } from "#core/quiet-hours.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { mail, person } from "#identity/tables.ts";
import type { LetterKind } from "../letter-kinds.ts";
import { helperSetting } from "./helping.ts";
import { attemptsFor, letterWanted } from "./letter-choice.ts";
import { mayBeTold } from "./letter-readers.ts";
import { profile } from "./people.ts";

/** One text, and the people whom it goes to: each letter with its id, and the moment from which it may be sent. */
export type TextTo = {
	/** By which its readers choose whether and when they get it. */
	readonly kind: LetterKind;
	readonly subject: string;
	readonly body: string;
	/** What it repeats words of: ids of documents, or of the group whose members alone are told. */
	readonly about: readonly string[];
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

const kind: SQL = sql`(l.value ->> 'kind')`;
const reader: SQL = sql`h.id`;

/**
 * The statements that write letters to people who are here, who want letters of their kind, who may read what they are
 * about, and for whom `may` holds at that moment, a condition on a person called `h`: for the batch of what the letters
 * tell of. A letter whose id there is already stays as it was.
 */
export const lettersToPeople = (db: Db, texts: readonly TextTo[], may: SQL = sql`true`): Statement[] =>
	inPortions(texts).map((portion) =>
		db.run(sql`insert into ${mail} (id, recipient, subject, body, kind, about, person_id, attempts, created_at)
			select p.value ->> 'id', h.email, l.value ->> 'subject', l.value ->> 'body', ${kind},
				nullif(l.value -> 'about', '[]'), h.id, ${attemptsFor(reader, kind)}, p.value ->> 'at'
			from json_each(${JSON.stringify(portion)}) l, json_each(l.value, '$.to') p
			join ${person} h on h.id = p.value ->> 'personId'
			where h.state = 'active' and h.email is not null and ${letterWanted(reader, kind)}
				and ${mayBeTold(reader, sql`l.value ->> 'about'`)} and (${may})
			on conflict (id) do nothing`),
	);

/** Somebody who is written to, and how: their languages as JSON, their zone and the hours in which they want no mail. */
export type Addressee = QuietHours & { readonly personId: string; readonly languages: string | null };

/** The languages that somebody speaks, as a query reads them; nothing where they have no profile. */
export const spokenIn = (languages: string | null): string[] => (languages ? (JSON.parse(languages) as string[]) : []);

/** The languages of whom an address belongs to. */
export const readSpokenBy = async (db: Db, email: string): Promise<string[]> => {
	const [row] = await db.all<{ languages: string }>(sql`select f.languages from ${person} h
		join ${profile} f on f.person_id = h.id where h.email = ${email}`);
	return spokenIn(row?.languages ?? null);
};

/** How and when each of these people is written to; nobody who isn't here. */
export const readAddressees = (db: Db, personIds: readonly string[]): Promise<Addressee[]> =>
	db.all(sql`select h.id as personId, f.languages, s.quiet_from as quietFrom, s.quiet_to as quietTo, s.time_zone as timeZone
		from json_each(${JSON.stringify(personIds)}) j join ${person} h on h.id = j.value and h.state = 'active'
		left join ${profile} f on f.person_id = h.id left join ${helperSetting} s on s.person_id = h.id`);

/** The statement by which letters that wait for the end of quiet hours don't reach who isn't here any more. */
export const dropWaitingLetters = (db: Db, personId: string, now: number): Statement =>
	db.run(sql`delete from ${mail} where created_at > ${now} and sent_at is null
		and recipient = (select email from ${person} where id = ${personId})`);
