import { eq, sql } from "drizzle-orm";
import { ok, type Result } from "#core/result.ts";
import type { Source } from "./accept.ts";
import { mustHold } from "./guard.ts";
import { learnPeer, type PeerRow } from "./peers.ts";
import type { Site, Statement } from "./site.ts";
import { link, peer } from "./tables.ts";

/** A source as we know it, and the relation that makes it one, in a text to be compared. */
export type Related = Source & { readonly row: PeerRow; readonly paused: boolean; readonly standing: string };

/** Breaks the batch when the relation with a source is not what it was when we asked it. */
export const asBefore = (site: Site, { origin, standing }: Related): Statement =>
	mustHold(
		site.db,
		sql`coalesce((select relation || ' ' || coalesce(our_stance, '') || ' ' || coalesce(their_stance, '') || ' ' || paused
			from ${link} where peer = ${origin}), '') = ${standing}`,
	);

/** What a site is to us as a source, learned first when we have never met it. One round trip. */
export const sourceFrom = async (site: Site, origin: string): Promise<Result<Related>> => {
	const [[known], [found]] = await site.db.batch([
		site.db.select().from(peer).where(eq(peer.origin, origin)),
		site.db
			.select({
				paused: link.paused,
				relation: link.relation,
				ours: link.ourStance,
				theirs: link.theirStance,
				activeSince: link.activeSince,
			})
			.from(link)
			.where(eq(link.peer, origin)),
	]);
	const met = known ? ok(known) : await learnPeer(site, origin);
	if (!met.ok) return met;
	const row = met.value;
	const wanted = found?.ours === "yes";
	const connected = wanted && found.theirs === "yes";
	return ok({
		origin,
		row,
		relays: row.kind === "federation" && found?.relation === "network" && connected,
		connected,
		wanted,
		known: row.relayed || typeof found?.activeSince === "number",
		paused: wanted && found.paused,
		standing: found ? [found.relation, found.ours ?? "", found.theirs ?? "", Number(found.paused)].join(" ") : "",
	});
};

/** What a reader adds to a question: a site that we chose no relation with is asked for what is addressed to us, only. */
export const asking = (source: Source): string => (source.wanted ? "" : "&named=1");
