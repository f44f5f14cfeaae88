import { type SQL, sql } from "drizzle-orm";
import type { Reading } from "../../db/container.ts";
import { reflection } from "../../db/cycle.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";

/** As many as one person brings to an end in a week. */
const shown = 4;

/** Spaces of a person that end within a week, in which they have written no reflection in these last days. */
export const endingSpacesQuery = (personId: Reading, now: Reading | number): SQL => sql`
	select g.id, g.name, g.ends_on as endsOn from ${groupMember} m join ${workingGroup} g on g.id = m.group_id
	where m.person_id = ${personId} and g.kind = 'space' and g.closed_at is null
		and g.ends_on <= date(${now} / 1000, 'unixepoch', '+7 days')
		and not exists (select 1 from ${reflection} r where r.group_id = g.id and r.author_id = m.person_id
			and r.created_at > ${now} - 604800000)
	order by g.ends_on, g.id limit ${sql.raw(String(shown))}`;
