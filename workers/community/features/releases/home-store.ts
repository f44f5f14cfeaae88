import { type SQL, sql } from "drizzle-orm";
import { person } from "#identity/tables.ts";
import type { Reading } from "../../db/container.ts";
import { release, releaseAnswer } from "../../db/trust.ts";

/** Words of a person that somebody wishes to bring out, while they haven't answered. */
export const askedReleasesQuery = (personId: Reading): SQL => sql`
	select r.id, r.title, h.name as who, r.created_at as at from ${releaseAnswer} a
	join ${release} r on r.id = a.release_id and r.state = 'asking' left join ${person} h on h.id = r.asked_by
	where a.person_id = ${personId} and a.answer = 'asked' limit 4`;
