type Value = string | number | null;

export type Asked = { readonly sql: string; readonly values: readonly Value[] };

/** One wait for D1: a single statement, or a batch. */
export type Trip = { readonly statements: readonly Asked[]; readonly rowsRead: number };

type Noted = D1PreparedStatement & { readonly plain: D1PreparedStatement; readonly asked: Asked };

const recordedStatement = (
	database: D1Database,
	{ sql, values }: Asked,
	note: (trip: Trip) => void,
): D1PreparedStatement => {
	const plain = values.length > 0 ? database.prepare(sql).bind(...values) : database.prepare(sql);
	const asked = { sql, values };
	const noted = <T>(result: D1Result<T>): D1Result<T> => {
		note({ statements: [asked], rowsRead: result.meta.rows_read });
		return result;
	};
	const recorded = {
		plain,
		asked,
		bind: (...bound: Value[]) => recordedStatement(database, { sql, values: bound }, note),
		all: async () => noted(await plain.all()),
		run: async () => noted(await plain.run()),
		first: async (column?: string) => {
			const [row] = noted(await plain.all<Record<string, unknown>>()).results;
			return row === undefined ? null : column === undefined ? row : row[column];
		},
		raw: async (options: { columnNames: true }) => {
			// raw() tells nothing of the rows read; a question asked twice does no harm, a change is left unknown.
			const read = /^\s*(select|with)\b/i.test(sql) ? (await plain.all()).meta.rows_read : 0;
			note({ statements: [asked], rowsRead: read });
			return plain.raw(options);
		},
	};
	return recorded as unknown as Noted;
};

/** A D1 that tells of every round trip: its statements, and how many rows they read. */
export const recordedD1 = (database: D1Database, note: (trip: Trip) => void): D1Database => {
	const recorded = {
		prepare: (sql: string) => recordedStatement(database, { sql, values: [] }, note),
		batch: async (statements: readonly Noted[]) => {
			const results = await database.batch(statements.map(({ plain }) => plain));
			const rowsRead = results.reduce((sum, { meta }) => sum + meta.rows_read, 0);
			note({ statements: statements.map(({ asked }) => asked), rowsRead });
			return results;
		},
		exec: (sql: string) => database.exec(sql),
		withSession: () => recorded,
	};
	return recorded as unknown as D1Database;
};
