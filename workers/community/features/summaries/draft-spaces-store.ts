import { type SQL, sql } from "drizzle-orm";
import { shownToAll } from "../../db/container.ts";
import { departure } from "../../db/endings.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";

const people: SQL = sql`(select count(*) from ${groupMember} m where m.group_id = g.id)`;
const told: SQL = sql`g.kind <> 'circle' and ${shownToAll(sql`g.id`)}`;

/** What spaces opened, ended or went on as, and what groups became chapters: by their names, which everybody here reads. */
export const spacesQuery = (
	within: (column: SQL) => SQL,
	limit: number,
): SQL => sql`select kind, title, people, became from (
	select 'opened' as kind, g.name as title, ${people} as people, null as became, g.created_at as at from ${workingGroup} g
		where (g.kind = 'space' or g.grown_at is not null) and ${within(sql`g.created_at`)} and ${told}
	union all select 'ended', g.name, ${people}, null, g.closed_at from ${workingGroup} g
		where g.kind = 'space' and g.became_origin is null and ${within(sql`g.closed_at`)} and ${told}
	union all select 'grown', g.name, ${people}, null, g.grown_at from ${workingGroup} g
		where ${within(sql`g.grown_at`)} and ${told}
	union all select 'left', g.name, ${people}, v.name, v.updated_at from ${workingGroup} g join ${departure} v on v.group_id = g.id
		where g.became_origin is not null and v.state = 'settled' and ${within(sql`v.updated_at`)} and ${told}
	) order by at limit ${limit}`;
