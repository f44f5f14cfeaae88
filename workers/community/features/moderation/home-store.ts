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
