import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { peer, record } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { chapter } from "../../db/chapter.ts";
import { docs, docVisible } from "../../db/container.ts";
import { deidentification } from "../../db/cycle.ts";
import { profile } from "../../db/people.ts";
import { type Named, type NamedRow, namedColumns, namedFrom, namedJoins } from "../search/named-store.ts";
import type { Mark } from "./rules.ts";
import { readersQuery, type Source, type SourceRows, sourceFrom, sourceQueries } from "./source-store.ts";
import type { KnownNames } from "./suggest-rules.ts";

type WorkState = "marking" | "asked" | "approved" | "returned" | "shared";

/** A text that is being made ready to leave its container. */
export type Work = {
	readonly id: string;
	readonly sourceId: string;
	readonly sourceVersion: number;
	readonly marks: readonly Mark[];
	readonly state: WorkState;
	readonly authorId: string;
	readonly authorName: string;
	readonly readerId: string | null;
	readonly readerName: string;
	readonly word: string;
	readonly resultId: string | null;
	readonly createdAt: number;
	readonly updatedAt: number;
};
type Row = Omit<Work, "marks"> & { readonly marks: string };

const columns = sql`w.id, w.source_id as sourceId, w.source_version as sourceVersion, w.marks, w.state, w.author_id as authorId,
	coalesce(a.name, '') as authorName, w.reader_id as readerId, coalesce(r.name, '') as readerName, w.word,
	w.result_id as resultId, w.created_at as createdAt, w.updated_at as updatedAt`;
const tables = sql`${deidentification} w left join ${person} a on a.id = w.author_id left join ${person} r on r.id = w.reader_id`;

const workFrom = (row: Row): Work => ({ ...row, marks: JSON.parse(row.marks) as Mark[] });

/** Its writer sees it, and whom they asked to read it; nobody else, whatever their role. */
const workQuery = (viewerId: string, id: string): SQL => sql`select ${columns} from ${tables}
	where w.id = ${id} and (w.author_id = ${viewerId} or (w.reader_id = ${viewerId} and w.state <> 'marking'))`;

const sourceOf = (id: string): SQL => sql`(select source_id from ${deidentification} where id = ${id})`;

type Choice = { readonly id: string; readonly name: string };

/** The work with its source as the viewer sees it now, who could read it, and whether what came of it is still there. */
export const readWork = async (db: Db, viewerId: string, id: string) => {
	const [[row], reflections, trials, practices, readers, [result]] = await readBatch<
		[Row, ...SourceRows, Choice, { id: string }]
	>(db, [
		workQuery(viewerId, id),
		...sourceQueries(viewerId, sourceOf(id)),
		readersQuery(viewerId, sourceOf(id)),
		sql`select d.id from ${deidentification} w join ${docs} on d.id = w.result_id where w.id = ${id}`,
	]);
	const source = sourceFrom(reflections[0], trials[0], practices[0]);
	return row && source && { work: workFrom(row), source, readers, resultThere: result !== undefined };
};
export type WorkRead = NonNullable<Awaited<ReturnType<typeof readWork>>>;

/** More names than any chapter knows. */
const mostNames = 2_000;
/** Of people in other chapters those who came last: they are the ones that are spoken of. */
const mostElsewhere = 100;

const namesQueries: readonly [SQL, SQL, SQL, SQL] = [
	sql`select h.name, p.place, p.organisation from ${person} h left join ${profile} p on p.person_id = h.id
		order by h.name, h.id limit ${mostNames}`,
	sql`select name from ${record} where kind = 'person' order by arrived_at desc limit ${mostElsewhere}`,
	sql`select name from ${peer} limit ${mostNames}`,
	sql`select name, place from ${chapter} where id = 'chapter'`,
];

type Called = { readonly name: string | null };
type Placed = Called & { readonly place: string | null };
type RowsOf<T extends readonly unknown[]> = { [K in keyof T]: T[K][] };
type NameRows = [Placed & { organisation: string | null }, Called, Called, Placed];

const told = (names: readonly (string | null | undefined)[]): string[] =>
	names.flatMap((name) => (name && name.trim() !== "" ? [name] : []));

const namesFrom = ([people, elsewhere, peers, cards]: RowsOf<NameRows>): KnownNames => ({
	people: told([...people, ...elsewhere].map(({ name }) => name)),
	organisations: told([
		...people.map(({ organisation }) => organisation),
		...[...peers, ...cards].map(({ name }) => name),
	]),
	places: told([...people, ...cards].map(({ place }) => place)),
});

/** The work as its writer marks it: with the names that are known here. One round trip. */
export const readMarking = async (db: Db, viewerId: string, id: string) => {
	const [[row], reflections, trials, practices, ...names] = await readBatch<[Row, ...SourceRows, ...NameRows]>(db, [
		workQuery(viewerId, id),
		...sourceQueries(viewerId, sourceOf(id)),
		...namesQueries,
	]);
	const source = sourceFrom(reflections[0], trials[0], practices[0]);
	return row && source && { work: workFrom(row), source, known: namesFrom(names) };
};

