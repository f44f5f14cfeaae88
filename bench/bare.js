// The least that the platform could do for a page: the same SQL in the same round trips, and the same bytes.
const bound = (database, { sql, values }) =>
	values.length > 0 ? database.prepare(sql).bind(...values) : database.prepare(sql);

export default {
	async fetch(_request, env) {
		for (const statements of env.TRIPS) {
			if (statements.length === 1) await bound(env.DB, statements[0]).all();
			else await env.DB.batch(statements.map((statement) => bound(env.DB, statement)));
		}
		return new Response(env.BODY, { headers: env.HEADERS });
	},
};
