import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { ListCursor } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { ledger, link, peer, record } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { introduction } from "../../db/people.ts";
import type { Reach } from "./waiting-rules.ts";
import { isHidden, linkedWith, reachFrom, reachQuery } from "./waiting-store.ts";

export type IntroductionRow = typeof introduction.$inferSelect;
export type Introduction = IntroductionRow & { readonly theirChapter: string | null };

const columns = {
	row: introduction,
	theirChapter: siteName(sql`"introduction"."their_origin"`),
};
const shown = ({ row, theirChapter }: { row: IntroductionRow; theirChapter: string | null }): Introduction => ({
	...row,
	theirChapter,
});

/** A person's introductions, latest first; one more than `limit`. */
export const readIntroductions = async (
	db: Db,
	personId: string,
	of: { readonly after?: ListCursor; readonly limit: number },
): Promise<Introduction[]> => {
	const after = of.after
		? sql`("introduction"."created_at", "introduction"."id") < (${of.after.key}, ${of.after.id})`
		: undefined;
	const rows = await db
		.select(columns)
		.from(introduction)
		.where(and(eq(introduction.personId, personId), after))
		.orderBy(desc(introduction.createdAt), desc(introduction.id))
		.limit(of.limit + 1);
	return rows.map(shown);
};

const introductionQuery = (db: Db, personId: string, id: string) =>
	db
		.select(columns)
		.from(introduction)
		.where(and(eq(introduction.id, id), eq(introduction.personId, personId)))
		.limit(1);

export const readIntroduction = async (db: Db, personId: string, id: string): Promise<Introduction | undefined> => {
	const [found] = await introductionQuery(db, personId, id);
	return found && shown(found);
};

/** The same, and how things stand between us and the other person's chapter. One round trip. */
export const readWithReach = async (
	db: Db,
	ownOrigin: string,
	personId: string,
	id: string,
): Promise<{ one: Introduction; reach: Reach } | undefined> => {
	const [[found], [line]] = await db.batch([introductionQuery(db, personId, id), reachQuery(db, ownOrigin, id)]);
	return found && line && { one: shown(found), reach: reachFrom(line) };
};

/**
 * A person of another chapter whose record lies here: they agreed to be found, and may be asked. `shows`: their chapter
 * learns that ours is there only by being asked.
 */
export const readTheirRecord = async (db: Db, ownOrigin: string, recordId: string, now: number) =>
	(
		await db.all<{
			origin: string;
			name: string;
			chapter: string | null;
			shows: 0 | 1;
		}>(sql`select r.origin, coalesce(r.name, '') as name,
			${siteName(sql`r.origin`)} as chapter, ${isHidden} and not ${linkedWith(sql`r.origin`)} as shows from ${record} r where r.id = ${recordId} and r.kind = 'person' and r.origin <> ${ownOrigin}
			and (r.expires_at is null or r.expires_at > ${now})`)
	)[0];

/** Whether a wish of this person to the other, which is over now, was made or answered since then. */
export const askedSince = async (db: Db, personId: string, theirPerson: string, since: number): Promise<boolean> =>
	(
		await db.all(sql`select 1 from ${introduction} i where i.person_id = ${personId} and i.direction = 'asked'
			and i.their_person = ${theirPerson} and i.state in ('declined', 'withdrawn') and max(i.created_at, coalesce(i.decided_at, 0)) > ${since} limit 1`)
	).length > 0;

/** Breaks the batch when this person waits for an answer of the other already, or for too many. */
export const mayWish = (db: Db, personId: string, theirPerson: string, most: number): Statement =>
	mustHold(
		db,
		sql`not exists (select 1 from ${introduction} i where ${openWish(personId)} and i.their_person = ${theirPerson})
			and (select count(*) from ${introduction} i where ${openWish(personId)}) < ${most}`,
	);

const openWish = (personId: string): SQL =>
	sql`i.person_id = ${personId} and i.direction = 'asked' and i.state in ('asked', 'accepted')`;

/** A person's wishes that are still open. */
export const readOpenWishes = (db: Db, personId: string) =>
	db
		.select({ theirPerson: introduction.theirPerson, state: introduction.state })
		.from(introduction)
		.where(
			and(
				eq(introduction.personId, personId),
				eq(introduction.direction, "asked"),
				inArray(introduction.state, ["asked", "accepted"]),
			),
		);

