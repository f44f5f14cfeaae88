import { type SQL, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import type { Reading } from "../../db/container.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";

/** So long a group is new to who was added to it. */
const newFor = 7 * day;
/** As many as one person is added to in a week. */
const shown = 4;

/** Groups and circles to which a person was added lately. A space isn't among them: most people come in by themselves. */
export const addedToQuery = (personId: Reading, now: Reading | number): SQL => sql`
	select g.id, g.name, g.kind, m.joined_at as at from ${groupMember} m join ${workingGroup} g on g.id = m.group_id
	where m.person_id = ${personId} and g.kind <> 'space' and g.coordinator_id <> m.person_id and g.closed_at is null
		and m.joined_at > ${now} - ${sql.raw(String(newFor))} and m.joined_at > g.created_at
	order by m.joined_at desc, g.id limit ${sql.raw(String(shown))}`;
