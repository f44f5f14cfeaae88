import { type SQL, sql } from "drizzle-orm";
import type { ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { reflection, study } from "../../db/cycle.ts";
import { imported, importRun } from "../../db/daily.ts";
import { conversation, message } from "../../db/helping.ts";
import { meeting, meetingSeries } from "../../db/meetings.ts";
import { groupMember, practice, workingGroup } from "../../db/practices.ts";
import type { Report } from "./report-rules.ts";
import type { Content, ImportKind, Options } from "./rules.ts";

export type RunInList = {
	readonly id: string;
	readonly kind: ImportKind;
	readonly name: string;
	readonly state: "previewed" | "done" | "let-be" | "taken-back";
	readonly createdAt: number;
	readonly doneAt: number | null;
};
export type RunRead = RunInList & {
	readonly content: Content | null;
	readonly options: Options;
	readonly report: Report | null;
};

export type OwnGroup = { readonly id: string; readonly name: string; readonly coordinatorId: string };

type RunRow = RunInList & { readonly content: string; readonly options: string; readonly report: string | null };

const listed = sql`t.id, t.kind, t.name, t.state, t.created_at as createdAt, t.done_at as doneAt`;

const runQuery = (personId: string, id: string): SQL =>
	sql`select ${listed}, t.content, t.options, t.report from ${importRun} t where t.id = ${id} and t.by_id = ${personId}`;

const groupsQuery = (
	personId: string,
): SQL => sql`select g.id, g.name, g.coordinator_id as coordinatorId from ${groupMember} m
	join ${workingGroup} g on g.id = m.group_id where m.person_id = ${personId} and g.closed_at is null order by g.name limit 500`;

const runFrom = ({ content, options, report, ...row }: RunRow): RunRead => ({
	...row,
	content: content === "" ? null : (JSON.parse(content) as Content),
	options: JSON.parse(options) as Options,
	report: report === null ? null : (JSON.parse(report) as Report),
});

/** What somebody brought, with the groups that it may be for. Only who brought it looks at it. */
export const readRun = async (db: Db, personId: string, id: string): Promise<{ run?: RunRead; groups: OwnGroup[] }> => {
	const [[row], groups] = await readBatch<[RunRow, OwnGroup]>(db, [runQuery(personId, id), groupsQuery(personId)]);
	return { run: row && runFrom(row), groups };
};

/** What somebody brought, latest first, one more than `limit`; and their groups. */
export const readRuns = async (db: Db, personId: string, { limit, after }: ListPlace) => {
	const before = after ? sql`and (t.created_at, t.id) < (${after.key}, ${after.id})` : sql``;
	const [runs, groups] = await readBatch<[RunInList, OwnGroup]>(db, [
		sql`select ${listed} from ${importRun} t where t.by_id = ${personId} ${before}
			order by t.created_at desc, t.id desc limit ${limit + 1}`,
		groupsQuery(personId),
	]);
	return { runs, groups };
};

export type Known = {
	readonly key: string;
	readonly localId: string;
	readonly runId: string;
	readonly untouched: boolean;
};
export type PersonKnown = {
	readonly id: string;
	readonly name: string;
	readonly email: string | null;
	readonly state: string;
};

const texts = (values: readonly string[]): SQL =>
	sql`(select value from json_each(${JSON.stringify([...new Set(values)])}))`;

/** Whether what came in is still as it came: only then what was changed where it comes from may change it here. */
const untouched: SQL = sql`(exists (select 1 from ${practice} p where p.id = i.local_id and p.state = 'draft' and p.version = 0
		and p.updated_at = p.created_at)
	or exists (select 1 from ${reflection} r where r.id = i.local_id and r.version = 1)
	or exists (select 1 from ${study} s where s.id = i.local_id and s.version = 1)
	or exists (select 1 from ${meeting} m where m.id = i.local_id and m.state = 'planned' and m.sequence = 0 and m.updated_at = m.created_at)
	or exists (select 1 from ${meetingSeries} q where q.id = i.local_id and q.state = 'running' and q.updated_at = q.created_at)
	or exists (select 1 from ${message} y where y.id = i.local_id and y.edited_at is null and y.removed_at is null))`;

/**
 * What of this came in before, and who is here already by their address or by a name that nobody else bears; in a group only
 * its members. One round trip.
 */
export const readKnown = async (
	db: Db,
	asked: {
		readonly kind: ImportKind;
		readonly keys: readonly string[];
		readonly emails: readonly string[];
		readonly names: readonly string[];
		readonly groupId: string | null;
	},
): Promise<{ known: Map<string, Known>; people: PersonKnown[] }> => {
	const { kind, keys, emails, names, groupId } = asked;
	const inside = groupId
		? sql`and exists (select 1 from ${groupMember} gm where gm.group_id = ${groupId} and gm.person_id = h.id)`
		: sql``;
	const columns = sql`h.id, h.name, h.email, h.state`;
	const [rows, people] = await readBatch<[Omit<Known, "untouched"> & { untouched: number }, PersonKnown]>(db, [
		sql`select i.key, i.local_id as localId, i.run_id as runId, ${untouched} as untouched
			from json_each(${JSON.stringify(keys)}) e join ${imported} i on i.kind = ${kind} and i.key = e.value`,
		sql`select ${columns} from ${person} h where h.email in ${texts(emails)} ${inside}
			union select ${columns} from ${person} h where h.name in ${texts(names)} and h.state = 'active' ${inside} limit 2000`,
	]);
	return { known: new Map(rows.map((row) => [row.key, { ...row, untouched: row.untouched === 1 }])), people };
};

/** The conversations in which earlier posts of these topics stand, by the topics' keys. */
export const readThreads = async (db: Db, keys: readonly string[]): Promise<Map<string, string>> => {
	const rows = await db.all<{ key: string; localId: string }>(sql`select i.key, i.local_id as localId
		from json_each(${JSON.stringify(keys)}) e join ${imported} i on i.kind = 'posts' and i.key = e.value
		where exists (select 1 from ${conversation} c where c.id = i.local_id)`);
	return new Map(rows.map(({ key, localId }) => [key, localId]));
};
