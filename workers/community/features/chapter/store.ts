import { and, eq, sql } from "drizzle-orm";
import type { Db, Statement } from "#exchange/site.ts";
import { chapter } from "../../db/chapter.ts";
import type { Card } from "./rules.ts";

export type ChapterRow = typeof chapter.$inferSelect;

/** The chapter's card, or nothing before the site was claimed. */
export const readChapter = async (db: Db): Promise<ChapterRow | undefined> =>
	(await db.select().from(chapter).where(eq(chapter.id, "chapter")).limit(1))[0];

/** Saves the card, where nobody saved another since `base`; `guardCard` makes the batch fail otherwise. */
export const saveCard = (db: Db, card: Card, base: number, now: number): Statement =>
	db
		.update(chapter)
		.set({ ...card, languages: [...card.languages], aims: [...card.aims], updatedAt: now })
		.where(and(eq(chapter.id, "chapter"), eq(chapter.updatedAt, base)));

/** Breaks a unique index, and so the whole batch, when the card isn't the one of `base` any more. */
export const guardCard = (db: Db, base: number): Statement =>
	db.insert(chapter).select(
		db
			.select()
			.from(chapter)
			.where(and(eq(chapter.id, "chapter"), sql`${chapter.updatedAt} <> ${base}`)),
	);
