import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import { person } from "#identity/tables.ts";
import { docs, heldIn } from "../../db/container.ts";
import { moderation, report } from "../../db/daily.ts";
import { workingGroup } from "../../db/practices.ts";

/** Who hasn't answered a decision by then doesn't want to. */
const answeredWithin = 14 * day;
/** As many as are told of at once. */
const mostTold = 5;

/**
 * For the one batch of a home, each row with what it is: reports for those who decide about them, and decisions about what
 * is one's own that one hasn't answered.
 */
export const moderationWaitsQuery = (
	me: string | Placeholder,
	now: number | Placeholder,
): SQL => sql`select 'report' as what,
		r.about_id as id, min(r.created_at) as at from ${report} r where r.state = 'open' and r.reporter_id <> ${me}
		and (exists (select 1 from ${person} s where s.id = ${me} and s.role = 'steward')
			or exists (select 1 from ${docs} join ${workingGroup} g on g.id = ${heldIn} and g.coordinator_id = ${me} where d.id = r.about_id))
		and not exists (select 1 from ${docs} where d.id = r.about_id and d.author_id = ${me})
	group by r.about_id
	union all select 'decided', id, at from (select w.id, w.created_at as at from ${moderation} w where w.person_id = ${me}
		and w.created_at > ${now} - ${sql.raw(String(answeredWithin))} and w.act in ('hide', 'remove') and w.answered_at is null
		order by w.created_at desc limit ${sql.raw(String(mostTold))})`;

/** So long an answer stands among what waits, or until something is decided anew. */
const readWithin = 7 * day;
/** Who answers does so soon: older decisions aren't looked through. */
const lookedBack = 90 * day;

/** For stewards: answers of those whom a decision concerned, each with what it is about. `now` is in epoch milliseconds. */
export const answeredDecisionsQuery = (now: number): SQL => sql`select w.about_id as id, coalesce(c.name, '') as "by",
	w.answered_at as at from ${moderation} w left join ${person} c on c.id = w.person_id
	where w.created_at > ${now - lookedBack} and w.answered_at > ${now - readWithin}
		and not exists (select 1 from ${moderation} n where n.about_id = w.about_id and n.created_at > w.answered_at)
	order by w.created_at desc limit ${mostTold}`;
