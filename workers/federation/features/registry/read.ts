import type { ListPlace } from "#core/cursor.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { type ListPage, listPage } from "#web/list-page.ts";
import type { Services } from "../../services.ts";
import { type Entry, type EntryRow, entryOf } from "./rules.ts";
import {
	type EventRow,
	type InvitationRow,
	readEntry,
	readInvitations,
	readRegistry,
	readRegistryPage,
} from "./store.ts";

const pageOf = (rows: readonly EntryRow[], limit: number, now: number): ListPage<Entry> =>
	listPage(
		rows.map((row) => entryOf(row, now)),
		limit,
		({ origin }) => ({ key: 0, id: origin }),
	);

/** Every chapter's entry, by address. */
export const listEntries = async ({ db, clock }: Services, place: ListPlace): Promise<ListPage<Entry>> =>
	pageOf(await readRegistry(db, place), place.limit, clock());

/** The same for the registry's page, with those who wait for an answer, longest first. */
export const registryPage = async ({ db, clock }: Services, place: ListPlace) => {
	const { entries, waiting } = await readRegistryPage(db, place);
	const now = clock();
	return { ...pageOf(entries, place.limit, now), waiting: waiting.map((row) => entryOf(row, now)) };
};

/** Invitations for chapters, latest first. */
export const listInvitations = async ({ db }: Services, place: ListPlace): Promise<ListPage<InvitationRow>> =>
	listPage(await readInvitations(db, place), place.limit, (row) => ({ key: row.place, id: "" }));

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
