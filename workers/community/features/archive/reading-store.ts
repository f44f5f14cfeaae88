import { type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import type { Column, TableShape } from "./columns.ts";

/** What is read of one table: conditions on its rows, called `t`, and columns that say something else in the archive. */
export type Reading = {
	readonly table: SQLiteTable;
	readonly shape: TableShape;
	readonly which: SQL;
	/** Rows that lie open; the others are sealed. */
	readonly open: SQL;
	readonly instead?: Readonly<Record<string, SQL>>;
};

/** A row as the archive has it, in one line, and whether it lies open. */
export type PackedRow = { readonly open: boolean; readonly line: string };
export type Row = Readonly<Record<string, unknown>>;

export const rowIn = (line: string): Row => JSON.parse(line) as Row;

type Raw = { readonly n: number; readonly open: 0 | 1; readonly line: string };

/** Rows of one table in one reading: a megabyte or two, and few readings for a table of tens of thousands. */
const page = 2_000;
/** SQLite on D1 joins no more selects into one than this, and a request has fifty statements. */
const arms = 5;

const column = (name: string): SQL => sql`t.${sql.identifier(name)}`;

const asJson = (holds: Column["holds"], value: SQL): SQL =>
	holds === "json"
		? sql`ifnull(json(${value}), 'null')`
		: holds === "boolean"
			? sql`case ${value} when 1 then 'true' when 0 then 'false' else 'null' end`
			: sql`json_quote(${value})`;

/**
 * A row as one line of JSON, written by the database: to read and write a whole chapter's rows anew here would cost as much
 * as packing them. Its parts are strung together because D1's functions take 32 arguments.
 */
const lineOf = (columns: readonly Column[], instead: Readonly<Record<string, SQL>>): SQL => {
	const parts = columns.map(({ name, holds }, i) => {
		const before = sql.raw(`'${i === 0 ? "{" : ","}"${name}":'`);
		return sql`${before} || ${asJson(holds, instead[name] ?? column(name))}`;
	});
	return sql`${sql.join(parts, sql` || `)} || '}'`;
};

const armOf = (n: number, { table, shape, which, open, instead = {} }: Reading, after: readonly unknown[]): SQL => {
	const key = sql.join(shape.key.map(column), sql`, `);
	const further =
		after.length === 0
			? sql``
			: sql`and (${key}) > (${sql.join(
					after.map((value) => sql`${value}`),
					sql`, `,
				)})`;
	return sql`select * from (select ${n} as n, ${open} as open, ${lineOf(shape.columns, instead)} as line from ${table} t
		where ${which} ${further} order by ${key} limit ${page})`;
};

const inFives = <T>(all: readonly T[]): T[][] =>
	Array.from({ length: Math.ceil(all.length / arms) }, (_, i) => all.slice(i * arms, (i + 1) * arms));

/** Where a table's next page begins: the key of the last row, as the database has it. */
const keyAfter = ({ shape }: Reading, row: Row): unknown[] => shape.key.map((name) => row[name]);

/**
 * Reads what an archive holds of each table, in order of its key. The first page of all tables is read in one
 * transaction, which is all there is of most chapters.
 */
export async function* readTables(
	db: Db,
	readings: readonly Reading[],
): AsyncGenerator<{ readonly name: string; readonly rows: PackedRow[] }> {
	const read = async (some: readonly (readonly [Reading, readonly unknown[]])[]): Promise<PackedRow[][]> => {
		const queries = inFives(some.map(([reading, after], n) => armOf(n, reading, after))).map((five) =>
			sql.join(five, sql` union all `),
		);
		const rows = (await readBatch<Raw[]>(db, queries as never)).flat() as unknown as Raw[];
		const found: PackedRow[][] = some.map(() => []);
		for (const { n, open, line } of rows) found[n]?.push({ open: open === 1, line });
		return found;
	};
	const first = await read(readings.map((reading) => [reading, []]));
	for (const [i, reading] of readings.entries()) {
		const rows = first[i] ?? [];
		first[i] = [];
		for (let last = rows; last.length === page; ) {
			const line = last.at(-1)?.line;
			if (line === undefined) break;
			last = (await read([[reading, keyAfter(reading, rowIn(line))]]))[0] ?? [];
			rows.push(...last);
		}
		yield { name: reading.shape.name, rows };
	}
}
