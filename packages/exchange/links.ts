import { eq, sql } from "drizzle-orm";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { dropFromEnded } from "./drop.ts";
import { mustHold } from "./guard.ts";
import { publish } from "./publish.ts";
import type { Site, Statement } from "./site.ts";
import { type Flow, link, peer } from "./tables.ts";

type LinkRow = typeof link.$inferSelect;
type LinkState = "requested-by-us" | "requested-by-them" | "active" | "paused" | "declined" | "ended";

export const everything: Flow = { kinds: null, topics: null };

/**
 * Since when the link holds that was asked for last; null while that wish wasn't met. A link from before stays noted in the
 * row all the same: two that were linked once are no strangers.
 */
const sinceAsked = (row: Pick<LinkRow, "activeSince" | "requestedAt">): number | null =>
	row.activeSince !== null && row.activeSince >= row.requestedAt ? row.activeSince : null;

/** A link's state in one word, from both stances. After a no, a yes that came later asks anew. */
export const linkState = (
	row: Pick<LinkRow, "ourStance" | "theirStance" | "paused" | "requestedAt" | "activeSince" | "changedAt">,
): LinkState => {
	const askedLast = row.requestedAt === row.changedAt;
	const over = sinceAsked(row) === null ? "declined" : "ended";
	if (row.ourStance === "no") {
		if (row.theirStance !== "yes") return "ended";
		return askedLast ? "requested-by-them" : over;
	}
	if (row.theirStance === "no") {
		if (row.ourStance !== "yes") return "declined";
		return askedLast ? "requested-by-us" : over;
	}
	if (row.ourStance === null) return "requested-by-them";
	if (row.theirStance === null) return "requested-by-us";
	return row.paused ? "paused" : "active";
};

export const linkWith = async (site: Site, origin: string): Promise<LinkRow | undefined> =>
	(await site.db.select().from(link).where(eq(link.peer, origin)).limit(1))[0];

type Stance = {
	readonly peer: string;
	readonly stance: "yes" | "no";
	readonly note: string;
	readonly sends: Flow;
	readonly wants: Flow;
	/** What this site is to us when we speak first. */
	readonly relation: LinkRow["relation"];
	/** The token of the invitation that we answer. */
	readonly invitation?: string;
};

/**
 * The statements by which we take a stance on a link: our row, and the record that tells the other side. With "no",
 * what only that relation let us see is let go in the same batch, which has to be run guarded: of two people here who
 * take a stance at once, the first counts.
 */
export const takeStance = async (site: Site, stance: Stance): Promise<Result<Statement[]>> => {
	if (stance.peer === site.origin) return problem("invalid", "That is this site's own address.", { field: "address" });
	const known = await linkWith(site, stance.peer);
	const localId = known?.recordId || newId("link", site);
	const published = await publish(site, {
		localId,
		kind: "link",
		type: "Relationship",
		audience: { scope: "sites", sites: [stance.peer] },
		content: {
			stance: stance.stance,
			note: stance.note,
			sends: stance.sends,
			wants: stance.wants,
			invitation: stance.invitation,
			// Which word of theirs we had heard when we said this: a yes after their no asks anew, one that crossed it doesn't.
			heard: known?.theirRev ?? 0,
		},
	});
	const now = site.clock();
	const asksAnew = stance.stance === "yes" && known?.theirStance === "no";
	const ours = {
		recordId: localId,
		ourStance: stance.stance,
		ourNote: stance.note,
		ourSends: stance.sends,
		ourWants: stance.wants,
		invitation: stance.invitation ?? null,
		paused: false,
		pausedWord: "",
		changedAt: now,
	};
	const active =
		stance.stance === "yes" && known?.theirStance === "yes" ? { activeSince: sinceAsked(known) ?? now } : {};
	const row = site.db
		.insert(link)
		.values({
			peer: stance.peer,
			relation: stance.relation,
			...ours,
			theirSends: everything,
			theirWants: everything,
			requestedAt: now,
		})
		.onConflictDoUpdate({
			target: link.peer,
			set: asksAnew ? { ...ours, requestedAt: now } : { ...ours, ...active },
		});
	const ended = stance.stance === "no" ? dropFromEnded(site, sql`select ${stance.peer}`, "us") : [];
	// Two first words said at once would be two records, of which nobody could tell which counts.
	const unchanged = mustHold(
		site.db,
		sql`coalesce((select record_id from ${link} where peer = ${stance.peer}), '') = ${known?.recordId ?? ""}`,
	);
	return ok([unchanged, row, ...published, ...ended]);
};

/**
 * Holds our side of a link back, or lets it go on: we neither fetch nor hand out anything but withdrawals meanwhile. The
 * other side reads `word` with its next page.
 */
export const setPaused = (site: Site, origin: string, paused: boolean, word = ""): Statement[] => [
	site.db
		.update(link)
		.set({ paused, pausedWord: paused ? word : "", changedAt: site.clock() })
		.where(eq(link.peer, origin)),
	// What was held back is news to them, though they were told of the log's end meanwhile.
	...(paused
		? []
		: [site.db.update(peer).set({ hintedSeq: 0, nextPullAt: site.clock() }).where(eq(peer.origin, origin))]),
];
