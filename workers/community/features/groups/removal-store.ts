import { sql } from "drizzle-orm";
import type { Db, Statement } from "#exchange/site.ts";
import { departure, departurePerson } from "../../db/endings.ts";
import { groupAim, groupWork } from "../../db/forming.ts";
import { workingGroup } from "../../db/practices.ts";

/** Takes away what a group says of itself; what its people wrote in it is theirs, and stays in it. */
export const emptyGroup = (db: Db, id: string): Statement[] => [
	db.run(sql`update ${workingGroup} set purpose = '', name = case kind when 'circle' then 'A circle that was removed'
		when 'space' then 'A space that was removed' else 'A group that was removed' end where id = ${id}`),
	db.run(sql`delete from ${groupWork} where group_id = ${id}`),
	db.run(sql`delete from ${groupAim} where group_id = ${id}`),
	db.run(
		sql`delete from ${departurePerson} where departure_id in (select id from ${departure} where group_id = ${id})`,
	),
	db.run(sql`delete from ${departure} where group_id = ${id}`),
];
