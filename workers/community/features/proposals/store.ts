import { and, eq, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { docVisible } from "../../db/container.ts";
import { derivation, practiceProposal } from "../../db/cycle.ts";
import { practice, practicePerson } from "../../db/practices.ts";
import { type SourceRow, sourceFrom, sourceQuery, type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import { namedQuery, type PersonNamed, type PracticeRow, practiceFrom, practiceQuery } from "../practices/store.ts";
import { practiceVisible } from "../practices/visible-store.ts";
import type { Changes } from "./rules.ts";

export { stillSeenBy } from "../practices/visible-store.ts";

export type ProposalState = "open" | "merged" | "declined" | "withdrawn";

export type ProposalRead = {
	readonly id: string;
	readonly practiceId: string;
	readonly practiceTitle: string;
	readonly language: string;
	readonly basedOn: number;
	readonly changes: Changes;
	readonly reason: string;
	readonly authorId: string;
	readonly authorName: string;
	readonly state: ProposalState;
	readonly answer: string;
	readonly decidedById: string | null;
	readonly decidedByName: string;
	readonly decidedAt: number | null;
	readonly createdAt: number;
	/** The group in which it was made, where it was one. */
	readonly container: string | null;
};

type ProposalRow = Omit<ProposalRead, "changes"> & { readonly changes: string };

const columns = sql`r.id, r.practice_id as practiceId, p.title as practiceTitle, p.language, r.based_on as basedOn,
	r.fields as changes, r.reason, r.author_id as authorId, coalesce(h.name, '') as authorName, r.state, r.answer,
	r.decided_by as decidedById, coalesce(k.name, '') as decidedByName, r.decided_at as decidedAt,
	r.created_at as createdAt, d.container`;
const named = sql`join ${practice} p on p.id = r.practice_id left join ${searchDoc} d on d.id = r.id
	left join ${person} h on h.id = r.author_id left join ${person} k on k.id = r.decided_by`;

/**
 * Whether a proposal `r` may be seen: with its practice, and not outside the group in which it was made. One that was
 * withdrawn is in no index, and is its author's alone.
 */
const visible = (viewerId: string | Placeholder): SQL =>
	sql`${practiceVisible(viewerId)} and (r.author_id = ${viewerId} or (d.id is not null and ${docVisible(viewerId)}))`;

const proposalFrom = ({ changes, ...row }: ProposalRow): ProposalRead => ({
	...row,
	changes: JSON.parse(changes) as Changes,
});

/** A proposal; the practice as it is and as it was when the proposal was made; who may decide; its threads. One round trip. */
export const readProposal = async (db: Db, viewerId: string, id: string) => {
	const of = sql`(select practice_id from ${practiceProposal} where id = ${id})`;
	const base = sql`(select based_on from ${practiceProposal} where id = ${id})`;
	type Rows = [ProposalRow, PracticeRow, PracticeRow, { personId: string; answer: string }, ThreadRow];
	const [[row], [now], [before], people, threads] = await readBatch<Rows>(db, [
		sql`select ${columns} from ${practiceProposal} r ${named} where r.id = ${id} and ${visible(viewerId)}`,
		practiceQuery(viewerId, of),
		practiceQuery(viewerId, of, base),
		sql`select person_id as personId, answer from ${practicePerson} where practice_id = ${of}`,
		threadsQuery(viewerId, id),
	]);
	return (
		row &&
		now &&
		before && {
			proposal: proposalFrom(row),
			practice: practiceFrom(now),
			base: practiceFrom(before),
			people,
			threads: threadsFrom(threads),
		}
	);
};

/** A practice for which somebody words a proposal: as it is, and as it was at the version that they read. One round trip. */
export const readProposable = async (db: Db, viewerId: string, practiceId: string, base: number | null, from = "") => {
	const [[now], [before], people, [came]] = await readBatch<[PracticeRow, PracticeRow, PersonNamed, SourceRow]>(db, [
		practiceQuery(viewerId, practiceId),
		practiceQuery(viewerId, practiceId, base ?? undefined),
		namedQuery(practiceId),
		sourceQuery(viewerId, from),
	]);
	if (now?.state !== "shared") return undefined;
	return {
		practice: practiceFrom(now),
		base: before && before.shown > 0 ? practiceFrom(before) : undefined,
		people,
		source: sourceFrom(came),
	};
};

export const proposalCursor = (row: ProposalRead): ListCursor => ({ key: row.createdAt, id: row.id });

const latestFirst = ({ limit, after }: ListPlace): SQL =>
	sql`${after ? sql`and (r.created_at, r.id) < (${after.key}, ${after.id})` : sql``}
		order by r.created_at desc, r.id desc limit ${limit + 1}`;

/** A practice with what was proposed to it, latest first, one more than `limit`. One round trip. */
export const readProposalsOf = async (db: Db, viewerId: string, practiceId: string, place: ListPlace) => {
	const [[row], proposals] = await readBatch<[PracticeRow, ProposalRow]>(db, [
		practiceQuery(viewerId, practiceId),
		sql`select ${columns} from ${practiceProposal} r ${named}
			where r.practice_id = ${practiceId} and ${visible(viewerId)} ${latestFirst(place)}`,
	]);
	return row && { practice: practiceFrom(row), proposals: proposals.map(proposalFrom) };
};

/** As many practices of one person are looked through for what waits for them. */
const mostOwn = 500;

/** Open proposals to practices that a person wrote, or is named in and agreed to be: what waits for their word. */
const waitingQuery = (viewerId: string | Placeholder, place: ListPlace): SQL => sql`select ${columns} from (
		select id from (select id from ${practice} where author_id = ${viewerId} and state = 'shared'
			order by updated_at desc limit ${mostOwn})
		union select practice_id from ${practicePerson} where person_id = ${viewerId} and answer = 'yes') mine
	join ${practiceProposal} r on r.practice_id = mine.id and r.state = 'open' ${named}
	where r.author_id <> ${viewerId} and ${visible(viewerId)} ${latestFirst(place)}`;

const madeQuery = (viewerId: string, place: ListPlace): SQL => sql`select ${columns} from ${practiceProposal} r ${named}
	where r.author_id = ${viewerId} and ${practiceVisible(viewerId)} ${latestFirst(place)}`;

export type Whose = "mine" | "waiting";

/** What waits for a person's word, or what they proposed themselves; latest first, one more than `limit`. */
export const readProposals = async (
	db: Db,
	viewerId: string,
	whose: Whose,
	place: ListPlace,
): Promise<ProposalRead[]> =>
	(await db.all<ProposalRow>(whose === "mine" ? madeQuery(viewerId, place) : waitingQuery(viewerId, place))).map(
		proposalFrom,
	);

/** For a page of its own batch: the proposals that wait for somebody's word, latest first. */
export const proposalsWaitingQuery = (viewerId: string | Placeholder, limit: number): SQL =>
	waitingQuery(viewerId, { limit });

export const insertProposal = (db: Db, row: typeof practiceProposal.$inferInsert): Statement =>
	db.insert(practiceProposal).values(row);

export const settleProposal = (
	db: Db,
	id: string,
	set: Pick<typeof practiceProposal.$inferInsert, "state" | "answer" | "decidedBy" | "decidedAt">,
): Statement =>
	db
		.update(practiceProposal)
		.set(set)
		.where(and(eq(practiceProposal.id, id), eq(practiceProposal.state, "open")));

/** Breaks the batch when a proposal was answered or withdrawn meanwhile. */
export const stillOpen = (db: Db, id: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${practiceProposal} where id = ${id} and state = 'open')`);

/** The statement that keeps whose words a practice took in: what was said in a group holds it there. */
export const tookIn = (db: Db, practiceId: string, proposalId: string, now: number): Statement =>
	db.insert(derivation).values({ id: practiceId, sourceId: proposalId, createdAt: now }).onConflictDoNothing();

/** Where a proposal was made by this very form before. */
export const readOwnProposal = async (db: Db, id: string, authorId: string): Promise<{ id: string } | undefined> =>
	(
		await db
			.select({ id: practiceProposal.id })
			.from(practiceProposal)
			.where(and(eq(practiceProposal.id, id), eq(practiceProposal.authorId, authorId)))
			.limit(1)
	)[0];

/** The statement that deletes what somebody proposed and withdrew, which nobody else sees. */
export const forgetWithdrawn = (db: Db, authorId: string): Statement =>
	db
		.delete(practiceProposal)
		.where(and(eq(practiceProposal.authorId, authorId), eq(practiceProposal.state, "withdrawn")));
