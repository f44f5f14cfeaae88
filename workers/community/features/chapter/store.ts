import { eq, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { chapter } from "../../db/chapter.ts";
import type { Card } from "./rules.ts";

export type ChapterRow = typeof chapter.$inferSelect;

/** The chapter's card, or nothing before the site was claimed. */
export const readChapter = async (db: Db): Promise<ChapterRow | undefined> =>
	(await db.select().from(chapter).where(eq(chapter.id, "chapter")).limit(1))[0];

export const saveCard = (db: Db, card: Card, now: number): Statement =>
	db
		.update(chapter)
		.set({ ...card, languages: [...card.languages], aims: [...card.aims], updatedAt: now })
		.where(eq(chapter.id, "chapter"));

/** Whether the card is still the one of `base`. */
export const stillBasedOn = (db: Db, base: number): Statement =>
	mustHold(db, sql`exists (select 1 from ${chapter} where id = 'chapter' and updated_at = ${base})`);
