import { type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import type { PracticeStatus } from "#protocol/content.ts";
import { practice, practiceVersion } from "../../db/practices.ts";
import { type PracticeRow, practiceFrom, practiceQuery } from "./store.ts";
import { practiceVisible } from "./visible-store.ts";

export type VersionInList = {
	readonly version: number;
	readonly title: string;
	readonly status: PracticeStatus;
	readonly reason: string;
	readonly editorId: string;
	readonly editorName: string;
	readonly createdAt: number;
};

type Page = { readonly limit: number; readonly before?: number };

/** One more than `limit` versions below `before`, latest first, where the viewer may see the practice. */
const versionsQuery = (
	viewerId: string,
	id: string,
	page: Page,
): SQL => sql`select v.version, v.title, v.status, v.reason, v.author_id as editorId,
		coalesce(e.name, '') as editorName, v.created_at as createdAt
	from ${practice} p join ${practiceVersion} v on v.practice_id = p.id left join ${person} e on e.id = v.author_id
	where p.id = ${id} and ${practiceVisible(viewerId)} and v.version < ${page.before ?? Number.MAX_SAFE_INTEGER}
	order by v.version desc limit ${page.limit + 1}`;

/** A practice and a page of its versions, one more than `limit`, in one round trip. */
export const readVersionsPage = async (db: Db, viewerId: string, id: string, page: Page) => {
	const [[row], versions] = await readBatch<[PracticeRow, VersionInList]>(db, [
		practiceQuery(viewerId, id),
		versionsQuery(viewerId, id, page),
	]);
	return row && { practice: practiceFrom(row), versions };
};

/** A practice at two of its versions, in one round trip. */
export const readTwoVersions = async (
	db: Db,
	viewerId: string,
	id: string,
	of: { readonly from: number; readonly to: number },
) => {
	const [[from], [to]] = await readBatch<[PracticeRow, PracticeRow]>(db, [
		practiceQuery(viewerId, id, of.from),
		practiceQuery(viewerId, id, of.to),
	]);
	return from && to && { from: practiceFrom(from), to: practiceFrom(to) };
};