/** A source, and the work that its writer has begun on it and not finished. */
export const readBeginning = async (db: Db, viewerId: string, sourceId: string) => {
	const [reflections, trials, practices, [open]] = await readBatch<[...SourceRows, { id: string }]>(db, [
		...sourceQueries(viewerId, sql`${sourceId}`),
		sql`select id from ${deidentification} where source_id = ${sourceId} and author_id = ${viewerId}
			and state <> 'shared' order by created_at desc limit 1`,
	]);
	const source: Source | undefined = sourceFrom(reflections[0], trials[0], practices[0]);
	return { source, open: open?.id };
};

/** One of them in a list, by what it was made from. */
export type WorkLine = Pick<Work, "id" | "state" | "authorName" | "readerName" | "createdAt" | "updatedAt"> & {
	readonly source: Named;
};
type LineRow = Omit<WorkLine, "source" | "id"> & NamedRow & { readonly workId: string };

export const workCursor = (row: WorkLine): ListCursor => ({ key: row.createdAt, id: row.id });

/** Over `k`, its source's document `d`, and `a` and `y`, its writer and its reader. */
const linesOf = (viewerId: string): SQL => sql`select k.id as workId, k.state, coalesce(a.name, '') as authorName,
	coalesce(y.name, '') as readerName, k.created_at as createdAt, k.updated_at as updatedAt, ${namedColumns}
	from ${deidentification} k join ${docs} on d.id = k.source_id and ${docVisible(viewerId)}
	left join ${person} a on a.id = k.author_id left join ${person} y on y.id = k.reader_id ${namedJoins}`;

const ownQuery = (viewerId: string, { limit, after }: ListPlace): SQL => sql`${linesOf(viewerId)}
	where k.author_id = ${viewerId} ${after ? sql`and (k.created_at, k.id) < (${after.key}, ${after.id})` : sql``}
	order by k.created_at desc, k.id desc limit ${limit + 1}`;

/** As many as one can have been asked to read at once. */
const mostAsked = 50;
const askedQuery = (viewerId: string): SQL => sql`${linesOf(viewerId)}
	where k.reader_id = ${viewerId} and k.state = 'asked' limit ${mostAsked}`;

const lineFrom = (row: LineRow): WorkLine => {
	const { workId, state, authorName, readerName, createdAt, updatedAt } = row;
	return { id: workId, state, authorName, readerName, createdAt, updatedAt, source: namedFrom(row) };
};

/** What somebody makes ready, latest first (one more than `limit`), and what they were asked to read. */
export const readWorks = async (db: Db, viewerId: string, place: ListPlace) => {
	const [own, asked] = await readBatch<[LineRow, LineRow]>(db, [ownQuery(viewerId, place), askedQuery(viewerId)]);
	return { own: own.map(lineFrom), asked: asked.map(lineFrom) };
};

/** What waits for somebody: texts that they were asked to read, and their own that were read. For the first page. */
export const needsOfQuery = (viewerId: string | Placeholder): SQL => sql`
	select w.id, 'read' as need, coalesce(a.name, '') as who, w.updated_at as at from ${deidentification} w
		left join ${person} a on a.id = w.author_id where w.reader_id = ${viewerId} and w.state = 'asked'
	union all select w.id, w.state, coalesce(r.name, ''), w.updated_at from ${deidentification} w
		left join ${person} r on r.id = w.reader_id where w.author_id = ${viewerId} and w.state in ('approved', 'returned')
	order by at limit 10`;

export const insertWork = (db: Db, row: typeof deidentification.$inferInsert): Statement =>
	db.insert(deidentification).values(row);

export const writeWork = (db: Db, id: string, set: Partial<typeof deidentification.$inferInsert>): Statement =>
	db.update(deidentification).set(set).where(sql`${deidentification.id} = ${id}`);

export const deleteWork = (db: Db, id: string): Statement =>
	db.delete(deidentification).where(sql`${deidentification.id} = ${id}`);

/** The statement that lets working copies go with the words that they were made from. */
export const deleteWorksOf = (db: Db, sourceId: string): Statement =>
	db.delete(deidentification).where(sql`${deidentification.sourceId} = ${sourceId}`);

/** Breaks the batch when the work went on since it was read. */
export const stillAt = (db: Db, id: string, updatedAt: number): Statement =>
	mustHold(db, sql`exists (select 1 from ${deidentification} where id = ${id} and updated_at = ${updatedAt})`);

/** Breaks the batch when another work on the same words was begun meanwhile. */
export const noneOpen = (db: Db, authorId: string, sourceId: string): Statement =>
	mustHold(
		db,
		sql`not exists (select 1 from ${deidentification} where source_id = ${sourceId} and author_id = ${authorId} and state <> 'shared')`,
	);

/** What goes with somebody who leaves: their own working copies, and their part in others’. */
export const leaveWorks = (db: Db, personId: string): Statement[] => [
	db.run(sql`delete from ${deidentification} where author_id = ${personId}`),
	db.run(sql`update ${deidentification} set reader_id = null, word = '',
		state = case when state = 'asked' then 'marking' else state end where reader_id = ${personId}`),
];
