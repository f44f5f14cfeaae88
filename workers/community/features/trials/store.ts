import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { ListCursor } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import type { Outcome } from "#protocol/content.ts";
import { derivation } from "../../db/cycle.ts";
import { practice, trial } from "../../db/practices.ts";
import { cameFromColumn, cameFromOf } from "../cycle/listed-store.ts";
import { type SourceRow, sourceFrom, sourceQuery } from "../cycle/store.ts";
import { type EvidenceRow, evidenceFrom, evidenceQuery } from "../practices/evidence-store.ts";
import { type PracticeRow, practiceFrom, practiceQuery } from "../practices/store.ts";
import { practiceVisible, trialVisible } from "../practices/visible-store.ts";
import type { Named } from "../search/named-store.ts";

export { stillSeenBy } from "../practices/visible-store.ts";

/** Somebody's "I'll try this", and what happened. */
export type TrialRead = {
	readonly id: string;
	readonly practiceId: string;
	readonly practiceTitle: string;
	readonly language: string;
	/** The version of the practice that was tried. */
	readonly version: number;
	readonly personId: string;
	readonly personName: string;
	readonly context: string;
	readonly startedAt: number;
	readonly reportedAt: number | null;
	readonly outcome: Outcome | null;
	readonly changed: string;
	readonly surprised: string;
	readonly evidence: string;
	/** The practice's working group, where it belongs to one. */
	readonly groupId: string | null;
	/** What it came from, as far as the reader may see it. */
	readonly cameFrom: readonly Named[];
};

type TrialRow = Omit<TrialRead, "cameFrom"> & { readonly cameFrom: string };

const trialFrom = (row: TrialRow): TrialRead => ({ ...row, cameFrom: cameFromOf(row.cameFrom) });

const said = (
	viewerId: string,
): SQL => sql`t.id, t.practice_id as practiceId, p.title as practiceTitle, p.language, t.version, t.person_id as personId,
	coalesce(h.name, '') as personName, t.context, t.started_at as startedAt, t.reported_at as reportedAt, t.outcome,
	t.changed, t.surprised, t.evidence, case when p.audience = 'group' then p.group_id end as groupId,
	${cameFromColumn(viewerId, sql`t.id`)} as cameFrom`;
const columns = (viewerId: string): SQL => sql`${said(viewerId)}
	from ${trial} t join ${practice} p on p.id = t.practice_id left join ${person} h on h.id = t.person_id`;

const seen = (viewerId: string): SQL => sql`${practiceVisible(viewerId)} and ${trialVisible(viewerId)}`;

type Page = { readonly limit: number; readonly after?: ListCursor };

const latestFirst = ({ limit, after }: Page): SQL =>
	sql`${
		after ? sql`and (t.started_at, t.id) < (${after.key}, ${after.id})` : sql``
	} order by t.started_at desc, t.id desc limit ${limit + 1}`;

const trialsQuery = (viewerId: string, practiceId: string, page: Page): SQL =>
	sql`select ${columns(viewerId)} where t.practice_id = ${practiceId} and ${seen(viewerId)} ${latestFirst(page)}`;

/** Where its practice may be seen by the viewer, and it was told to them. */
export const readTrial = async (db: Db, viewerId: string, id: string): Promise<TrialRead | undefined> =>
	(await db.all<TrialRow>(sql`select ${columns(viewerId)} where t.id = ${id} and ${seen(viewerId)}`)).map(trialFrom)[0];

/** More than one follows up from one trial. */
const evidenceShown = 30;

/** A trial with what it came from and what came of it. One round trip. */
export const readTrialPage = async (db: Db, viewerId: string, id: string) => {
	const [[row], evidence] = await readBatch<[TrialRow, EvidenceRow]>(db, [
		sql`select ${columns(viewerId)} where t.id = ${id} and ${seen(viewerId)}`,
		evidenceQuery(viewerId, id, { limit: evidenceShown }),
	]);
	return row && { trial: trialFrom(row), evidence: evidenceFrom(evidence).slice(0, evidenceShown) };
};