/** Somebody who is here now: nobody else's contact details are given. */
export const readPerson = async (db: Db, id: string) =>
	(
		await db
			.select({ name: person.name, email: person.email })
			.from(person)
			.where(and(eq(person.id, id), eq(person.state, "active")))
			.limit(1)
	)[0];

export const insertIntroduction = (db: Db, row: typeof introduction.$inferInsert): Statement =>
	db.insert(introduction).values(row);

/** Breaks the batch when an introduction isn't where it was read, or its person is not here any more. */
export const stillAt = (db: Db, id: string, state: IntroductionRow["state"]): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${introduction} i join ${person} p on p.id = i.person_id and p.state = 'active'
			where i.id = ${id} and i.state = ${state})`,
	);

/** Moves an introduction on; together with `stillAt`. */
export const moveIntroduction = (db: Db, id: string, set: Partial<IntroductionRow>): Statement =>
	db.update(introduction).set(set).where(eq(introduction.id, id));

/** Takes all of a person's introductions back that are open, and forgets what was written to them. */
export const withdrawAllOf = (db: Db, personId: string): Statement =>
	db
		.update(introduction)
		.set({
			state: "withdrawn",
			contact: null,
			ourLine: "",
			message: sql`case when ${introduction.direction} = 'received' then '' else ${introduction.message} end`,
		})
		.where(and(eq(introduction.personId, personId), inArray(introduction.state, ["asked", "accepted"])));

/** A person's open introductions of which a record of ours may travel: wishes of theirs, and what they said yes to. */
export const readTravelling = (db: Db, personId: string, most: number) =>
	db.all<{ id: string }>(sql`select i.id from ${introduction} i where i.person_id = ${personId}
		and (i.state = 'accepted' or (i.state = 'asked' and i.direction = 'asked')) order by i.state, i.id limit ${most}`);

/** More than this is done in the next run of the clock. */
const atOnce = 20;

const ownRecord = (ownOrigin: string): SQL => sql`${`${ownOrigin}/records/`} || i.id`;

/** Wishes of ours that were answered with yes, and whose record doesn't hold our person's contact details yet. */
export const readOwingContact = (db: Db, ownOrigin: string) =>
	db.all<{ id: string; personId: string; theirOrigin: string; theirPerson: string; message: string; ourLine: string }>(
		sql`select i.id, i.person_id as personId, i.their_origin as theirOrigin, i.their_person as theirPerson, i.message, i.our_line as ourLine
			from ${introduction} i join ${record} r on r.id = ${ownRecord(ownOrigin)}
			where i.direction = 'asked' and i.state = 'accepted' and json_extract(r.activity, '$.object.content.contact') is null limit ${atOnce}`,
	);

/**
 * Introductions that were taken back on either side, while our record of them still travels; and records of ours of which
 * nobody here knows any more since a backup was restored: nobody could take those back.
 */
export const readTakenBack = (db: Db, ownOrigin: string) =>
	db.all<{ id: string }>(sql`select i.id from ${introduction} i
			where i.state = 'withdrawn' and exists (select 1 from ${record} r where r.id = ${ownRecord(ownOrigin)})
		union all select substr(r.id, ${`${ownOrigin}/records/`.length + 1}) from ${record} r
			where r.origin = ${ownOrigin} and r.kind = 'introduction'
				and not exists (select 1 from ${introduction} i where i.id = substr(r.id, ${`${ownOrigin}/records/`.length + 1}))
		limit ${atOnce}`);

/** Sites from which an answer, contact details or a withdrawal may come, and which nobody else would pull from now. */
export const readToPull = (db: Db, now: number) =>
	db.all<{ origin: string }>(sql`select distinct i.their_origin as origin from ${introduction} i
		left join ${peer} p on p.origin = i.their_origin
		where i.state in ('asked', 'accepted') and coalesce(p.next_pull_at, 0) <= ${now}
			and not exists (select 1 from ${link} k where k.peer = i.their_origin) limit ${atOnce}`);

/** A site that hasn't fetched what is meant for it is told once more: it may not have known us the first time. */
export const tellAgain = (db: Db, ownOrigin: string): Statement =>
	db.run(sql`update ${peer} set hinted_seq = 0 where origin in (select i.their_origin from ${introduction} i
		join ${record} r on r.id = ${ownRecord(ownOrigin)}
		where i.state in ('asked', 'accepted', 'declined')
			and not exists (select 1 from ${ledger} l where l.record_id = r.id and l.site = i.their_origin and l.rev >= r.rev))`);
