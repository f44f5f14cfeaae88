import { sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { ledger, peer } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { study } from "../../db/cycle.ts";
import { groupMember } from "../../db/practices.ts";
import { audienceQueries } from "../practices/form-store.ts";
import { type StudyRow, studyFrom, studyQuery } from "./store.ts";

/** More people than a chapter has, and sites than hold one record. */
const mostPeople = 2_000;
const mostSites = 500;

type Place = { readonly origin: string; readonly name: string };

/** Everything that a change of audience rests on, and what the page about it shows. One round trip. */
export const readStudyAudience = async (db: Db, origin: string, viewerId: string, id: string) => {
	const [groups, chapters] = audienceQueries(viewerId);
	const [[row], ownGroups, linked, holders, people, members] = await readBatch<
		[StudyRow, { id: string; name: string }, Place, Place, { id: string; name: string }, { groupId: string }]
	>(db, [
		studyQuery(viewerId, id),
		groups,
		chapters,
		sql`select distinct l.site as origin, coalesce(nullif(p.name, ''), l.site) as name from ${ledger} l
			left join ${peer} p on p.origin = l.site where l.record_id = ${`${origin}/records/${id}`} order by name limit ${mostSites}`,
		sql`select id, name from ${person} where state = 'active' order by name, id limit ${mostPeople}`,
		sql`select gm.group_id as groupId from ${groupMember} gm where gm.person_id = (select author_id from ${study} where id = ${id})`,
	]);
	return (
		row && {
			study: studyFrom(row),
			groups: ownGroups,
			chapters: linked,
			holders,
			people,
			/** The groups of its author, who must not lose sight of it. */
			authorsGroups: new Set(members.map(({ groupId }) => groupId)),
		}
	);
};
export type StudyAudienceGrounds = NonNullable<Awaited<ReturnType<typeof readStudyAudience>>>;
