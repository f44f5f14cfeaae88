import type { Services } from "#community/services.ts";
import { link, peer } from "#exchange/tables.ts";

const all = { kinds: null, topics: null };

/** Links this chapter with another one that was just reached, as if both had said yes; each sends the other everything. */
export const linkedPeer = async ({ db, clock }: Services, origin: string, name: string): Promise<void> => {
	const at = clock();
	await db.insert(peer).values({ origin, kind: "chapter", name, keys: [], keysFetchedAt: at, lastReachedAt: at });
	await db.insert(link).values({
		peer: origin,
		relation: "chapter",
		recordId: "link_1",
		ourStance: "yes",
		theirStance: "yes",
		ourSends: all,
		ourWants: all,
		theirSends: all,
		theirWants: all,
		requestedAt: at,
		changedAt: at,
	});
};
