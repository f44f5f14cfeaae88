import { eq, type SQL, sql } from "drizzle-orm";
import type { ListCursor } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { recordIdOf } from "#exchange/publish.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Site, Statement } from "#exchange/site.ts";
import { ledger, link, peer } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { shownTo } from "../../db/container.ts";
import { summary } from "../../db/summaries.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { nameablesQuery, peopleNamesQuery } from "./draft-store.ts";
import type { Nameable, Neighbour, SummaryState } from "./rules.ts";

export type SummaryRow = typeof summary.$inferSelect;

export type SummaryLine = Pick<
	SummaryRow,
	"id" | "title" | "language" | "periodFrom" | "periodTo" | "audience" | "publishedAt" | "updatedAt"
> & {
	readonly state: SummaryState;
	readonly opening: string;
};

/** As much of a body as a list's opening sentences are cut from. */
const openingLength = 600;

type ListOf = {
	readonly viewerId: string;
	readonly state: SummaryState;
	readonly limit: number;
	readonly after?: ListCursor;
};

const listQuery = (
	of: ListOf,
): SQL => sql`select s.id, s.title, s.language, s.period_from as periodFrom, s.period_to as periodTo, s.audience,
		s.published_at as publishedAt, s.updated_at as updatedAt, s.state, substr(s.body, 1, ${openingLength}) as opening
		from ${summary} s where s.state = ${of.state} and ${shownTo(sql`s.id`, of.viewerId)}
		${of.after ? sql`and (s.period_from, s.id) < (${of.after.key}, ${of.after.id})` : sql``}
		order by s.period_from desc, s.id desc limit ${of.limit + 1}`;

/** Summaries in one state, latest period first; one more than `limit`, for the next page. */
export const summariesIn = (db: Db, of: ListOf): Promise<SummaryLine[]> => db.all<SummaryLine>(listQuery(of));

/** Drafts, and what was taken back, beyond this are found over the API. */
const mostBeside = 20;

/** The lists of the summaries' page in one round trip; drafts and what was taken back only where `all` are wanted. */
export const readSummaryLists = async (
	db: Db,
	of: { readonly viewerId: string; readonly limit: number; readonly after?: ListCursor; readonly all: boolean },
) => {
	const { viewerId } = of;
	const beside = of.all ? mostBeside : -1;
	const [published, drafts, withdrawn] = await readBatch<[SummaryLine, SummaryLine, SummaryLine]>(db, [
		listQuery({ viewerId, state: "published", limit: of.limit, after: of.after }),
		listQuery({ viewerId, state: "draft", limit: beside }),
		listQuery({ viewerId, state: "withdrawn", limit: beside }),
	]);
	return { published, drafts, withdrawn };
};

export const readSummary = async (db: Db, id: string): Promise<SummaryRow | undefined> =>
	(await db.select().from(summary).where(eq(summary.id, id)).limit(1))[0];

/** Columns as drizzle names them; the table has neither JSON nor booleans, so raw rows are whole rows. */
const wholeColumns = sql`s.id, s.period_from as periodFrom, s.period_to as periodTo, s.title, s.body, s.language, s.state,
	s.audience, s.edited_by as editedBy, s.version, s.created_at as createdAt, s.updated_at as updatedAt, s.published_at as publishedAt`;

/** A summary with the name of who last had it in hand; empty where the site itself drafted it. */
export const readSummaryPage = async (db: Db, viewerId: string, id: string) => {
	const [[row], talk] = await readBatch<[SummaryRow & { editor: string | null }, TalkRow]>(db, [
		sql`select ${wholeColumns}, h.name as editor from ${summary} s left join ${person} h on h.id = s.edited_by
			where s.id = ${id} and ${shownTo(sql`s.id`, viewerId)}`,
		talkQuery(viewerId, id),
	]);
	if (!row) return undefined;
	const { editor, ...whole } = row;
	return { summary: whole, editor, talk: talkFrom(talk) };
};

type NeighbourRow = Pick<Neighbour, "origin" | "name" | "relation"> & { paused: number; sends: string; wants: string };

const neighboursQuery = sql`select k.peer as origin, coalesce(nullif(o.name, ''), k.peer) as name, k.relation, k.paused,
	k.our_sends as sends, k.their_wants as wants from ${link} k left join ${peer} o on o.origin = k.peer
	where k.our_stance = 'yes' and k.their_stance = 'yes' order by k.relation desc, name`;

