import { type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { inContainer, type Reading } from "../../db/container.ts";
import { answer, question } from "../../db/helping.ts";
import { workingGroup } from "../../db/practices.ts";
import { type Choice, ownGroupsQuery } from "../cycle/store.ts";
import type { QuestionState } from "./rules.ts";

/** Something that somebody asks the chapter or a group. */
export type QuestionRead = {
	readonly id: string;
	readonly askerId: string;
	readonly askerName: string;
	readonly groupId: string | null;
	readonly groupName: string | null;
	readonly title: string;
	readonly text: string;
	readonly language: string;
	readonly state: QuestionState;
	/** The answer that helped, and what helped in the asker's words. */
	readonly helpedBy: string | null;
	readonly helped: string;
	readonly createdAt: number;
	readonly updatedAt: number;
	readonly closedAt: number | null;
	/** Who has answered, by name. */
	readonly answeredBy: readonly string[];
};

export type QuestionRow = Omit<QuestionRead, "answeredBy"> & { readonly answeredBy: string };

export const questionFrom = (row: QuestionRow): QuestionRead => ({
	...row,
	answeredBy: JSON.parse(row.answeredBy) as string[],
});

/** As many names as one reads in a line. */
const mostNames = 12;

const columns: SQL = sql`t.id, t.asker_id as askerId, coalesce(h.name, '') as askerName, t.group_id as groupId, g.name as groupName,
	t.title, t.text, t.language, t.state, t.helped_by as helpedBy, t.helped, t.created_at as createdAt,
	t.updated_at as updatedAt, t.closed_at as closedAt,
	(select json_group_array(name) from (select distinct n.name from ${answer} an join ${person} n on n.id = an.person_id
		where an.question_id = t.id order by n.name limit ${sql.raw(String(mostNames))})) as answeredBy`;
const named: SQL = sql`left join ${person} h on h.id = t.asker_id left join ${workingGroup} g on g.id = t.group_id`;

export const oneQuery = (viewerId: Reading, id: Reading): SQL =>
	sql`select ${columns} from ${question} t ${named} where t.id = ${id} and ${inContainer(viewerId)}`;

export const readQuestion = async (db: Db, viewerId: string, id: string): Promise<QuestionRead | undefined> => {
	const [row] = await db.all<QuestionRow>(oneQuery(viewerId, id));
	return row && questionFrom(row);
};

export type QuestionFilter = {
	readonly mine?: boolean;
	readonly group?: string;
	readonly state?: QuestionState;
};

/** Puts all open ones before all others: later than any moment at which something happened to a question. */
const openFirst = 100_000_000_000_000;

const placeOf = ({ state, updatedAt }: QuestionRead): number => updatedAt + (state === "open" ? openFirst : 0);
export const questionCursor = (row: QuestionRead): ListCursor => ({ key: placeOf(row), id: row.id });

const before = (state: QuestionState, after: ListCursor | undefined): SQL => {
	if (!after) return sql`true`;
	const key = Number(after.key);
	if (key >= openFirst !== (state === "open")) return state === "open" ? sql`false` : sql`true`;
	return sql`(t.updated_at, t.id) < (${key % openFirst}, ${after.id})`;
};

const narrowed = (viewerId: string, { mine, group }: QuestionFilter): { from: SQL; where: SQL } => {
	if (mine) return { from: sql`${question} t indexed by question_asker`, where: sql`t.asker_id = ${viewerId}` };
	if (group) return { from: sql`${question} t indexed by question_group`, where: sql`t.group_id = ${group}` };
	return { from: sql`${question} t`, where: sql`true` };
};

/** One more than `limit`, the open ones first, and of either what moved last. Nothing is ranked. */
const listQuery = (viewerId: string, filter: QuestionFilter, { limit, after }: ListPlace): SQL => {
	const states: readonly QuestionState[] = filter.state ? [filter.state] : ["open", "closed"];
	const { from, where } = narrowed(viewerId, filter);
	const parts = states.map(
		(state) => sql`select * from (select t.id, t.updated_at + ${state === "open" ? openFirst : 0} as place from ${from}
			where ${where} and t.state = ${state} and ${inContainer(viewerId)} and ${before(state, after)}
			order by t.updated_at desc, t.id desc limit ${limit + 1})`,
	);
	return sql`select ${columns} from (${sql.join(parts, sql` union all `)}) found join ${question} t on t.id = found.id
		${named} order by found.place desc, t.id desc limit ${limit + 1}`;
};

export const readQuestions = async (
	db: Db,
	viewerId: string,
	filter: QuestionFilter,
	place: ListPlace,
): Promise<QuestionRead[]> => (await db.all<QuestionRow>(listQuery(viewerId, filter, place))).map(questionFrom);

/** The same with the viewer's groups, whose questions can be looked at by themselves. One round trip. */
export const readQuestionsPage = async (db: Db, viewerId: string, filter: QuestionFilter, place: ListPlace) => {
	const [rows, groups] = await readBatch<[QuestionRow, Choice]>(db, [
		listQuery(viewerId, filter, place),
		ownGroupsQuery(viewerId),
	]);
	return { questions: rows.map(questionFrom), groups };
};
