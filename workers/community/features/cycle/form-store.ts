import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { type Choice, ownGroupsQuery, type Source, type SourceRow, sourceFrom, sourceQuery } from "./store.ts";

export type CycleChoices = {
	readonly groups: readonly Choice[];
	/** What the form was opened from, where the viewer may see it. */
	readonly source: Source | undefined;
};

/** What the forms of the cycle offer to choose from, and what they were opened from. One round trip. */
export const readCycleChoices = async (db: Db, viewerId: string, from: string): Promise<CycleChoices> => {
	const [groups, [source]] = await readBatch<[Choice, SourceRow]>(db, [
		ownGroupsQuery(viewerId),
		sourceQuery(viewerId, from),
	]);
	return { groups, source: sourceFrom(source) };
};
