import { type ChapterCard, cardOf } from "../../chapter-card.ts";
import type { ChapterRow } from "../../db/chapters.ts";
import { type Freshness, freshnessOf } from "../../freshness.ts";

export type ChapterEntry = {
	readonly origin: string;
	readonly name: string;
	readonly card: ChapterCard;
	readonly fresh: Freshness;
	readonly comparedAt: number | null;
	readonly agreed: boolean | null;
};

/** A row as a chapter; null when its card can't be read by this version. */
export const chapterOf = (row: ChapterRow, now: number): ChapterEntry | null => {
	const card = cardOf(row.card);
	if (card === null) return null;
	return {
		origin: row.origin,
		name: row.name,
		card,
		fresh: freshnessOf(row, now),
		comparedAt: row.comparedAt,
		agreed: row.agreed === null ? null : row.agreed === true || row.agreed === 1,
	};
};

/** Where a chapter is, for the map; null where it gave no coordinates. */
export const pointOf = (chapter: ChapterEntry): readonly [longitude: number, latitude: number] | null => {
	const at = chapter.card.coordinates;
	return at ? [at.longitude, at.latitude] : null;
};
