import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { ListCursor } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { peer, siteInvitation } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { type MemberRow, membersQuery, withHost } from "../../db/members.ts";
import { registryEvent } from "../../db/registry.ts";
import type { Decision, EntryRow } from "./rules.ts";

/** As many chapters as one network's registry shows; far beyond, it would need parts. */
const mostChapters = 1_000;

const decidedQuery = sql`select e.peer, max(e.at) as "decidedAt", max(e.kind in ('admitted', 'removed')) as "wasMember"
	from ${registryEvent} e group by e.peer`;
type DecidedRow = { readonly peer: string; readonly decidedAt: number; readonly wasMember: number };

const joined = (members: readonly MemberRow[], decided: readonly DecidedRow[]): EntryRow[] => {
	const byPeer = new Map(decided.map((row) => [row.peer, row]));
	return members.map((row) => {
		const known = byPeer.get(row.origin);
		return { ...row, wasMember: known?.wasMember ?? 0, decidedAt: known?.decidedAt ?? null };
	});
};

/** Every chapter that ever asked or was invited. One round trip. */
export const readRegistry = async (db: Db): Promise<EntryRow[]> => {
	const [members, decided] = await readBatch<[MemberRow, DecidedRow]>(db, [
		membersQuery(sql`order by l.changed_at desc limit ${mostChapters}`),
		decidedQuery,
	]);
	return joined(members, decided);
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
	const [members, decided, events] = await readBatch<[MemberRow, DecidedRow, EventRow]>(db, [
		membersQuery(withHost(host)),
		sql`select * from (${decidedQuery}) where peer in ${hosts}`,
		eventsQuery(sql`where e.peer in ${hosts} order by e.at desc limit 100`),
	]);
	const [row] = joined(members, decided);
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
	readonly note: string;
	readonly by: string;
	readonly createdAt: number;
	readonly expiresAt: number;
	readonly usedBy: string | null;
	readonly usedName: string | null;
};

/** Invitations, latest first. They are known by their token's hash, which opens nothing. */
export const readInvitations = async (db: Db): Promise<InvitationRow[]> => {
	const [rows] = await readBatch<[InvitationRow]>(db, [
		sql`select i.token_hash as id, i.note, coalesce(n.name, '') as by, i.created_at as "createdAt", i.expires_at as "expiresAt",
				i.used_by as "usedBy", o.name as "usedName"
			from ${siteInvitation} i left join ${person} n on n.id = i.created_by left join ${peer} o on o.origin = i.used_by
			order by i.created_at desc limit 200`,
	]);
	return rows;
};

/** Takes an invitation back that nobody has used. */
export const removeInvitation = (db: Db, id: string) =>
	db
		.delete(siteInvitation)
		.where(and(eq(siteInvitation.tokenHash, id), isNull(siteInvitation.usedBy)))
		.returning({ id: siteInvitation.tokenHash });
