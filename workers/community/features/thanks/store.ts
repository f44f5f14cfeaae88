import { and, eq, isNull, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import type { QuietHours } from "#core/quiet-hours.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { mail, person } from "#identity/tables.ts";
import { docs, docVisible, shownTo, shownToAll } from "../../db/container.ts";
import { helperSetting, thanks } from "../../db/helping.ts";
import { profile } from "../../db/people.ts";
import { type Named, type NamedRow, namedColumns, namedFrom, namedJoins, namedJson } from "../search/named-store.ts";

export type ThanksRead = {
	readonly id: string;
	readonly fromId: string;
	readonly fromName: string;
	readonly toId: string;
	readonly toName: string;
	/** What for, where the reader may see it. */
	readonly about: Named | null;
	readonly text: string;
	readonly createdAt: number;
};

type Row = Omit<ThanksRead, "about"> & { readonly about: string | null };

/** What somebody is thanked for, as JSON of a `NamedRow`. */
const about = (viewerId: string): SQL => sql`(select ${namedJson}
	from (select ${namedColumns} from ${docs} ${namedJoins} where d.id = h.for_id and ${docVisible(viewerId)}))`;

const columns = (
	viewerId: string,
): SQL => sql`h.id, h.from_id as fromId, coalesce(f.name, '') as fromName, h.to_id as toId,
	coalesce(o2.name, '') as toName, ${about(viewerId)} as about, h.text, h.created_at as createdAt
	from ${thanks} h left join ${person} f on f.id = h.from_id left join ${person} o2 on o2.id = h.to_id`;

const thanksFrom = ({ about, ...row }: Row): ThanksRead => ({
	...row,
	about: about === null ? null : namedFrom(JSON.parse(about) as NamedRow),
});

/** One more than `limit` of the thanks that a person was given, or gave; latest first. For these two alone. */
export const readThanks = async (
	db: Db,
	personId: string,
	way: "received" | "given",
	{ after, limit }: ListPlace,
): Promise<ThanksRead[]> => {
	const mine = way === "received" ? sql`h.to_id` : sql`h.from_id`;
	const rows =
		await db.all<Row>(sql`select ${columns(personId)} where ${mine} = ${personId} and ${shownTo(sql`h.id`, personId)}
		${after ? sql`and (h.created_at, h.id) < (${after.key}, ${after.id})` : sql``}
		order by h.created_at desc, h.id desc limit ${limit + 1}`);
	return rows.map(thanksFrom);
};

export const thanksCursor = (row: ThanksRead): ListCursor => ({ key: row.createdAt, id: row.id });

/** What somebody may be thanked for, and its author. */
export type Thing = Named & { readonly container: string | null; readonly authorId: string | null };
export type Thanked = QuietHours & { readonly id: string; readonly name: string; readonly languages: string | null };

type ThingRow = NamedRow & Pick<Thing, "container" | "authorId">;

/** What is thanked for, and who is thanked: whoever was named, or else its author. One round trip. */
export const readThing = async (
	db: Db,
	viewerId: string,
	forId: string,
	toId: string,
): Promise<{ readonly thing: Thing | undefined; readonly person: Thanked | undefined }> => {
	const [[row], [found]] = await readBatch<[ThingRow, Thanked]>(db, [
		sql`select ${namedColumns}, d.container, d.author_id as authorId from ${docs} ${namedJoins}
			where d.id = ${forId} and ${docVisible(viewerId)}`,
		sql`select n.id, n.name, f.languages, s.quiet_from as quietFrom, s.quiet_to as quietTo, s.time_zone as timeZone
			from ${person} n left join ${profile} f on f.person_id = n.id left join ${helperSetting} s on s.person_id = n.id where n.state = 'active' and n.id = coalesce(nullif(${toId}, ''),
			(select d.author_id from ${docs} where d.id = ${forId} and ${docVisible(viewerId)}))`,
	]);
	return {
		thing: row && { ...namedFrom(row), container: row.container, authorId: row.authorId },
		person: found,
	};
};

/** Breaks the batch where one of the two can't see what it is for: thanks tell nobody of what lies in another container. */
export const bothSee = (db: Db, forId: string, fromId: string, toId: string): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${docs} where d.id = ${forId} and ${docVisible(fromId)})
			and exists (select 1 from ${docs} where d.id = ${forId} and ${docVisible(toId)})`,
	);

export const insertThanks = (db: Db, row: typeof thanks.$inferInsert): Statement => db.insert(thanks).values(row);

/** The thanks that a person gave for a thing, or by this id. */
export const readGiven = async (
	db: Db,
	fromId: string,
	given: { readonly id: string; readonly toId: string; readonly forId: string | null },
): Promise<string | undefined> =>
	(
		await db.all<{ id: string }>(sql`select id from ${thanks} where id = ${given.id} and from_id = ${fromId}
			union all select id from ${thanks} where from_id = ${fromId} and to_id = ${given.toId} and for_id = ${given.forId} limit 1`)
	)[0]?.id;

/** The letter of thanks has an id of its own, so that it goes with them while it waits. */
export const letterId = (id: string): string => `mail_${id}`;

export const dropLetter = (db: Db, id: string): Statement =>
	db.delete(mail).where(and(eq(mail.id, letterId(id)), isNull(mail.sentAt)));

export const deleteGiven = (db: Db, id: string, fromId: string) =>
	db
		.delete(thanks)
		.where(and(eq(thanks.id, id), eq(thanks.fromId, fromId)))
		.returning({ id: thanks.id });

/** Whose thanks a thing was given, by name: for the pages that show it. */
export const thankedByQuery = (forId: string | SQL | Placeholder): SQL => sql`select n.name from ${thanks} h
	join ${person} n on n.id = h.from_id where h.for_id = ${forId} and n.name <> '' and ${shownToAll(sql`h.id`)} order by h.created_at limit 40`;

/** The latest thanks that a person was given, for their first page: who, and what for. */
export const latestThanksQuery = (
	personId: string | Placeholder,
	since: number | Placeholder,
): SQL => sql`select h.id, n.name as "from",
		substr(h.text, 1, 300) as text, h.created_at as at
	from ${thanks} h join ${person} n on n.id = h.from_id where h.to_id = ${personId} and h.created_at > ${since} and ${shownToAll(sql`h.id`)}
	order by h.created_at desc, h.id desc limit 2`;

/** What somebody who leaves was thanked for goes with them; what they said to others stays theirs. */
export const forgetReceived = (db: Db, personId: string): Statement =>
	db.delete(thanks).where(eq(thanks.toId, personId));
