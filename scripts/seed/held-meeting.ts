import { readPast } from "#community/features/meetings/list-store.ts";
import type { Day } from "#scripts/demo/types/words.ts";
import type { ChapterSite } from "./chapter-site.ts";

/** The meeting of a day that was held, as somebody who may see it finds it. */
export const meetingOn = async ({ services }: ChapterSite, personId: string, on: Day): Promise<string> => {
	const held = await readPast(services.db, personId, services.clock(), { limit: 50 });
	const found = held.find((one) => one.startsLocal.startsWith(on));
	if (!found) throw new Error(`No meeting was held on ${on}.`);
	return found.id;
};
