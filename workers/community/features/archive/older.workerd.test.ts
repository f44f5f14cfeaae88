/// <reference types="@cloudflare/vitest-plugin/types" />
import { env } from "cloudflare:test";
import { beforeAll, expect, it } from "vitest";
import type { Services } from "#community/services.ts";
import { emptied, packedAndEmptied, rewritten, takeInArchive } from "#test/support/archives.ts";
import { chapterSite } from "#test/support/chapter-site.ts";

const site = chapterSite();
const database = (env as unknown as { DB: D1Database }).DB;
const services: Services = { ...site.services, config: { ...site.services.config, setupCode: "a code" } };

let archive: Uint8Array<ArrayBuffer>;
let email: string;
beforeAll(async () => {
	({ archive, email } = await packedAndEmptied(site, database));
});

const take = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
	await emptied(database);
	const taken = await takeInArchive(services, { code: "a code", email, bytes, withoutSealed: false, client: null });
	return taken.ok ? "" : taken.error.message;
};
const rowsAt = async (query: string) => (await database.prepare(query).all()).results;
const lines = (rows: readonly object[]) =>
	new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join("")) as Uint8Array<ArrayBuffer>;

/** A consultation as rows were before a report had two columns. */
const consultation = (id: string, state: string, report: string) => ({
	...{ id, group_id: null, sponsor_id: "person_1", on_behalf_of: "", title: "The library", text: "Shall we?" },
	...{ language: "en", state, open_until: "2026-03-01", report_due: "2026-04-01", answer: "Yes.", answered_by: null },
	...{ answered_at: null, report, reported_at: null, reminded_at: null, created_at: 1, updated_at: 2 },
});
const told = "We opened it.\n\n\fNot on Sundays:\n\nnobody has the key.";

it("an archive from before a consultation’s report had two columns is taken in as the migration made it", async () => {
	const rows = [
		consultation("consultation_1", "reported", told),
		consultation("consultation_2", "reported", "All of it was done.\n\n\f"),
		consultation("consultation_3", "withdrawn", "It was decided elsewhere."),
		consultation("consultation_4", "open", ""),
	];
	const doc = {
		id: "consultation_1",
		kind: "consultation",
		origin: site.origin,
		title: "The library",
		body: told,
	};
	const older = await rewritten(archive, (files) => {
		files["tables/consultation.jsonl"] = lines(rows);
		files["tables/search_doc.jsonl"] = lines([
			{ ...doc, language: "en", container: null, author_id: null, updated_at: 2 },
		]);
	});
	expect(await take(older)).toBe("");
	expect(await rowsAt("select report, not_done, word from consultation order by id")).toEqual([
		{ report: "We opened it.", not_done: "Not on Sundays:\n\nnobody has the key.", word: "" },
		{ report: "All of it was done.", not_done: "", word: "" },
		{ report: "", not_done: "", word: "It was decided elsewhere." },
		{ report: "", not_done: "", word: "" },
	]);
	expect(await rowsAt("select body from search_doc")).toEqual([{ body: told.replace("\f", "") }]);
});

it("one with both columns is taken as it is, and a form feed in it is refused", async () => {
	const now = { ...consultation("consultation_1", "reported", told), not_done: "", word: "" };
	const bytes = await rewritten(archive, (files) => {
		files["tables/consultation.jsonl"] = lines([now]);
	});
	expect(await take(bytes)).toMatch(/^tables\/consultation\.jsonl, line 1, report: .*U\+000C/);
});

it("what an archive from before a migration says nothing of is as in a row that the migration found", async () => {
	const group = { id: "group_1", name: "Schools", purpose: "To listen.", coordinator_id: "person_1", created_at: 1 };
	const attendance = { meeting_id: "meeting_1", person_id: "person_1", answer: "yes" };
	const bytes = await rewritten(archive, (files) => {
		files["tables/working_group.jsonl"] = lines([group]);
		files["tables/attendance.jsonl"] = lines([attendance]);
	});
	expect(await take(bytes)).toBe("");
	expect(await rowsAt("select pulse_months, grown_at from working_group")).toEqual([
		{ pulse_months: 0, grown_at: null },
	]);
	expect(await rowsAt("select wrote_at from attendance")).toEqual([{ wrote_at: null }]);
});

it("nothing is made up for a column that every archive has", async () => {
	const bytes = await rewritten(archive, (files) => {
		files["tables/working_group.jsonl"] = lines([
			{ id: "group_1", name: "Schools", purpose: "To listen.", coordinator_id: "person_1" },
		]);
	});
	expect(await take(bytes)).toMatch(/^tables\/working_group\.jsonl, line 1, created_at: this has to be given/);
});
