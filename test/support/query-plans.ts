import type { Trip } from "./recorded-d1.ts";

/** Tables of which a site has a handful: who it is, whom it has met, what failed for good. */
const short = new Set([
	...["chapter", "network", "signing_key", "link", "link_told", "peer", "site_invitation", "dead_letter"],
	...["working_group"],
]);

/** The table that a query calls by this name, if it is one: a query's own parts have names too. */
const tableCalled = (sql: string, alias: string, tables: ReadonlySet<string>): string | undefined => {
	const called = new RegExp(`\\b(?:from|join|,)\\s+"?(\\w+)"?\\s+(?:as\\s+)?"?${alias}"?(?![\\w.])`, "i").exec(
		sql,
	)?.[1];
	return [called, alias].find((name) => name !== undefined && tables.has(name));
};

/** Steps of SQLite's plan that read a whole table that grows; lists in JSON and the text index are none. */
const wholeTables = (details: readonly string[], sql: string, tables: ReadonlySet<string>): string[] => {
	const parts = details.map((detail) => /^(?:CO-ROUTINE|MATERIALIZE) (\w+)/.exec(detail)?.[1]);
	return details.flatMap((detail) => {
		const [, name] = /^SCAN (\w+)(?!(?: EXISTS)? VIRTUAL TABLE)(?!.*USING (?:COVERING )?INDEX)/.exec(detail) ?? [];
		const table = name && !parts.includes(name) ? tableCalled(sql, name, tables) : undefined;
		return table === undefined || short.has(table) ? [] : [table];
	});
};

/** For each select among some round trips that reads a whole table which grows: the tables, and the query. */
export const fullScans = async (database: D1Database, trips: readonly Trip[]): Promise<string[]> => {
	const asked = trips.flatMap(({ statements }) => statements.map(({ sql }) => sql));
	const { results: known } = await database
		.prepare("select name from sqlite_master where type = 'table'")
		.all<{ name: string }>();
	const names = new Set(known.map(({ name }) => name));
	const selects = [...new Set(asked)].filter((sql) => /^\s*(select|with)/i.test(sql));
	const plans = selects.map(async (sql) => {
		const nothing = Array.from(sql.matchAll(/\?/g), () => null);
		const { results } = await database
			.prepare(`explain query plan ${sql}`)
			.bind(...nothing)
			.all<{ detail: string }>();
		const tables = wholeTables(
			results.map(({ detail }) => detail),
			sql,
			names,
		);
		return tables.length === 0 ? [] : [`${tables.join(", ")}: ${sql}`];
	});
	return (await Promise.all(plans)).flat();
};
