import type { InProcess } from "./linked-chapters.ts";

/** Tables with content of their own; the full-text index follows search_doc by its triggers. */
const tablesOf = (site: InProcess): string[] =>
	site
		.rows(
			"select name from sqlite_master where type = 'table' and name not like 'search_index%' and name not like 'sqlite_%'",
		)
		.map(({ name }) => String(name));

const literal = (value: unknown): string =>
	value === null ? "null" : typeof value === "number" ? String(value) : `'${String(value).replaceAll("'", "''")}'`;

/** Keeps a site's database as it is now; what it gives puts it back, counters of its sequences included. */
export const backUp = (site: InProcess): (() => void) => {
	const kept = new Map(
		[...tablesOf(site), "sqlite_sequence"].map((table) => [table, site.rows(`select * from ${table}`)]),
	);
	return () => {
		for (const [table, rows] of kept) {
			site.rows(`delete from ${table}`);
			for (const row of rows)
				site.rows(
					`insert into ${table} (${Object.keys(row).join(", ")}) values (${Object.values(row).map(literal).join(", ")})`,
				);
		}
	};
};
