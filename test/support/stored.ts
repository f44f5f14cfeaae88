import type { TestSite } from "./network.ts";

type Cell = string | number | bigint | null | Uint8Array;

const tablesOf = (site: TestSite): string[] =>
	site.query<{ name: string }>("select name from sqlite_master where type = 'table' order by name").map(({ name }) => name);

const holds = (cell: Cell, text: string): boolean =>
	typeof cell === "string"
		? cell.toLowerCase().includes(text)
		: cell instanceof Uint8Array
			? Buffer.from(cell).toString("latin1").toLowerCase().includes(text)
			: false;

/**
 * Where a lower-case text stands in any row of any table, as `table.column`. The full-text index's own tables are
 * looked through like the others; its terms share beginnings, so a text should begin like no other word.
 */
export const whereStored = (site: TestSite, text: string): string[] => {
	const found = new Set<string>();
	for (const table of tablesOf(site))
		for (const row of site.query<Record<string, Cell>>(`select * from "${table}"`))
			for (const [column, cell] of Object.entries(row)) if (holds(cell, text)) found.add(`${table}.${column}`);
	return [...found];
};

/** How often a lower-case text stands anywhere in the database's files, the write-ahead log and free pages included. */
export const bytesStored = async (site: TestSite, text: string): Promise<number> => {
	const all = (await site.bytes()).toString("latin1").toLowerCase();
	return all.split(text).length - 1;
};

/** How many rows each table has. */
export const rowCounts = (site: TestSite): Record<string, number> =>
	Object.fromEntries(
		tablesOf(site).map((table) => [table, site.query<{ n: number }>(`select count(*) as n from "${table}"`)[0]?.n ?? 0]),
	);
