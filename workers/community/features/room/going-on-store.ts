import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import { inContainer } from "../../db/container.ts";
import { meeting } from "../../db/meetings.ts";

/** No meeting goes on that was planned for longer ago, or is planned for later. */
const aroundItsTime = sql.raw(String(day));

/** A meeting that goes on at this moment, for whoever may be missing from it: the latest to begin. */
export const goingOnQuery = (viewerId: string | Placeholder, now: number | Placeholder): SQL => sql`select t.id, t.title
	from ${meeting} t where t.starts_at > ${now} - ${aroundItsTime} and t.starts_at < ${now} + ${aroundItsTime}
	and t.state = 'running' and ${inContainer(viewerId)} order by t.starts_at desc limit 1`;
