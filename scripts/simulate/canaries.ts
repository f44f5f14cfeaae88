import type { DatabaseSync } from "node:sqlite";

/** A word that no text holds by accident, for one wording of one record: `cnry12q34z`. */
export const canaryOf = (record: string, wording: number): string => `cnry${record.slice(1)}q${wording}z`;

const pattern = /cnry\d+q\d+z/g;

export const canariesIn = (text: string): Set<string> => new Set(text.match(pattern));

/** Every canary in a database, and the tables that hold it: all columns of all tables, and the words of the search index. */
export const canariesStored = (database: DatabaseSync): Map<string, Set<string>> => {
	const found = new Map<string, Set<string>>();
	const note = (canary: string, table: string) => {
		found.set(canary, (found.get(canary) ?? new Set()).add(table));
	};
	for (const table of tablesOf(database)) {
		const statement = database.prepare(`select * from "${table}"`);
		statement.setReturnArrays(true);
		for (const row of statement.all() as unknown as unknown[][])
			for (const canary of canariesIn(row.filter((value) => typeof value === "string").join("\n"))) note(canary, table);
	}
	for (const word of wordsOf(database)) for (const canary of canariesIn(word)) note(canary, "search_index");
	return found;
};

/** The index's own tables hold compressed words: they are asked for through its vocabulary instead. */
const tablesOf = (database: DatabaseSync): string[] =>
	database
		.prepare(
			"select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'search_index%'",
		)
		.all()
		.map((row) => String(row.name));

const wordsOf = (database: DatabaseSync): string[] => {
	database.exec("create virtual table if not exists temp.words using fts5vocab('main', 'search_index', 'row')");
	return database
		.prepare("select term from temp.words where term like 'cnry%'")
		.all()
		.map((row) => String(row.term));
};
