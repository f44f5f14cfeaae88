import { and, asc, eq, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { ListPlace } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
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

/** All that a person's record depends on, in one text. */
const groundsQuery = (
	personId: string,
): SQL => sql`select json_array(c.id, p.name, f.place, f.organisation, f.languages,
		f.introduction, f.objectives, f.skills) from ${person} p left join ${profile} f on f.person_id = p.id
	left join ${consent} c on c.person_id = p.id and c.ended_at is null where p.id = ${personId}`;

/** Whether the person's words and consent are still those that were read. */
export const stillAgreed = (db: Db, personId: string, grounds: string | null): Statement =>
	mustHold(db, sql`(${groundsQuery(personId)}) is ${grounds}`);

/** More chapters than anybody would tick one by one. */
const mostChapters = 200;

/**
 * Chapters that may be named as a destination: those linked with us, and those whose card a network brought us, if it
 * brought them ours: from a chapter that they never heard of they take nothing.
 */
const chaptersQuery = (
	ownOrigin: string,
	rest: SQL,
): SQL => sql`select origin, ${siteName(sql`known.origin`)} as name from
	(select peer as origin from ${link} where relation = 'chapter' and our_stance = 'yes' and their_stance = 'yes'
		union select origin from ${record} where kind = 'chapter' and scope <> 'sites'
			and exists (select 1 from ${record} own where own.origin = ${ownOrigin} and own.kind = 'chapter' and own.scope <> 'sites')) known
	where origin <> ${ownOrigin} ${rest}`;

/** A page of these chapters, by address; one more than `limit`. */
export const readDestinations = (db: Db, ownOrigin: string, { limit, after }: ListPlace): Promise<KnownChapter[]> =>
	db.all<KnownChapter>(
		chaptersQuery(ownOrigin, sql`${after ? sql`and origin > ${after.id}` : sql``} order by 1 limit ${limit + 1}`),
	);

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
	const [[current], [text], [home], chapters, [read]] = await readBatch<
		[ConsentLine, PersonLine, { name: string }, KnownChapter, { grounds: string | null }]
	>(db, [
		consentQuery(personId),
		personQuery(personId),
		sql`select name from ${chapter} limit 1`,
		chaptersQuery(ownOrigin, sql`order by 2, 1 limit ${mostChapters}`),
		sql`select (${groundsQuery(personId)}) as grounds`,
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
		grounds: read?.grounds ?? null,
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

/** People whose record leaves without a consent in force. */
export const shownWithoutConsent = (db: Db, ownOrigin: string, limit: number) =>
	db.all<{
		personId: string;
	}>(sql`select substr(r.id, ${`${ownOrigin}/records/`.length + 1}) as personId from ${record} r
		where r.origin = ${ownOrigin} and r.kind = 'person' and not exists (select 1 from ${consent} c
			where c.person_id = substr(r.id, ${`${ownOrigin}/records/`.length + 1}) and c.ended_at is null) limit ${limit}`);

export const endConsentRow = (db: Db, personId: string, now: number): Statement =>
	db.update(consent).set({ endedAt: now }).where(inForce(personId));

export const insertConsent = (db: Db, row: typeof consent.$inferInsert): Statement => db.insert(consent).values(row);
