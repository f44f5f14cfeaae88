// Stands before a Worker and notes what one request asks of D1: each round trip, its statements and the rows they read.
// http://recorded.localhost answers with the notes and begins new ones.
import worker from "./index.js";

let trips = [];

const note = (trip) => trips.push(trip);

const recordedStatement = (database, sql, values) => {
	const statement = () => (values.length > 0 ? database.prepare(sql).bind(...values) : database.prepare(sql));
	const alone = async (result) => {
		const { meta } = result;
		note({ statements: [{ sql, values }], rowsRead: meta.rows_read });
		return result;
	};
	return {
		plain: statement,
		noted: { sql, values },
		bind: (...bound) => recordedStatement(database, sql, bound),
		all: async () => alone(await statement().all()),
		run: async () => alone(await statement().run()),
		first: async (column) => {
			const { results } = await alone(await statement().all());
			return results[0] === undefined ? null : column === undefined ? results[0] : results[0][column];
		},
		raw: async (options) => {
			// raw() tells nothing of the rows read; a question asked twice does no harm, a change is left unknown.
			const { rows_read } = /^\s*(select|with)\b/i.test(sql) ? (await statement().all()).meta : {};
			note({ statements: [{ sql, values }], rowsRead: rows_read ?? 0 });
			return statement().raw(options);
		},
	};
};

const recorded = (database) => ({
	prepare: (sql) => recordedStatement(database, sql, []),
	batch: async (statements) => {
		const results = await database.batch(statements.map((statement) => statement.plain()));
		const rowsRead = results.reduce((sum, { meta }) => sum + meta.rows_read, 0);
		note({ statements: statements.map((statement) => statement.noted), rowsRead });
		return results;
	},
	exec: (sql) => database.exec(sql),
	withSession: () => recorded(database),
});

// One for each environment, as the platform gives one to each isolate: a Worker may keep things by it.
const known = new WeakMap();

const recordedEnv = (env) => {
	const before = known.get(env);
	if (before) return before;
	const made = { ...env, DB: recorded(env.DB) };
	known.set(env, made);
	return made;
};

export default {
	...worker,
	fetch: (request, env, context) => {
		if (new URL(request.url).hostname !== "recorded.localhost") {
			return worker.fetch(request, recordedEnv(env), context);
		}
		const answer = Response.json(trips);
		trips = [];
		return answer;
	},
};
