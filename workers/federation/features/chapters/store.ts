import { sql } from "drizzle-orm";
import type { ListCursor } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { type ChapterRow, chapterQuery } from "../../db/chapters.ts";
import { type LineRow, newestLines, originIs, type Reading } from "../../db/lines.ts";
import { type ChapterEntry, chapterOf } from "./rules.ts";

/** Chapters by name, as each chose to be listed; one more than `limit`. */
export const readChapters = async (
	db: Db,
	page: { readonly limit: number; readonly after?: ListCursor },
	reading: Reading,
): Promise<ChapterEntry[]> => {
	const from = page.after
		? sql`and (coalesce(r.name, r.origin), r.origin) > (${page.after.key}, ${page.after.id})`
		: sql``;
	const [rows] = await readBatch<[ChapterRow]>(db, [
		chapterQuery(reading, sql`${from} order by coalesce(r.name, r.origin), r.origin limit ${page.limit + 1}`),
	]);
	return rows.flatMap((row) => chapterOf(row, reading.now) ?? []);
};

/** What a chapter's page shows of what it shares. */
const latest = { practice: 6, summary: 3, person: 6 } as const;

/** One chapter with the latest that it shares; undefined when this reader may not see its card. One round trip. */
export const readChapter = async (db: Db, host: string, reading: Reading) => {
	const ofKind = (kind: keyof typeof latest) =>
		newestLines({ q: "", kind, from: host, limit: latest[kind] - 1 }, reading);
	const [cards, practices, summaries, people] = await readBatch<[ChapterRow, LineRow, LineRow, LineRow]>(db, [
		chapterQuery(reading, sql`and ${originIs(sql`r.origin`, host)} limit 1`),
		ofKind("practice"),
		ofKind("summary"),
		ofKind("person"),
	]);
	const chapter = cards[0] && chapterOf(cards[0], reading.now);
	return chapter ? { chapter, practices, summaries, people } : undefined;
};
