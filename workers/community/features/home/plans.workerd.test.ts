import { beforeAll, expect, it } from "vitest";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
let steward: SignedIn;

/** Statements on tables that hold a handful: links and the networks among them, and jobs that failed. */
const small = /from "(dead_letter|link)" [dk]\b/;
/** Tables with a row for each thing that people make. */
const large =
	/^SCAN (p|v|t|s|r|n|i|c|d|a|f|g|j|m|practice|practice_version|trial|summary|record|search_doc|person|consent|session)\b(?!.*USING (COVERING )?INDEX)/;

beforeAll(async () => {
	await site.claim();
	steward = await site.signIn("steward");
});

it.each([
	["/", false],
	["/shared", false],
	["/shared?status=worked", false],
	["/shared/summaries", false],
	["/shared/practices/practice_x", false],
	["/feeds/all.atom", false],
	["/", true],
	["/steward", true],
	["/summaries", true],
	["/summaries/summary_x", true],
])("%s (signed in: %s) reads no table from end to end", async (path, signedIn) => {
	const from = site.statements.length;
	await site.get(path, signedIn ? steward : undefined);
	const selects = site.statements.slice(from).filter((sql) => /^\s*(select|with)/i.test(sql));
	expect(selects.length).toBeGreaterThan(0);
	for (const sql of selects) {
		const nothing = Array.from(sql.matchAll(/\?/g), () => null);
		const plan = await site.services.db.$client
			.prepare(`explain query plan ${sql}`)
			.bind(...nothing)
			.all<{ detail: string }>();
		const scans = plan.results.map(({ detail }) => detail).filter((detail) => large.test(detail) && !small.test(sql));
		expect([sql, scans]).toEqual([sql, []]);
	}
});
