import { type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import type { TableShape } from "./columns.ts";

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
export type PackedRow = { readonly open: boolean; readonly line: string; readonly row: Row };
export type Row = Readonly<Record<string, unknown>>;

type Raw = { readonly n: number; readonly open: 0 | 1; readonly v: string };

/** Rows of one table in one reading: a megabyte or two, and few readings for a table of tens of thousands. */
const page = 2_000;
/** SQLite on D1 joins no more selects into one than this, and a request has fifty statements. */
const arms = 5;

const column = (name: string): SQL => sql`t.${sql.identifier(name)}`;

const armOf = (n: number, { table, shape, which, open, instead = {} }: Reading, after: readonly unknown[]): SQL => {
	const values = shape.columns.map(({ name }) => instead[name] ?? column(name));
	const key = sql.join(shape.key.map(column), sql`, `);
	const further =
		after.length === 0
			? sql``
			: sql`and (${key}) > (${sql.join(
					after.map((value) => sql`${value}`),
					sql`, `,
				)})`;
	return sql`select * from (select ${n} as n, ${open} as open, json_array(${sql.join(values, sql`, `)}) as v from ${table} t
		where ${which} ${further} order by ${key} limit ${page})`;
};

const valueIn = (holds: string, value: unknown): unknown =>
	value === null ? null : holds === "boolean" ? value === 1 : holds === "json" ? JSON.parse(String(value)) : value;

const rowOf = ({ columns }: TableShape, values: readonly unknown[]): Row =>
	Object.fromEntries(columns.map(({ name, holds }, i) => [name, valueIn(holds, values[i])]));

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
		for (const { n, open, v } of rows) {
			const reading = some[n]?.[0];
			if (!reading) continue;
			const row = rowOf(reading.shape, JSON.parse(v));
			found[n]?.push({ open: open === 1, line: JSON.stringify(row), row });
		}
		return found;
	};
	const first = await read(readings.map((reading) => [reading, []]));
	for (const [i, reading] of readings.entries()) {
		const rows = first[i] ?? [];
		first[i] = [];
		for (let last = rows; last.length === page; ) {
			const row = last.at(-1)?.row;
			if (!row) break;
			last = (await read([[reading, keyAfter(reading, row)]]))[0] ?? [];
			rows.push(...last);
		}
		yield { name: reading.shape.name, rows };
	}
}
