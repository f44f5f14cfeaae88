import { and, asc, eq, isNull, lte, type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { link, record } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { chapter } from "../../db/chapter.ts";
import { consent, profile } from "../../db/people.ts";
import type { ConsentField, ConsentTerms, PersonText } from "./rules.ts";

/** A consent in force. */
export type Consent = ConsentTerms & { readonly id: string; readonly givenAt: number };
export type KnownChapter = { readonly origin: string; readonly name: string | null };

type ConsentLine = Omit<Consent, "fields" | "sites"> & { readonly fields: string; readonly sites: string };
type PersonLine = Record<Exclude<keyof PersonText, "name">, string | null> & { readonly name: string };

const consentQuery = (personId: string): SQL => sql`select id, fields, purpose, scope, sites, until, given_at as givenAt
	from ${consent} where person_id = ${personId} and ended_at is null limit 1`;

const personQuery = (personId: string): SQL => sql`select p.name, f.place, f.organisation, f.languages, f.introduction,
	f.objectives, f.skills from ${person} p left join ${profile} f on f.person_id = p.id where p.id = ${personId}`;

/** More chapters than anybody would tick one by one. */
const mostChapters = 200;

/** Chapters that may be named as a destination: those linked with us, and those whose card a network brought us. */
const chaptersQuery = (ownOrigin: string): SQL => sql`select origin, ${siteName(sql`known.origin`)} as name from
	(select peer as origin from ${link} where relation = 'chapter' and our_stance = 'yes' and their_stance = 'yes'
		union select origin from ${record} where kind = 'chapter' and scope <> 'sites') known
	where origin <> ${ownOrigin} order by 2, 1 limit ${mostChapters}`;

const listIn = (json: string | null): string[] => (json === null ? [] : (JSON.parse(json) as string[]));

const textOf = (row: PersonLine): PersonText => ({
	name: row.name,
	place: row.place ?? "",
	organisation: row.organisation ?? "",
	languages: listIn(row.languages),
	introduction: row.introduction ?? "",
	objectives: listIn(row.objectives),
	skills: listIn(row.skills),
});

/** What a person agreed to, who they are, and where a consent could reach. One round trip. */
export const readConsent = async (db: Db, ownOrigin: string, personId: string) => {
	const [[current], [text], [home], chapters] = await readBatch<
		[ConsentLine, PersonLine, { name: string }, KnownChapter]
	>(db, [
		consentQuery(personId),
		personQuery(personId),
		sql`select name from ${chapter} limit 1`,
		chaptersQuery(ownOrigin),
	]);
	return {
		current: current && {
			...current,
			fields: listIn(current.fields) as ConsentField[],
			sites: listIn(current.sites),
		},
		person: text && textOf(text),
		homeChapter: home?.name ?? "",
		chapters,
	};
};

const inForce = (personId: string) => and(eq(consent.personId, personId), isNull(consent.endedAt));

/** Consents whose end date has passed, longest overdue first. */
export const dueConsents = (db: Db, now: number, limit: number) =>
	db
		.select({ personId: consent.personId })
		.from(consent)
		.where(and(isNull(consent.endedAt), lte(consent.until, now)))
		.orderBy(asc(consent.until))
		.limit(limit);

export const endConsentRow = (db: Db, personId: string, now: number): Statement =>
	db.update(consent).set({ endedAt: now }).where(inForce(personId));

export const insertConsent = (db: Db, row: typeof consent.$inferInsert): Statement => db.insert(consent).values(row);
