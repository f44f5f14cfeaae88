import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import type { Outcome } from "#protocol/content.ts";
import { docs, docVisible } from "../../db/container.ts";
import { commitment, derivation, practiceProposal, studyLink } from "../../db/cycle.ts";
import { trial } from "../../db/practices.ts";
import { type Named, type NamedRow, namedColumns, namedFrom, namedJoins } from "../search/named-store.ts";
import { type PracticeRow, practiceFrom, practiceQuery } from "./store.ts";

/** Something that came of a practice or of a trial of it. */
export type Evidence = Named & {
	readonly at: number;
	readonly by: { readonly id: string; readonly name: string } | null;
	/** What the trial came to that it came of. */
	readonly outcome: Outcome | null;
	/** Where a commitment or a proposal stands. */
	readonly state: string | null;
};

export type EvidenceRow = NamedRow & {
	readonly at: number;
	readonly authorId: string | null;
	readonly authorName: string | null;
	readonly outcome: Outcome | null;
	readonly state: string | null;
	readonly reason: string | null;
};

/** Trials further back than these have had their time to be taken into the words. */
const trialsFollowed = 100;
/** From a trial to a reflection on it, to a commitment out of that; what comes later is about something else. */
const stepsFollowed = 3;
/** More than anybody reads of one practice; it keeps the cost of a page from growing with a chapter's years. */
const mostFollowed = 300;

/** The trials of a practice that are followed, or one trial alone. */
const beginnings = (
	id: string | Placeholder,
): SQL => sql`select ${id} as id, (select id from ${trial} where id = ${id}) as trial
	union all select id, id from (select id from ${trial} where practice_id = ${id} order by started_at desc, id desc limit ${trialsFollowed})`;

/**
 * What came of a practice, or of one trial, as far as the viewer may see the whole way to it: out of it or its trials step by
 * step, the studies that look at them, what was proposed of it, and what a proposal was learned from.
 */
export const evidenceQuery = (
	viewerId: string | Placeholder,
	id: string | Placeholder,
	{ limit, after }: ListPlace,
): SQL => sql`with recursive begun(id, trial) as (${beginnings(id)}),
	came(id, at, trial, kind, step) as (
		select v.id, v.created_at, b.trial, d.kind, 1 from begun b join ${derivation} v on v.source_id = b.id
			join ${docs} on d.id = v.id where ${docVisible(viewerId)}
		union select v.id, v.created_at, c.trial, d.kind, c.step + 1 from came c join ${derivation} v on v.source_id = c.id
			join ${docs} on d.id = v.id
			where c.step < ${stepsFollowed} and c.kind not in ('practice', 'meeting', 'trial') and ${docVisible(viewerId)}
		limit ${mostFollowed}),
	found(id, at, trial) as (select id, at, trial from came
		union all select q.id, q.created_at, null from ${practiceProposal} q where q.practice_id = ${id}
		union all select v.source_id, v.created_at, null from ${practiceProposal} q cross join ${docs} on d.id = q.id
			cross join ${derivation} v on v.id = q.id where q.practice_id = ${id} and ${docVisible(viewerId)}
		union all select l.study_id, null, b.trial from begun b cross join ${studyLink} l on l.target_id = b.id),
	listed(id, at, trial) as (select f.id, coalesce(min(f.at), 0), max(f.trial) from found f group by f.id)
	select ${namedColumns}, case when e.at = 0 then d.updated_at else e.at end as at, d.author_id as authorId, a.name as authorName,
		et.outcome, coalesce(eq.state, ec.state) as state, eq.reason
	from listed e join ${docs} on d.id = e.id ${namedJoins}
	left join ${person} a on a.id = d.author_id left join ${trial} et on et.id = e.trial
	left join ${practiceProposal} eq on eq.id = d.id left join ${commitment} ec on ec.id = d.id
	where ${docVisible(viewerId)} and d.kind <> 'trial' and d.id <> ${id}
		${after ? sql`and (case when e.at = 0 then d.updated_at else e.at end, d.id) < (${after.key}, ${after.id})` : sql``}
	order by at desc, d.id desc limit ${sql.raw(String(limit + 1))}`;

export const evidenceFrom = (rows: readonly EvidenceRow[]): Evidence[] =>
	rows.map((row) => {
		const named = namedFrom(row);
		const { at, authorId, authorName, outcome, state, reason } = row;
		const by = authorId && authorName ? { id: authorId, name: authorName } : null;
		// A proposal is called as the practice is; on the practice's own page its reason says more.
		return { ...named, title: reason || named.title, at, by, outcome, state };
	});

export const evidenceCursor = (row: Evidence): ListCursor => ({ key: row.at, id: row.id });

/** A practice with what came of it, latest first, one more than `limit`. One round trip. */
export const readEvidence = async (db: Db, viewerId: string, id: string, place: ListPlace) => {
	const [[row], rows] = await readBatch<[PracticeRow, EvidenceRow]>(db, [
		practiceQuery(viewerId, id),
		evidenceQuery(viewerId, id, place),
	]);
	return row && { practice: practiceFrom(row), evidence: evidenceFrom(rows) };
};
