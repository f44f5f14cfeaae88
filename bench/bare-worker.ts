import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { V4WorkerOptions } from "miniflare";
import { root } from "#scripts/support/root.ts";
import { esModule } from "#scripts/support/site-process.ts";
import type { Trip } from "#test/support/recorded-d1.ts";

export type Answer = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** A Worker without any library that does for one page what `bare.js` says, on the same database as the site's. */
export const bareWorker = (options: {
	name: string;
	database: string;
	trips: readonly Trip[];
	answer: Answer;
	compatibilityDate: string;
}): V4WorkerOptions => ({
	name: options.name,
	modules: [esModule("bare.js", readFileSync(join(root, "bench/bare.js"), "utf8"))],
	compatibilityDate: options.compatibilityDate,
	bindings: {
		TRIPS: options.trips.map(({ statements }) => statements.map(({ sql, values }) => ({ sql, values: [...values] }))),
		HEADERS: { ...options.answer.headers },
		BODY: options.answer.body,
	},
	d1Databases: { DB: options.database },
	unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
});
