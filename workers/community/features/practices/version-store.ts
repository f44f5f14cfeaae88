import { sql } from "drizzle-orm";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import type { PracticeStatus } from "#protocol/content.ts";
import { practice, practiceVersion } from "../../db/practices.ts";
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

/** One more than `limit` versions below `before`, latest first, where the viewer may see the practice. */
export const readVersions = (
	db: Db,
	viewerId: string,
	id: string,
	page: { readonly limit: number; readonly before?: number },
): Promise<VersionInList[]> =>
	db.all<VersionInList>(sql`select v.version, v.title, v.status, v.reason, v.author_id as editorId,
			coalesce(e.name, '') as editorName, v.created_at as createdAt
		from ${practice} p join ${practiceVersion} v on v.practice_id = p.id left join ${person} e on e.id = v.author_id
		where p.id = ${id} and ${practiceVisible(viewerId)} and v.version < ${page.before ?? Number.MAX_SAFE_INTEGER}
		order by v.version desc limit ${page.limit + 1}`);