/** A summary, every site with which we are linked, what its text could name too far, and all names. One round trip. */
export const readOutgoing = async ({ db, clock }: Site, id: string) => {
	const [rows, neighbours, nameables, people] = await readBatch<[SummaryRow, NeighbourRow, Nameable, { name: string }]>(
		db,
		[
			sql`select ${wholeColumns} from ${summary} s where s.id = ${id}`,
			neighboursQuery,
			nameablesQuery(clock()),
			peopleNamesQuery,
		],
	);
	return {
		summary: rows[0],
		neighbours: neighbours.map(neighbourOf),
		nameables,
		people: people.map(({ name }) => name),
	};
};

const neighbourOf = (row: NeighbourRow): Neighbour => ({
	...row,
	paused: row.paused === 1,
	sends: JSON.parse(row.sends) as Neighbour["sends"],
	wants: JSON.parse(row.wants) as Neighbour["wants"],
});

/** A summary, and how many other sites were handed it. One round trip. */
export const holdersOf = async (
	site: Site,
	id: string,
): Promise<{ summary: SummaryRow; holders: number } | undefined> => {
	const [rows, counted] = await readBatch<[SummaryRow, { holders: number }]>(site.db, [
		sql`select ${wholeColumns} from ${summary} s where s.id = ${id}`,
		sql`select count(distinct l.site) as holders from ${ledger} l where l.record_id = ${recordIdOf(site, id)}`,
	]);
	return rows[0] && { summary: rows[0], holders: counted[0]?.holders ?? 0 };
};

export const deleteSummary = (db: Db, id: string): Statement => db.delete(summary).where(eq(summary.id, id));

/** Puts a draft where no summary satisfies `unless`, whoever else tries at the same time. */
const insertUnless = (db: Db, row: SummaryRow, unless: SQL): Statement =>
	db.run(sql`insert into ${summary} (id, period_from, period_to, title, body, language, state, audience, edited_by, version,
		created_at, updated_at) select ${row.id}, ${row.periodFrom}, ${row.periodTo}, ${row.title}, ${row.body}, ${row.language},
		${row.state}, ${row.audience}, ${row.editedBy}, ${row.version}, ${row.createdAt}, ${row.updatedAt}
		where not exists (select 1 from ${summary} s where ${unless})`);

/** A draft of the site's own, where nobody has begun one of the period. */
export const insertIfNone = (db: Db, row: SummaryRow): Statement =>
	insertUnless(db, row, sql`s.period_from = ${row.periodFrom}`);

type Telling = Pick<SummaryRow, "periodFrom" | "periodTo" | "audience">;

const sameTelling = (of: Telling): SQL => sql`s.period_from = ${of.periodFrom} and s.period_to = ${of.periodTo}
	and s.audience = ${of.audience} and s.state <> 'withdrawn'`;

/** A steward's draft, where there is none yet of the period for the same readers; what was taken back doesn't count. */
export const insertIfUntold = (db: Db, row: SummaryRow): Statement => insertUnless(db, row, sameTelling(row));

/** The first summary of the period for these readers. */
export const readTelling = async (db: Db, of: Telling): Promise<Pick<SummaryRow, "id" | "state"> | undefined> =>
	(
		await db.all<Pick<SummaryRow, "id" | "state">>(
			sql`select s.id, s.state from ${summary} s where ${sameTelling(of)} order by s.created_at, s.id limit 1`,
		)
	)[0];

/** What decides whether the period's draft is due: whether there is one, and when the first person joined. */
export const readDueness = async (db: Db, periodFrom: string) => {
	const [rows] = await readBatch<[{ known: number; since: number | null }]>(db, [
		sql`select exists (select 1 from ${summary} s where s.period_from = ${periodFrom}) as known,
			(select min(n.joined_at) from ${person} n) as since`,
	]);
	return { known: rows[0]?.known === 1, since: rows[0]?.since ?? null };
};

export const updateSummary = (db: Db, id: string, base: number, change: Partial<SummaryRow>): Statement =>
	db
		.update(summary)
		.set({ ...change, version: base + 1 })
		.where(eq(summary.id, id));

/** Whether the summary is still at `base`. */
export const stillAt = (db: Db, id: string, base: number): Statement =>
	mustHold(db, sql`exists (select 1 from ${summary} where id = ${id} and version = ${base})`);