/** A practice with its trials, latest first, one more than `limit`. One round trip. */
export const readPracticeTrials = async (db: Db, viewerId: string, practiceId: string, page: Page) => {
	const [[row], trials] = await readBatch<[PracticeRow, TrialRow]>(db, [
		practiceQuery(viewerId, practiceId),
		trialsQuery(viewerId, practiceId, page),
	]);
	return { practice: row && practiceFrom(row), trials: trials.map(trialFrom) };
};

/** Somebody's trial that isn't reported yet, where it is, and whether it is known to come from what they come from now. */
export type Running = { readonly id: string; readonly context: string; readonly linked: 0 | 1 };

/** A practice with the viewer's trial of it that isn't reported yet, and what a trial would come from. One round trip. */
export const readPracticeToTry = async (db: Db, viewerId: string, practiceId: string, from: string) => {
	const [[row], [open], [source]] = await readBatch<[PracticeRow, Running, SourceRow]>(db, [
		practiceQuery(viewerId, practiceId),
		sql`select t.id, t.context, exists (select 1 from ${derivation} v where v.id = t.id and v.source_id = ${from}) as linked
			from ${trial} t where t.practice_id = ${practiceId} and t.person_id = ${viewerId} and t.reported_at is null`,
		sourceQuery(viewerId, from),
	]);
	return { practice: row && practiceFrom(row), open, source: sourceFrom(source) };
};

/** One more than `limit` of the viewer's own trials; `open` keeps those that wait for a report. */
const ownTrialsQuery = (viewerId: string, page: Page & { readonly open?: boolean }): SQL =>
	sql`select ${columns(viewerId)} where t.person_id = ${viewerId} and ${practiceVisible(viewerId)}
		${page.open ? sql`and t.reported_at is null` : sql``} ${latestFirst(page)}`;

export const readOwnTrials = async (
	db: Db,
	viewerId: string,
	page: Page & { readonly open?: boolean },
): Promise<TrialRead[]> => (await db.all<TrialRow>(ownTrialsQuery(viewerId, page))).map(trialFrom);

/** Trials of which somebody told, latest first, one more than `limit`; `outcome` keeps those that came to it. */
export const readToldTrials = async (
	db: Db,
	viewerId: string,
	page: Page & { readonly outcome?: Outcome },
): Promise<TrialRead[]> =>
	(
		await db.all<TrialRow>(sql`select ${said(viewerId)} from ${trial} t cross join ${practice} p on p.id = t.practice_id
		left join ${person} h on h.id = t.person_id
		where t.reported_at is not null and ${seen(viewerId)}
		${page.outcome ? sql`and t.outcome = ${page.outcome}` : sql``}
		${page.after ? sql`and (t.reported_at, t.id) < (${page.after.key}, ${page.after.id})` : sql``}
		order by t.reported_at desc, t.id desc limit ${page.limit + 1}`)
	).map(trialFrom);

/** The viewer's trial of a practice that isn't reported yet. */
export const readOpenTrial = async (
	db: Db,
	viewerId: string,
	practiceId: string,
): Promise<{ id: string } | undefined> =>
	(
		await db
			.select({ id: trial.id })
			.from(trial)
			.where(and(eq(trial.practiceId, practiceId), eq(trial.personId, viewerId), isNull(trial.reportedAt)))
			.limit(1)
	)[0];

export const insertTrial = (db: Db, row: typeof trial.$inferInsert): Statement => db.insert(trial).values(row);

export type Report = {
	readonly outcome: Outcome;
	readonly changed: string;
	readonly surprised: string;
	readonly evidence: string;
};

export const writeReport = (db: Db, id: string, report: Report, reportedAt: number): Statement =>
	db
		.update(trial)
		.set({ ...report, reportedAt })
		.where(eq(trial.id, id));

export const deleteOpenTrial = (db: Db, id: string): Statement =>
	db.delete(trial).where(and(eq(trial.id, id), isNull(trial.reportedAt)));

/** Breaks the batch when the trial was reported or given up meanwhile. */
export const stillOpen = (db: Db, id: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${trial} where id = ${id} and reported_at is null)`);
