import { sql } from "drizzle-orm";
import type { Db } from "#exchange/site.ts";
import { shownToAll } from "../../db/container.ts";
import { reflection } from "../../db/cycle.ts";
import { practice } from "../../db/practices.ts";
import { summary } from "../../db/summaries.ts";
import { valueStory } from "../../db/value.ts";

/** Where anyone can read one of our records, if anyone can. */
export const publicPathOf = async (db: Db, localId: string): Promise<`/${string}` | undefined> => {
	const rows = await db.all<{ path: `/${string}` }>(sql`
		select '/shared/practices/' || p.id as path from ${practice} p where p.id = ${localId} and p.state = 'shared' and p.audience = 'public' and ${shownToAll(sql`p.id`)}
		union all select '/shared/stories/' || t.id from ${reflection} t where t.id = ${localId} and t.audience = 'public' and ${shownToAll(sql`t.id`)}
		union all select '/shared/stories/' || t.id from ${valueStory} t where t.id = ${localId} and t.audience = 'public' and ${shownToAll(sql`t.id`)}
		union all select '/shared/summaries/' || s.id from ${summary} s where s.id = ${localId} and s.state = 'published' and s.audience = 'public'
			and ${shownToAll(sql`s.id`)}`);
	return rows[0]?.path;
};
