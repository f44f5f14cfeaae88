import type { Reading } from "../../db/lines.ts";
import type { Services } from "../../services.ts";
import { type Drawn, drawMap } from "./draw.ts";
import type { ChapterEntry } from "./rules.ts";
import { readChapters } from "./store.ts";

/** As many dots as a map of the world can bear. */
export const mostOnMap = 300;

/** The chapters that this reader may see, on the map. */
export const chaptersOnMap = async (
	services: Services,
	reading: Reading,
): Promise<{ chapters: readonly ChapterEntry[]; drawn: Drawn | null }> => {
	const chapters = (await readChapters(services.db, { limit: mostOnMap }, reading)).slice(0, mostOnMap);
	return { chapters, drawn: await drawMap(chapters) };
};
