import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { below, type ListCursor, type ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { peer, siteInvitation } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { asking, membersQuery, withHost } from "../../db/members.ts";
import { registryEvent } from "../../db/registry.ts";
import type { Decision, EntryRow } from "./rules.ts";

/** Relations with chapters, in the given order, with what was ever decided about each. */
const entriesQuery = (members: SQL, order: SQL): SQL => sql`select m.*,
		(select max(e.at) from ${registryEvent} e where e.peer = m.origin) as "decidedAt",
		exists (select 1 from ${registryEvent} e where e.peer = m.origin and e.kind in ('admitted', 'removed')) as "wasMember"
	from (${members}) m order by ${order}`;

const pageQuery = ({ limit, after }: ListPlace): SQL =>
	entriesQuery(
		membersQuery(sql`${after ? sql`and l.peer > ${after.id}` : sql``} order by l.peer limit ${limit + 1}`),
		sql`m.origin`,
	);

/** As many as one would answer at a sitting. */
const mostWaiting = 30;

/** Every chapter that ever asked or was invited, by address; one more than `limit`. */
export const readRegistry = async (db: Db, place: ListPlace): Promise<EntryRow[]> => {
	const [rows] = await readBatch<[EntryRow]>(db, [pageQuery(place)]);
	return rows;
};

/** The same, and who waits for an answer, longest first. One round trip. */
export const readRegistryPage = async (db: Db, place: ListPlace) => {
	const waitingQuery = membersQuery(sql`${asking} order by l.requested_at limit ${mostWaiting}`);
	const [entries, waiting] = await readBatch<[EntryRow, EntryRow]>(db, [
		pageQuery(place),
		entriesQuery(waitingQuery, sql`m."requestedAt"`),
	]);
	return { entries, waiting };
};

export type EventRow = {
	readonly id: string;
	readonly peer: string;
	readonly name: string;
	readonly kind: Decision;
	readonly note: string;
	/** Who decided; empty once they have left and were forgotten. */
	readonly by: string;
	readonly at: number;
};

const eventsQuery = (
	rest: SQL,
): SQL => sql`select e.id, e.peer, coalesce(nullif(o.name, ''), e.peer) as name, e.kind, e.note,
		coalesce(n.name, '') as by, e.at
	from ${registryEvent} e left join ${peer} o on o.origin = e.peer left join ${person} n on n.id = e.by_id ${rest}`;

/** One chapter with what was decided about it, by its host. One round trip. */
export const readEntry = async (db: Db, host: string): Promise<{ row: EntryRow; events: EventRow[] } | undefined> => {
	const hosts = sql`(${`https://${host}`}, ${`http://${host}`})`;
	const [[row], events] = await readBatch<[EntryRow, EventRow]>(db, [
		entriesQuery(membersQuery(withHost(host)), sql`1`),
		eventsQuery(sql`where e.peer in ${hosts} order by e.at desc limit 100`),
	]);
	return row && { row, events };
};

/** What was decided about any chapter, latest first; one more than `limit`. */
export const readHistory = async (db: Db, limit: number, after?: ListCursor): Promise<EventRow[]> => {
	const [rows] = await readBatch<[EventRow]>(db, [
		eventsQuery(sql`${after ? sql`where (e.at, e.id) < (${after.key}, ${after.id})` : sql``}
			order by e.at desc, e.id desc limit ${limit + 1}`),
	]);
	return rows;
};

/** Notes a decision. A second one on the same state of the relation breaks the unique index, and with it the batch. */
export const noteDecision = (db: Db, event: typeof registryEvent.$inferInsert): Statement =>
	db.insert(registryEvent).values(event);

export type InvitationRow = {
	readonly id: string;
	readonly place: number;
	readonly note: string;
	readonly by: string;
	readonly createdAt: number;
	readonly expiresAt: number;
	readonly usedBy: string | null;
	readonly usedName: string | null;
};

/** Invitations, latest first, one more than `limit`. They are known by their token's hash, which opens nothing. */
export const readInvitations = async (db: Db, { limit, after }: ListPlace): Promise<InvitationRow[]> => {
	const [rows] = await readBatch<[InvitationRow]>(db, [
		sql`select i.token_hash as id, i.rowid as place, i.note, coalesce(n.name, '') as by, i.created_at as "createdAt",
				i.expires_at as "expiresAt", i.used_by as "usedBy", o.name as "usedName"
			from ${siteInvitation} i left join ${person} n on n.id = i.created_by left join ${peer} o on o.origin = i.used_by
			where i.rowid < ${below(after)} order by i.rowid desc limit ${limit + 1}`,
	]);
	return rows;
};

/** Takes an invitation back that nobody has used. */
export const removeInvitation = (db: Db, id: string) =>
	db
		.delete(siteInvitation)
		.where(and(eq(siteInvitation.tokenHash, id), isNull(siteInvitation.usedBy)))
		.returning({ id: siteInvitation.tokenHash });
