import type { TestSite } from "./network.ts";

type Cell = string | number | bigint | null | Uint8Array;

/** All but the platform's own, which count the queries. */
const tablesOf = (site: TestSite): string[] =>
	site
		.query<{ name: string }>(
			"select name from sqlite_master where type = 'table' and name not like '!_cf!_%' escape '!' order by name",
		)
		.map(({ name }) => name);

const textOf = (cell: Cell): string =>
	typeof cell === "string" ? cell : cell instanceof Uint8Array ? Buffer.from(cell).toString("latin1") : "";

/**
 * Which of these lower-case texts stand in any row of any table, and where: text → `table.column`. The full-text index's own
 * tables are looked through like the others; its terms share beginnings, so a text should begin like no other word.
 */
export const whereStored = (site: TestSite, texts: readonly string[]): Map<string, string[]> => {
	const found = new Map<string, Set<string>>();
	for (const table of tablesOf(site))
		for (const row of site.query<Record<string, Cell>>(`select * from "${table}"`))
			for (const [column, cell] of Object.entries(row)) {
				const said = textOf(cell).toLowerCase();
				for (const text of texts)
					if (said.includes(text)) found.set(text, (found.get(text) ?? new Set()).add(`${table}.${column}`));
			}
	return new Map([...found].map(([text, places]) => [text, [...places]]));
};

/** Which of these lower-case texts stand anywhere in the database's files, write-ahead log and free pages included. */
export const inBytes = async (site: TestSite, texts: readonly string[]): Promise<string[]> => {
	const all = (await site.bytes()).toString("latin1").toLowerCase();
	return texts.filter((text) => all.includes(text));
};

/** Every row of every table but those left out, for seeing that nothing changed. */
export const everything = (site: TestSite, except: readonly string[] = []): Record<string, unknown[]> =>
	Object.fromEntries(
		tablesOf(site)
			.filter((table) => !except.includes(table))
			.map((table) => [table, site.query(`select * from "${table}"`)]),
	);
