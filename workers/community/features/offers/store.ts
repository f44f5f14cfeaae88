import { and, eq, sql } from "drizzle-orm";
import type { ListPlace } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { link, record, tombstone, withdrawal } from "#exchange/tables.ts";
import { type Content, contentSchemas } from "#protocol/content.ts";
import { offer, practice } from "../../db/practices.ts";
import { type PracticeRow, practiceFrom, practiceQuery } from "../practices/store.ts";

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

/**
 * Offers that touch a person's practices, or all for a steward, latest first; one more than `limit`. Practices of a group
 * are never offered.
 */
export const readOffers = (
	db: Db,
	reader: { readonly id: string; readonly all: boolean },
	{ limit, after }: ListPlace,
): Promise<OfferRead[]> =>
	db.all<OfferRead>(sql`select ${columns} from ${offer} o join ${practice} p on p.id = o.practice_id
		where p.audience <> 'group' ${reader.all ? sql`` : sql`and p.author_id = ${reader.id}`}
		${after ? sql`and o.id < ${after.id}` : sql``}
		order by o.id desc limit ${limit + 1}`);

export type Offered = { readonly rev: number; readonly content: Content<"offer"> };
type OfferedRow = { readonly rev: number; readonly activity: string };

const offeredFrom = (row: OfferedRow | undefined): Offered | null => {
	if (!row) return null;
	const content = contentSchemas.offer.safeParse(
		(JSON.parse(row.activity) as { object: { content?: unknown } }).object.content,
	);
	return content.success ? { rev: row.rev, content: content.data } : null;
};

/**
 * An offer; what it says, while its record is here (the other side may have taken it back); and the practice, where the
 * viewer may see it. One round trip.
 */
export const readOffer = async (db: Db, viewerId: string, id: string) => {
	const [[found], [said], [read]] = await readBatch<[OfferRead, OfferedRow, PracticeRow]>(db, [
		sql`select ${columns} from ${offer} o join ${practice} p on p.id = o.practice_id
			where o.id = ${id} and p.audience <> 'group'`,
		sql`select r.rev, r.activity from ${offer} o join ${record} r on r.id = o.record_id where o.id = ${id}`,
		practiceQuery(viewerId, sql`(select o.practice_id from ${offer} o where o.id = ${id})`),
	]);
	return found && { offer: found, offered: offeredFrom(said), practice: read && practiceFrom(read) };
};

/** Breaks the batch when an offer is not open any more. */
export const stillOpen = (db: Db, id: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${offer} where id = ${id} and state = 'offered')`);

/**
 * Our offers that were answered, and whose words the other side still has; and those of which we know nothing any more
 * but their words, since a backup was restored.
 */
export const readAnswered = (db: Db, ownOrigin: string): Promise<{ id: string }[]> =>
	db.all<{ id: string }>(sql`select o.id from ${offer} o join ${record} r on r.id = ${`${ownOrigin}/records/`} || o.id
			where o.direction = 'sent' and o.state <> 'offered'
		union all select substr(r.id, ${`${ownOrigin}/records/`.length + 1}) from ${record} r
			where r.origin = ${ownOrigin} and r.kind = 'offer'
				and r.activity ->> '$.object.content.state' = 'offered'
				and not exists (select 1 from ${offer} o where o.record_id = r.id)
		limit 20`);

/** Our offers of a practice that wait for an answer. */
export const readOpenOf = (db: Db, practiceId: string): Promise<Pick<OfferRow, "id" | "theirOrigin">[]> =>
	db
		.select({ id: offer.id, theirOrigin: offer.theirOrigin })
		.from(offer)
		.where(and(eq(offer.practiceId, practiceId), eq(offer.direction, "sent"), eq(offer.state, "offered")));

/** Our open offers whose source was taken back from us. */
export const readBaseless = (db: Db): Promise<{ id: string }[]> =>
	db.all<{ id: string }>(sql`select o.id from ${offer} o join ${practice} p on p.id = o.practice_id
		where o.direction = 'sent' and o.state = 'offered' and exists (select 1 from ${tombstone} t where t.record_id = p.source_id)
			and not exists (select 1 from ${record} s where s.id = p.source_id)
		limit 20`);

/** Our answers to a site that was asked to remove the practice that they are about, and may not see it again. */
export const readAnswersTooFar = (db: Db, ownOrigin: string): Promise<{ id: string }[]> =>
	db.all<{ id: string }>(sql`select substr(r.id, ${`${ownOrigin}/records/`.length + 1}) as id from ${record} r
		join ${withdrawal} w on w.record_id = r.activity ->> '$.object.content.practice' and w.site = r.sites ->> '$[0]'
		where r.origin = ${ownOrigin} and r.kind = 'offer' and r.activity ->> '$.object.content.state' in ('merged', 'declined')
			and not exists (select 1 from ${record} p where p.id = w.record_id and p.rev > w.rev and case p.scope
				when 'public' then 1
				when 'sites' then w.site in (select value from json_each(p.sites))
				else exists (select 1 from ${link} k where k.peer = w.site and k.our_stance = 'yes' and k.their_stance = 'yes') end)
		limit 20`);
