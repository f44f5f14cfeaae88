import { type SQL, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import { link } from "#exchange/tables.ts";
import { linkTold } from "./chapter.ts";

const held = sql`k.their_stance = 'yes' and k.held_at is not null`;
/** Said after whatever we said last: a yes of ours after their no asks anew. */
const refused = sql`k.their_stance = 'no' and k.requested_at <> k.changed_at`;

/**
 * Where other sites have put this chapter, as far as it is worth a line: a pause until it is over, a no for a month, good
 * news for a week. Read from the links themselves, so that a page never waits for a letter. What we ended is done with.
 */
export const standingsNow = (now: number): SQL => sql`select k.peer as origin, k.relation,
	case when ${held} then 'paused' when ${refused} then iif(k.active_since >= k.requested_at, 'removed', 'declined') else t.standing end as standing,
	case when ${held} then k.held_word when ${refused} then k.their_note else t.word end as word,
	case when ${held} then k.held_at when ${refused} then k.changed_at else t.at end as at
	from ${link} k left join ${linkTold} t on t.peer = k.peer
	where k.our_stance = 'yes' and ((${held}) or (${refused} and k.changed_at > ${now - 30 * day})
		or (k.their_stance = 'yes' and k.held_at is null and t.standing in ('admitted', 'resumed') and t.at > ${now - 7 * day}))`;
