import { and, eq, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { record } from "#exchange/tables.ts";
import { type Content, contentSchemas } from "#protocol/content.ts";
import { offer, practice } from "../../db/practices.ts";

export type OfferRow = typeof offer.$inferSelect;

export const insertOffer = (db: Db, row: OfferRow): Statement => db.insert(offer).values(row);

/** Settles an offer that is still open; one that was decided meanwhile stays as it is. */
export const settleOffer = (db: Db, id: string, set: Pick<OfferRow, "state" | "answer" | "decidedAt">): Statement =>
	db
		.update(offer)
		.set(set)
		.where(and(eq(offer.id, id), eq(offer.state, "offered")));

export type OfferRead = OfferRow & {
	readonly title: string;
	readonly authorId: string;
	readonly theirName: string | null;
};

const columns = sql`o.id, o.direction, o.practice_id as practiceId, o.record_id as recordId, o.their_origin as theirOrigin, o.state, o.answer,
	o.created_at as createdAt, o.decided_at as decidedAt, p.title, p.author_id as authorId, ${siteName(sql`o.their_origin`)} as theirName`;

/** As many offers as a page shows; open ones first. */
const mostShown = 100;

/** Offers that touch a person's practices, or all for a steward. Practices of a group are never offered. */
export const readOffers = (db: Db, viewerId: string, all: boolean): Promise<OfferRead[]> =>
	db.all<OfferRead>(sql`select ${columns} from ${offer} o join ${practice} p on p.id = o.practice_id
		where p.audience <> 'group' and (${all ? 1 : 0} or p.author_id = ${viewerId})
		order by o.state <> 'offered', o.created_at desc limit ${mostShown}`);

export const readOffer = async (db: Db, id: string): Promise<OfferRead | undefined> =>
	(
		await db.all<OfferRead>(sql`select ${columns} from ${offer} o join ${practice} p on p.id = o.practice_id
		where o.id = ${id} and p.audience <> 'group'`)
	)[0];

export type Offered = { readonly rev: number; readonly content: Content<"offer"> };

/** What an offer says, while its record is here: the other side may have taken it back. */
export const readOffered = async (db: Db, recordId: string): Promise<Offered | undefined> => {
	const [row] = await db
		.select({ rev: record.rev, activity: record.activity })
		.from(record)
		.where(eq(record.id, recordId))
		.limit(1);
	if (!row) return undefined;
	const content = contentSchemas.offer.safeParse(
		(JSON.parse(row.activity) as { object: { content?: unknown } }).object.content,
	);
	return content.success ? { rev: row.rev, content: content.data } : undefined;
};

/** Breaks the batch when an offer is not open any more. */
export const stillOpen = (db: Db, id: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${offer} where id = ${id} and state = 'offered')`);

/** Our offers that were answered, and whose words the other side still has. */
export const readAnswered = (db: Db, own: string): Promise<{ id: string }[]> =>
	db.all<{ id: string }>(sql`select o.id from ${offer} o join ${record} r on r.id = ${own} || o.id
		where o.direction = 'sent' and o.state <> 'offered' limit 20`);
