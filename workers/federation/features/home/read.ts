import type { Db } from "#exchange/site.ts";
import type { Reading } from "../../db/lines.ts";
import type { MemberRow } from "../../db/members.ts";
import { type Freshness, freshnessOf } from "../../freshness.ts";
import { lineOf, type RecordLine } from "../records/rules.ts";
import { type Traveller, travellersOf } from "./rules.ts";
import { readForCoordinator } from "./store.ts";

/** As many practices as the first page shows; their own pages have the rest. */
const mostTravellers = 8;

/** A chapter that asks to join, with its steward's word. */
export type Asking = {
	readonly origin: string;
	readonly name: string;
	readonly words: string;
	readonly at: number;
};
/** A member, and how well we are in touch. */
export type Touch = { readonly origin: string; readonly name: string; readonly fresh: Freshness };

/** What a coordinator comes for: who waits, how fresh each chapter's news is, what travels, what is new. */
export type CoordinatorHome = {
	readonly asking: readonly Asking[];
	readonly members: readonly Touch[];
	readonly travellers: readonly Traveller[];
	readonly people: readonly RecordLine[];
	readonly questions: readonly RecordLine[];
	readonly summaries: readonly RecordLine[];
};

const askingOf = ({ origin, name, theirNote, requestedAt }: MemberRow): Asking => ({
	origin,
	name,
	words: theirNote,
	at: requestedAt,
});

export const homeOfCoordinators = async (db: Db, reading: Reading): Promise<CoordinatorHome> => {
	const seen = await readForCoordinator(db, reading);
	return {
		asking: seen.waiting.map(askingOf),
		members: seen.members.map((row) => ({
			origin: row.origin,
			name: row.name,
			fresh: freshnessOf(row, reading.now),
		})),
		travellers: travellersOf(seen.trips).slice(0, mostTravellers),
		people: seen.people.map(lineOf),
		questions: seen.questions.map(lineOf),
		summaries: seen.summaries.map(lineOf),
	};
};
