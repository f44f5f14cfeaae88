import { type SQL, sql } from "drizzle-orm";
import { person } from "#identity/tables.ts";
import type { Reading } from "../../db/container.ts";
import { departure, departurePerson } from "../../db/endings.ts";
import { groupMember } from "../../db/practices.ts";

/** Groups of a person that may become a chapter, where they haven't said yet whether they go along. */
export const askedDeparturesQuery = (personId: Reading): SQL => sql`
	select d.group_id as id, d.name as title, h.name as who, d.created_at as at from ${departurePerson} a
	join ${departure} d on d.id = a.departure_id and d.state = 'asking'
	join ${groupMember} m on m.group_id = d.group_id and m.person_id = a.person_id
	left join ${person} h on h.id = d.proposed_by
	where a.person_id = ${personId} and a.goes = 'asked' order by d.created_at, d.id limit 4`;
