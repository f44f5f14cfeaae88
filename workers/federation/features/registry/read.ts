import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { Services } from "../../services.ts";
import { type Entry, entryOf } from "./rules.ts";
import { type EventRow, readEntry, readRegistry } from "./store.ts";

/** Every chapter's entry, latest change first. */
export const listEntries = async ({ db, clock }: Services): Promise<Entry[]> =>
	(await readRegistry(db)).map((row) => entryOf(row, clock()));

/** One chapter's entry and history, by its host. */
export const findEntry = async (
	{ db, clock }: Services,
	host: string,
): Promise<Result<{ entry: Entry; events: EventRow[] }>> => {
	const found = await readEntry(db, host);
	return found
		? ok({ entry: entryOf(found.row, clock()), events: found.events })
		: problem("not-found", "No chapter of that address has asked to join or was invited.");
};
