import { eq, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { peer } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import type { Outcome } from "#protocol/content.ts";
import { docs, docVisible, shownTo } from "../../db/container.ts";
import { study, studyLink } from "../../db/cycle.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { type Choice, ownGroupsQuery, type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import type { AudienceScope, PracticeAudience } from "../practices/audience-rules.ts";
import { type Named, type NamedRow, namedColumns, namedFrom, namedJoins } from "../search/named-store.ts";
import { ledToQuery, type NodeRow, nodesFrom } from "../story-map/store.ts";
import { mostTies, type Source } from "./rules.ts";

export type StudyRead = {
	readonly id: string;
	readonly authorId: string;
	readonly authorName: string;
	readonly title: string;
	readonly question: string;
	readonly method: string;
	readonly lookedAt: string;
	readonly findings: string;
	readonly limits: string;
	readonly sources: readonly Source[];
	readonly language: string;
	readonly audience: PracticeAudience;
	readonly groupName: string | null;
	readonly siteNames: readonly string[];
	readonly version: number;
	readonly createdAt: number;
	readonly updatedAt: number;
};

export type StudyRow = Omit<StudyRead, "sources" | "audience" | "siteNames"> & {
	readonly sources: string;
	readonly scope: AudienceScope;
	readonly groupId: string | null;
	readonly sites: string;
	readonly siteNames: string;
};

const columns = sql`t.id, t.author_id as authorId, coalesce(h.name, '') as authorName, t.title, t.question, t.method,
	t.looked_at as lookedAt, t.findings, t.limits, t.sources, t.language, t.audience as scope, t.group_id as groupId,
	g.name as groupName, t.sites, (select json_group_array(coalesce(nullif(sp.name, ''), s.value)) from json_each(t.sites) s
		left join ${peer} sp on sp.origin = s.value) as siteNames,
	t.version, t.created_at as createdAt, t.updated_at as updatedAt`;
const named = sql`left join ${person} h on h.id = t.author_id left join ${workingGroup} g on g.id = t.group_id`;

/** Whether a study `t` may be seen: their own always, a group's by its members, the others by everybody here. */
const visible = (viewerId: string): SQL => sql`(t.author_id = ${viewerId} or t.audience <> 'group' or exists (
	select 1 from ${groupMember} gm where gm.group_id = t.group_id and gm.person_id = ${viewerId})) and ${shownTo(sql`t.id`, viewerId)}`;

export const studyFrom = ({ sources, scope, groupId, sites, siteNames, ...row }: StudyRow): StudyRead => ({
	...row,
	sources: JSON.parse(sources) as Source[],
	audience: { scope, groupId, sites: JSON.parse(sites) as string[] },
	siteNames: JSON.parse(siteNames) as string[],
});

export const studyQuery = (viewerId: string, id: string): SQL =>
	sql`select ${columns} from ${study} t ${named} where t.id = ${id} and ${visible(viewerId)}`;

export const readStudy = async (db: Db, viewerId: string, id: string): Promise<StudyRead | undefined> => {
	const [row] = await db.all<StudyRow>(studyQuery(viewerId, id));
	return row && studyFrom(row);
};

/** A practice or a trial, with who tried it and what came of that. */
export type Tied = Named & { readonly by: string | null; readonly outcome: Outcome | null };
export type TiedRow = NamedRow & { readonly by: string | null; readonly outcome: Outcome | null };

export const tiedColumns: SQL = sql`${namedColumns}, t.outcome,
	(select name from ${person} where id = t.person_id) as "by"`;

export const tiedFrom = (row: TiedRow): Tied => ({ ...namedFrom(row), by: row.by, outcome: row.outcome });

/** The practices and trials that a study looks at, as far as the viewer may see them. */
export const tiesQuery = (viewerId: string, id: string): SQL => sql`select ${tiedColumns} from ${studyLink} l
	join ${docs} on d.id = l.target_id ${namedJoins}
	where l.study_id = ${id} and ${docVisible(viewerId)} order by d.kind, d.id limit ${mostTies}`;

/** A study with what it looks at, what it came from and what came of it, in one round trip. */
export const readStudyPage = async (db: Db, viewerId: string, id: string) => {
	const [[row], ties, threads, talk, ledTo] = await readBatch<[StudyRow, TiedRow, ThreadRow, TalkRow, NodeRow]>(db, [
		studyQuery(viewerId, id),
		tiesQuery(viewerId, id),
		threadsQuery(viewerId, id),
		talkQuery(viewerId, id),
		ledToQuery(viewerId, id),
	]);
	return (
		row && {
			study: studyFrom(row),
			ties: ties.map(tiedFrom),
			threads: threadsFrom(threads),
			talk: talkFrom(talk),
			ledTo: nodesFrom(ledTo),
		}
	);
};

export type StudyFilter = { readonly mine?: boolean; readonly group?: string };

export const studyCursor = (row: StudyRead): ListCursor => ({ key: row.updatedAt, id: row.id });

const listQuery = (viewerId: string, { mine, group }: StudyFilter, { limit, after }: ListPlace): SQL => sql`
	select ${columns} from ${study} t ${named} where ${visible(viewerId)}
		${mine ? sql`and t.author_id = ${viewerId}` : sql``} ${group ? sql`and t.group_id = ${group}` : sql``}
		${after ? sql`and (t.updated_at, t.id) < (${after.key}, ${after.id})` : sql``}
	order by t.updated_at desc, t.id desc limit ${limit + 1}`;

/** Studies that a person may read, latest change first, one more than `limit`; and their groups. One round trip. */
export const readStudies = async (db: Db, viewerId: string, filter: StudyFilter, place: ListPlace) => {
	const [rows, groups] = await readBatch<[StudyRow, Choice]>(db, [
		listQuery(viewerId, filter, place),
		ownGroupsQuery(viewerId),
	]);
	return { studies: rows.map(studyFrom), groups };
};

export const insertStudy = (db: Db, row: typeof study.$inferInsert): Statement => db.insert(study).values(row);

export const writeStudy = (db: Db, id: string, set: Partial<typeof study.$inferInsert>): Statement =>
	db.update(study).set(set).where(eq(study.id, id));

export const deleteStudy = (db: Db, id: string): Statement[] => [
	db.delete(study).where(eq(study.id, id)),
	db.delete(studyLink).where(eq(studyLink.studyId, id)),
];

/** Breaks the batch when it isn't at this version any more. */
export const stillAt = (db: Db, id: string, version: number): Statement =>
	mustHold(db, sql`exists (select 1 from ${study} where id = ${id} and version = ${version})`);

export const tie = (db: Db, studyId: string, targetId: string): Statement =>
	db.insert(studyLink).values({ studyId, targetId }).onConflictDoNothing();

export const untie = (db: Db, studyId: string, targetId: string): Statement =>
	db.run(sql`delete from ${studyLink} where study_id = ${studyId} and target_id = ${targetId}`);
