import { type SQL, sql } from "drizzle-orm";
import { person } from "#identity/tables.ts";
import { chapter } from "../../db/chapter.ts";

/** The chapter's first card, written only together with its first person. */
export const firstCard = (name: string, personId: string, now: number): SQL =>
	sql`insert into ${chapter} (id, name, tagline, place, languages, life_stage, about, how_to_join, aims, accent, listed, updated_at)
		select 'chapter', ${name}, '', '', '["en"]', 'conversations', '', '', '[]', 'ink', 'network', ${now}
		where exists (select 1 from ${person} p where p.id = ${personId})
		on conflict (id) do nothing`;
