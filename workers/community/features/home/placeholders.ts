import { type SQL, sql } from "drizzle-orm";
import { siteName } from "#exchange/site-names.ts";
import { person } from "#identity/tables.ts";
import { shownTo } from "../../db/container.ts";
import { groupMember } from "../../db/practices.ts";

/** Each list on the page is for a glance; all of it is one step further. */
export const glance = 4;
/** No duty list is read to a longer end. */
export const mostDuties = 20;
/** Letters from which an excerpt is cut. */
export const mostShown = 600;

/** Whose page it is, our own origin, since when something is news, and now: `readHome` puts them in. */
export const me = sql.placeholder("me");
export const own = sql.placeholder("own");
export const since = sql.placeholder("since");
export const present = sql.placeholder("present");
export const soonest = sql.placeholder("soonest");

/** Whether the reader sees a practice called `p`. */
export const visible = sql`p.state = 'shared' and (p.audience <> 'group'
	or exists (select 1 from ${groupMember} g where g.group_id = p.group_id and g.person_id = ${me})) and ${shownTo(sql`p.id`, me)}`;

export const nameOf = (id: SQL): SQL => sql`coalesce((select n.name from ${person} n where n.id = ${id}), '')`;
/** A site's name, or else where it is. */
export const nameOfSite = (origin: SQL): SQL =>
	sql`coalesce(${siteName(origin)}, substr(${origin}, instr(${origin}, '://') + 3))`;
