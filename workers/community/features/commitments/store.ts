import { and, eq, type SQL, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { inContainer, shownToAll } from "../../db/container.ts";
import { commitment } from "../../db/cycle.ts";
import { meeting } from "../../db/meetings.ts";
import { workingGroup } from "../../db/practices.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { type Choice, ownGroupsQuery, type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import type { Ending, State } from "./rules.ts";

/** What somebody will put into practice, and what became of it. */
export type CommitmentRead = {
	readonly id: string;
	readonly personId: string;
	readonly personName: string;
	readonly groupId: string | null;
	readonly groupName: string | null;
	/** The meeting in which it was said. */
	readonly meetingId: string | null;
	readonly text: string;
	readonly language: string;
	readonly state: State;
	readonly learned: string;
	/** The day that its owner set, `YYYY-MM-DD`. */
	readonly due: string | null;
	readonly createdAt: number;
	readonly closedAt: number | null;
};

const columns = sql`t.id, t.person_id as personId, coalesce(h.name, '') as personName, t.group_id as groupId,
	g.name as groupName, t.meeting_id as meetingId, t.text, t.language, t.state, t.learned, t.due, t.created_at as createdAt, t.closed_at as closedAt`;
const named = sql`left join ${person} h on h.id = t.person_id left join ${workingGroup} g on g.id = t.group_id`;

/** Its owner always sees their own words; everybody else where it is for the chapter or for a group of theirs. */
const visible = (viewerId: string): SQL => sql`(t.person_id = ${viewerId} or ${inContainer(viewerId)})`;

const oneQuery = (viewerId: string, id: string): SQL =>
	sql`select ${columns} from ${commitment} t ${named} where t.id = ${id} and ${visible(viewerId)}`;

export const readCommitment = async (db: Db, viewerId: string, id: string): Promise<CommitmentRead | undefined> =>
	(await db.all<CommitmentRead>(oneQuery(viewerId, id)))[0];

/** A commitment with what it came from and what came of it, in one round trip. */
export const readCommitmentPage = async (db: Db, viewerId: string, id: string) => {
	const [[row], threads, talk] = await readBatch<[CommitmentRead, ThreadRow, TalkRow]>(db, [
		oneQuery(viewerId, id),
		threadsQuery(viewerId, id),
		talkQuery(viewerId, id),
	]);
	return row && { commitment: row, threads: threadsFrom(threads), talk: talkFrom(talk) };
};

/** Whose commitments: one's own, the whole chapter's, or a group's. */
export type Whose = "mine" | "chapter" | { readonly group: string };
type CommitmentFilter = { readonly whose: Whose; readonly state?: State };

const ofWhom = (viewerId: string, whose: Whose): SQL =>
	whose === "mine"
		? sql`t.person_id = ${viewerId}`
		: sql`t.group_id is ${whose === "chapter" ? null : whose.group} and ${inContainer(viewerId)}`;

/** Puts all open ones before all others: later than any moment that a commitment was made. */
const openFirst = 100_000_000_000_000;

const placeOf = (row: CommitmentRead): number => row.createdAt + (row.state === "open" ? openFirst : 0);
export const commitmentCursor = (row: CommitmentRead): ListCursor => ({ key: placeOf(row), id: row.id });

const before = (state: State, after: ListCursor | undefined): SQL => {
	if (!after) return sql`true`;
	const key = Number(after.key);
	if (key >= openFirst !== (state === "open")) return state === "open" ? sql`false` : sql`true`;
	return sql`(t.created_at, t.id) < (${key % openFirst}, ${after.id})`;
};

/** One more than `limit`, the open ones first, then the latest. Each state is read by the index, and no further than needed. */
const listQuery = (viewerId: string, { whose, state }: CommitmentFilter, { limit, after }: ListPlace): SQL => {
	const states: readonly State[] = state ? [state] : ["open", "kept", "changed", "dropped"];
	const parts = states.map(
		(
			one,
		) => sql`select * from (select t.id, t.created_at + ${one === "open" ? openFirst : 0} as place from ${commitment} t
			where ${ofWhom(viewerId, whose)} and t.state = ${one} and ${before(one, after)}
			order by t.created_at desc, t.id desc limit ${limit + 1})`,
	);
	return sql`select ${columns} from (${sql.join(parts, sql` union all `)}) found
		join ${commitment} t on t.id = found.id ${named} order by found.place desc, t.id desc limit ${limit + 1}`;
};

export const readCommitments = (
	db: Db,
	viewerId: string,
	filter: CommitmentFilter,
	place: ListPlace,
): Promise<CommitmentRead[]> => db.all<CommitmentRead>(listQuery(viewerId, filter, place));

/** The same with the viewer's groups, whose commitments can be looked at too. One round trip. */
export const readCommitmentsPage = async (db: Db, viewerId: string, filter: CommitmentFilter, place: ListPlace) => {
	const [commitments, groups] = await readBatch<[CommitmentRead, Choice]>(db, [
		listQuery(viewerId, filter, place),
		ownGroupsQuery(viewerId),
	]);
	return { commitments, groups };
};

/**
 * What the people who are here said they would do in a meeting, which may begin before its time, or since: for one group
 * or (null) for the chapter, as far as they haven't told of it yet.
 */
export const readOpenSince = (
	db: Db,
	groupId: string | null,
	last: { readonly id: string; readonly at: number },
): Promise<CommitmentRead[]> =>
	db.all<CommitmentRead>(sql`select ${columns} from (
			select id from ${commitment} where group_id is ${groupId} and state = 'open' and created_at >= ${last.at}
			union select id from ${commitment} where meeting_id = ${last.id} and group_id is ${groupId} and state = 'open') o
		join ${commitment} t on t.id = o.id
		${named} where h.state = 'active' and ${shownToAll(sql`t.id`)} order by t.created_at, t.id limit 200`);

/** The meetings of a container that go on now. None lasts for longer than a day. */
export const readGoingOn = (db: Db, groupId: string | null, now: number): Promise<{ readonly id: string }[]> =>
	db.all<{ id: string }>(sql`select id from ${meeting} where group_id is ${groupId} and starts_at > ${now - day}
		and starts_at < ${now + day} and state = 'running' limit 10`);

export const insertCommitment = (db: Db, row: typeof commitment.$inferInsert): Statement =>
	db.insert(commitment).values(row);

export const writeCommitment = (
	db: Db,
	id: string,
	set: { readonly text: string; readonly language: string; readonly due: string | null },
): Statement => db.update(commitment).set(set).where(eq(commitment.id, id));

export const writeEnding = (
	db: Db,
	id: string,
	set: { readonly state: Ending; readonly learned: string; readonly closedAt: number },
): Statement => db.update(commitment).set(set).where(eq(commitment.id, id));

export const deleteOpen = (db: Db, id: string): Statement =>
	db.delete(commitment).where(and(eq(commitment.id, id), eq(commitment.state, "open")));

/** Breaks the batch when what became of it was told meanwhile, or it was taken away. */
export const stillOpen = (db: Db, id: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${commitment} where id = ${id} and state = 'open')`);

/** Breaks the batch when it was taken away meanwhile. */
export const stillThere = (db: Db, id: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${commitment} where id = ${id})`);
