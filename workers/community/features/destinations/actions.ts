import * as z from "zod";
import type { ListPlace } from "#core/cursor.ts";
import { hostOf } from "#core/host.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { shownState } from "#exchange/withdrawals.ts";
import { contentSchemas } from "#protocol/content.ts";
import { shortForm } from "#web/excerpt.ts";
import { listPage } from "#web/list-page.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { type DestinationState, maySee } from "./rules.ts";
import { type DestinationRow, readWhereabouts } from "./store.ts";

/** What a destination said in its own signed words. */
export type Receipt = {
	readonly removed: Readonly<Record<string, number>>;
	readonly outcome: "removed" | "refused";
	readonly reason: string;
	/** ISO 8601, by the destination's clock. */
	readonly at: string;
	/** The signed activity as it came. */
	readonly activity: unknown;
};

export type Destination = Omit<DestinationRow, "state" | "receipt" | "unasked" | "name" | "failures"> & {
	readonly name: string;
	readonly state: DestinationState;
	readonly receipt: Receipt | null;
	readonly failures: number;
};

/** Who has something of ours, and who was asked to remove it. */
export type Whereabouts = {
	readonly localId: string;
	readonly kind: string;
	readonly title: string;
	readonly owner: string | null;
	/** The local id of what its page is about. */
	readonly about: string;
	/** Whether it is shared with anybody outside now. */
	readonly shared: boolean;
	readonly takenBackAt: number | null;
	readonly destinations: readonly Destination[];
	/** Where the list of destinations goes on. */
	readonly next: string | null;
};

const receiptActivity = z.looseObject({ object: z.looseObject({ content: contentSchemas.receipt }) });

const receiptOf = (json: string | null): Receipt | null => {
	if (json === null) return null;
	const activity: unknown = JSON.parse(json);
	const read = receiptActivity.safeParse(activity);
	if (!read.success) return null;
	const { removed, outcome, reason, at } = read.data.object.content;
	return { removed, outcome, reason: reason ?? "", at, activity };
};

/** A site that received a later revision than it was asked to remove has it again. */
const stateOf = (row: DestinationRow, live: boolean, now: number): DestinationState => {
	const again = live && (row.rev ?? 0) > (row.askedRev ?? 0);
	if (row.state === null || again) return row.unasked === null ? "has" : "removed";
	return shownState({ state: row.state, askedAt: row.askedAt ?? now }, now);
};

/** Where a thing of ours went, for its author and for stewards. */
export const whereItIs = async (
	services: Services,
	viewer: Person,
	localId: string,
	place: ListPlace,
): Promise<Result<Whereabouts>> => {
	const { db, config, clock } = services;
	const of = { localId, readerId: viewer.id, place };
	const { thing, live, gone, destinations } = await readWhereabouts(db, config.origin, of);
	const { items, next } = listPage(destinations, place.limit, ({ site }) => ({ key: 0, id: site }));
	const kind = thing?.kind ?? live?.kind ?? gone?.kind;
	const travelled = live !== undefined || gone !== undefined || destinations.length > 0;
	if (kind === undefined || !maySee(viewer, thing?.owner ?? null, travelled))
		return problem("not-found", "There is nothing of yours at this address.");
	const now = clock();
	return ok({
		localId,
		kind,
		title: thing?.kind === "story" ? shortForm(thing.title) : (thing?.title ?? live?.name ?? ""),
		owner: thing?.owner ?? null,
		about: thing?.about ?? localId,
		shared: live !== undefined,
		takenBackAt: live === undefined ? (gone?.at ?? null) : null,
		next,
		destinations: items.map(({ unasked, ...row }) => {
			const state = stateOf({ ...row, unasked }, live !== undefined, now);
			return {
				...row,
				state,
				name: row.name ?? hostOf(row.site),
				receipt: receiptOf(state === "removed" ? unasked : row.receipt),
				failures: row.failures ?? 0,
			};
		}),
	});
};
