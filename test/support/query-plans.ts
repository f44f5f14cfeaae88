/// <reference types="@cloudflare/vitest-plugin/types" />
import { env } from "cloudflare:test";

type Asked = { readonly sql: string; readonly params: unknown[] };

/**
 * What SQLite would do for every select that `work` makes: for each a text with the query and its plan, where a table
 * of ours is read from end to end. `short` names tables (as the query calls them) that never hold more than a screenful.
 */
export const fullScansIn = async (work: () => Promise<unknown>, short: readonly string[] = []): Promise<string[]> => {
	const client = (env as unknown as { DB: D1Database }).DB;
	const prepare = client.prepare.bind(client);
	const asked: Asked[] = [];
	client.prepare = (sql) => {
		const statement = prepare(sql);
		const bind = statement.bind.bind(statement);
		statement.bind = (...params) => {
			if (/^\s*(select|with)/i.test(sql)) asked.push({ sql, params });
			return bind(...params);
		};
		return statement;
	};
	try {
		await work();
	} finally {
		Reflect.deleteProperty(client, "prepare");
	}
	const plans = asked.map(async ({ sql, params }) => {
		const plan = await prepare(`explain query plan ${sql}`)
			.bind(...params)
			.all<{ detail: string }>();
		const details = plan.results.map((row) => row.detail);
		// A list in JSON and the text index are virtual tables; a subquery's own rows are few.
		const scans = details.filter(
			(detail) => /^SCAN /.test(detail) && !/VIRTUAL TABLE|CONSTANT ROW|SCAN h$|SCAN \(subquery/.test(detail),
		);
		const long = scans.filter((detail) => !short.includes(detail.split(" ")[1] ?? ""));
		return long.some((detail) => !/USING (COVERING )?INDEX/.test(detail)) ? [`${sql}\n${details.join("\n")}`] : [];
	});
	return (await Promise.all(plans)).flat();
};
