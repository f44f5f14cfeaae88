import { sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { imported, importRun } from "../../db/daily.ts";
import type { Report } from "./report-rules.ts";
import type { Content, ImportKind, Options } from "./rules.ts";

type NewRun = {
	readonly id: string;
	readonly kind: ImportKind;
	readonly name: string;
	readonly content: Content;
	readonly options: Options;
	readonly byId: string;
	readonly createdAt: number;
};

export const insertRun = (db: Db, { content, ...row }: NewRun): Statement =>
	db.insert(importRun).values({ ...row, content: JSON.stringify(content), state: "previewed" });

export const writeOptions = (db: Db, id: string, options: Options): Statement =>
	db.run(sql`update ${importRun} set options = ${JSON.stringify(options)} where id = ${id} and state = 'previewed'`);

/** Breaks the batch when it was taken in or left alone meanwhile, or other choices were made. */
export const stillPreviewed = (db: Db, id: string, options: Options): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${importRun} where id = ${id} and state = 'previewed' and json(options) = json(${JSON.stringify(options)}))`,
	);

/** It is over: what was handed in isn't kept. */
export const endRun = (db: Db, id: string, state: "done" | "let-be", report: Report | null, now: number): Statement =>
	db.run(sql`update ${importRun} set state = ${state}, content = '', report = ${report === null ? null : JSON.stringify(report)},
		done_at = ${now} where id = ${id} and state = 'previewed'`);

/** Breaks the batch where it wasn't taken in, or was taken back meanwhile. */
export const stillDone = (db: Db, id: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${importRun} where id = ${id} and state = 'done')`);

export const writeTakenBack = (db: Db, id: string, report: Report, now: number): Statement =>
	db.run(sql`update ${importRun} set state = 'taken-back', report = ${JSON.stringify(report)}, done_at = ${now}
		where id = ${id}`);

/** What nobody came back to isn't kept. */
export const forgetRuns = (db: Db, from: number, before: number, now: number): Statement =>
	db.run(sql`update ${importRun} set state = 'let-be', content = '', done_at = ${now}
		where created_at between ${from} and ${before} and state = 'previewed'`);

/** What somebody handed in and didn't take in. */
export const dropPreviews = (db: Db, personId: string): Statement =>
	db.run(sql`delete from ${importRun} where by_id = ${personId} and state = 'previewed'`);

export type NewKey = { readonly key: string; readonly localId: string };

/** Notes what came in. What was noted by somebody faster breaks the batch, so that nothing comes in twice. */
export const noteImported = (
	db: Db,
	kind: ImportKind,
	runId: string,
	keys: readonly NewKey[],
	now: number,
): Statement =>
	db.run(sql`insert into ${imported} (kind, key, local_id, run_id, created_at)
		select ${kind}, value ->> 'key', value ->> 'localId', ${runId}, ${now} from json_each(${JSON.stringify(keys)})`);

/** Notes in which conversation a topic goes on. */
export const noteThreads = (db: Db, runId: string, keys: readonly NewKey[], now: number): Statement =>
	db.run(sql`insert or replace into ${imported} (kind, key, local_id, run_id, created_at)
		select 'posts', value ->> 'key', value ->> 'localId', ${runId}, ${now} from json_each(${JSON.stringify(keys)})`);
