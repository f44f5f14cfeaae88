import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import {
	type Choice,
	type LanguagesRow,
	languagesFrom,
	languagesQuery,
	ownGroupsQuery,
	type Source,
	type SourceRow,
	sourceFrom,
	sourceQuery,
} from "./store.ts";

export type CycleChoices = {
	readonly groups: readonly Choice[];
	readonly languages: readonly string[];
	/** What the form was opened from, where the viewer may see it. */
	readonly source: Source | undefined;
};

/** What the forms of the cycle offer to choose from, and what they were opened from. One round trip. */
export const readCycleChoices = async (db: Db, viewerId: string, from: string): Promise<CycleChoices> => {
	const [groups, [card], [source]] = await readBatch<[Choice, LanguagesRow, SourceRow]>(db, [
		ownGroupsQuery(viewerId),
		languagesQuery,
		sourceQuery(viewerId, from),
	]);
	return { groups, languages: languagesFrom(card), source: sourceFrom(source) };
};
