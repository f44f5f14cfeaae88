import { type SQL, sql } from "drizzle-orm";
import { link, peer, record } from "#exchange/tables.ts";

/** A chapter's relation with this network, what is known of its site, and its card if that came. */
export type MemberRow = {
	readonly origin: string;
	readonly name: string;
	readonly ourStance: "yes" | "no" | null;
	readonly theirStance: "yes" | "no" | null;
	readonly ourNote: string;
	readonly theirNote: string;
	readonly paused: number;
	readonly requestedAt: number;
	readonly changedAt: number;
	readonly lastTriedAt: number | null;
	readonly lastReachedAt: number | null;
	readonly lastNewsAt: number | null;
	readonly nextPullAt: number | null;
	readonly failures: number;
	readonly lastError: string | null;
	readonly comparedAt: number | null;
	readonly agreed: number | null;
	/** The activity that carries the chapter's card. */
	readonly card: string | null;
	readonly cardScope: string | null;
};

/** Every relation with a chapter; narrow it with `and …` over `l` (link), `p` (peer) and `c` (the card's record). */
export const membersQuery = (rest: SQL): SQL => sql`select l.peer as origin,
		coalesce(nullif(p.name, ''), l.peer) as name, l.our_stance as "ourStance", l.their_stance as "theirStance",
		l.our_note as "ourNote", l.their_note as "theirNote", l.paused, l.requested_at as "requestedAt", l.changed_at as "changedAt",
		p.last_tried_at as "lastTriedAt", p.last_reached_at as "lastReachedAt", p.last_news_at as "lastNewsAt",
		p.next_pull_at as "nextPullAt", coalesce(p.failures, 0) as failures, p.last_error as "lastError",
		p.compared_at as "comparedAt", p.agreed, c.activity as card, c.scope as "cardScope"
	from ${link} l left join ${peer} p on p.origin = l.peer
	left join ${record} c on c.id = (select x.id from ${record} x where x.origin = l.peer and x.kind = 'chapter'
		order by x.rev desc limit 1)
	where l.relation = 'member' ${rest}`;

/** What to narrow `membersQuery` by: both sides say yes. */
export const active = sql`and l.our_stance = 'yes' and l.their_stance = 'yes'`;

/** Narrows `membersQuery` to one chapter, by its host. */
export const withHost = (host: string): SQL => sql`and l.peer in (${`https://${host}`}, ${`http://${host}`})`;

/** Narrows `membersQuery` to who waits for an answer: also who was told no, and has asked again since. */
export const asking = sql`and l.their_stance = 'yes'
	and (l.our_stance is null or (l.our_stance = 'no' and l.requested_at = l.changed_at))`;
