import { getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { strFromU8, unzipSync, zipSync } from "fflate";
import * as schema from "#community/db/schema.ts";
import { packChapter } from "#community/features/archive/actions.ts";
import { moveArrival } from "#community/features/archive/arrival-actions.ts";
import { type ArrivalTold, readArrival } from "#community/features/archive/arrival-store.ts";
import { type Arriving, bringArchive } from "#community/features/archive/take-in-actions.ts";
import type { Services } from "#community/services.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { putPractice } from "./chapter-content.ts";
import type { chapterSite } from "./chapter-site.ts";

type ChapterSite = ReturnType<typeof chapterSite>;
export type Files = Record<string, Uint8Array<ArrayBuffer>>;

export const opened = (bytes: Uint8Array): Files => unzipSync(bytes) as Files;
export const closed = (files: Files): Uint8Array<ArrayBuffer> => zipSync(files) as Uint8Array<ArrayBuffer>;

export const textIn = (files: Files, path: string): string => {
	const bytes = files[path];
	return bytes ? strFromU8(bytes) : "";
};

/** The archive changed and its manifest made anew, as somebody does it who knows the format but no secret. */
export const rewritten = async (
	bytes: Uint8Array,
	change: (files: Files) => void,
): Promise<Uint8Array<ArrayBuffer>> => {
	const files = Object.fromEntries(Object.entries(opened(bytes)).filter(([path]) => !path.startsWith("sealed/")));
	change(files);
	const manifest = JSON.parse(textIn(files, "manifest.json"));
	manifest.secret = null;
	manifest.files = await Promise.all(
		Object.entries(files)
			.filter(([path]) => path !== "manifest.json")
			.map(async ([path, content]) => ({
				path,
				bytes: content.length,
				sha256: Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", content)), (byte) =>
					byte.toString(16).padStart(2, "0"),
				).join(""),
			})),
	);
	files["manifest.json"] = new TextEncoder().encode(JSON.stringify(manifest)) as Uint8Array<ArrayBuffer>;
	return closed(files);
};

const isUnderWay = (arrival: ArrivalTold | undefined): boolean =>
	arrival?.state === "arriving" || arrival?.state === "checked";

/** Does an archive's steps as the queue does, until it is taken in or refused. */
export const settled = async (services: Services, id: string): Promise<ArrivalTold | undefined> => {
	let arrival = await readArrival(services.db, id);
	for (let i = 0; i < 1_000 && isUnderWay(arrival); i++) {
		await moveArrival(services, id);
		arrival = await readArrival(services.db, id);
	}
	return arrival;
};

/** Brings an archive, and has it taken in or refused. */
export const takeInArchive = async (services: Services, wish: Arriving): Promise<Result<ArrivalTold>> => {
	const brought = await bringArchive(services, wish);
	if (!brought.ok) return brought;
	const arrival = await settled(services, brought.value.id);
	if (arrival?.state === "taken-in") return ok(arrival);
	return problem("invalid", arrival?.word ?? "It is gone.");
};

/** Empties a site's database, as if it had just been put up. */
export const emptied = async (db: D1Database): Promise<void> => {
	const { results } = await db
		.prepare(
			"select name from sqlite_master where type = 'table' and name not glob 'sqlite*' and name not glob '_cf*' and name not glob 'd1_*' and name not glob 'search_index*'",
		)
		.all<{ name: string }>();
	await db.batch(results.map(({ name }) => db.prepare(`delete from ${name}`)));
};

/** A chapter of two people and two practices, packed; its site is empty again. */
export const packedAndEmptied = async (
	{ services, claim, signIn }: ChapterSite,
	database: D1Database,
): Promise<{ archive: Uint8Array<ArrayBuffer>; email: string }> => {
	await claim();
	const steward = await signIn("steward", "Stella Adeyemi");
	await signIn("member", "Ezra Stone");
	await putPractice(services, { id: "practice_one", title: "The empty chair", authorId: steward.id });
	await putPractice(services, { id: "practice_two", title: "Kept to myself", state: "draft", authorId: steward.id });
	const made = await packChapter(services, steward.id);
	if (!made.ok) throw new Error(made.error.message);
	const archive = new Uint8Array(await new Response(made.value).arrayBuffer());
	await emptied(database);
	return { archive, email: `${steward.id}@example.org` };
};

/** The tables in which anything is left: a refusal alone stays for a while, and how often somebody tried. */
export const leftBehind = async (database: D1Database): Promise<string[]> => {
	const tables = Object.values(schema).filter((one) => is(one, SQLiteTable)) as SQLiteTable[];
	const names = tables.map((table) => getTableName(table)).filter((name) => name !== "rate_limit");
	const counts = await database.batch<{ n: number }>(
		names.map((name) => database.prepare(`select count(*) as n from ${name}`)),
	);
	const full = names.filter((_name, i) => counts[i]?.results[0]?.n);
	const refusals = "select count(*) as n from archive_arrival where state <> 'refused' or manifest <> '{}'";
	return full
		.filter((name) => name !== "archive_arrival")
		.concat((await database.prepare(refusals).first("n")) ? ["archive_arrival"] : []);
};
