import { is, Placeholder, type SQL } from "drizzle-orm";
import type { Db } from "./site.ts";

type Values = Readonly<Record<string, string | number>>;
type Built = { readonly sql: string; readonly bind: (values: Values) => unknown[] };

const valueFor = (values: Values, name: string): string | number => {
	const value = values[name];
	if (value === undefined) throw new Error(`No value for the placeholder ${name}.`);
	return value;
};

const build = (db: Db, query: SQL): Built => {
	const { sql, params } = db.all(query).getQuery();
	const slots = params.map((param) => (is(param, Placeholder) ? param.name : undefined));
	return {
		sql,
		bind: (values) => slots.map((name, i) => (name === undefined ? params[i] : valueFor(values, name))),
	};
};

/** What was asked before: a query that is kept in a constant, with placeholders, is written once. */
const known = new WeakMap<SQL, Built>();

const builtOf = (db: Db, query: SQL): Built => {
	const built = known.get(query) ?? build(db, query);
	known.set(query, built);
	return built;
};

/**
 * Runs several selects written as SQL in one round trip to D1 and gives back their rows, in order; `values` go where
 * their placeholders stand. Drizzle's own batch can't bind the parameters of raw SQL. Columns come as SQLite holds them:
 * JSON is text, a boolean is 0 or 1.
 */
export const readBatch = async <Rows extends readonly unknown[]>(
	db: Db,
	queries: { readonly [I in keyof Rows]: SQL },
	values: Values = {},
): Promise<{ [I in keyof Rows]: Rows[I][] }> => {
	const statements = (queries as readonly SQL[]).map((query) => {
		const { sql, bind } = builtOf(db, query);
		return db.$client.prepare(sql).bind(...bind(values));
	});
	const answers = await db.$client.batch(statements);
	return answers.map((answer) => answer.results) as { [I in keyof Rows]: Rows[I][] };
};
