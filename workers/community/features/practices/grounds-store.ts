import { sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { ledger, logEntry, peer, record, recordVersion } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import type { Audience } from "#protocol/vocabulary.ts";
import { shownToAll } from "../../db/container.ts";
import { consent } from "../../db/people.ts";
import { groupMember, practice, workingGroup } from "../../db/practices.ts";
import type { AudienceScope, PracticeAudience } from "./audience-rules.ts";
import { audienceQueries } from "./form-store.ts";
import { namedQuery, type PersonNamed, type PracticeRow, practiceFrom, practiceQuery } from "./store.ts";

/** What decides whether people may be named and a group chosen: who is here, and who is in the group. */
export const readChosen = async (db: Db, practiceId: string, personIds: readonly string[], groupId: string | null) => {
	const [existing, people, members] = await readBatch<
		[{ authorId: string }, { id: string; name: string }, { personId: string; closedAt: number | null }]
	>(db, [
		sql`select author_id as authorId from ${practice} where id = ${practiceId}`,
		sql`select id, name from ${person} where state = 'active'
			and id in (select value from json_each(${JSON.stringify(personIds)}))`,
		sql`select m.person_id as personId, g.closed_at as closedAt from ${groupMember} m join ${workingGroup} g on g.id = m.group_id
			where m.group_id = ${groupId ?? ""}`,
	]);
	return {
		existing: existing[0],
		people,
		members: new Set(members.map((member) => member.personId)),
		closed: members.some((member) => member.closedAt !== null),
	};
};

export type Elsewhere = { readonly origin: string; readonly name: string };

/** Everything that a change of audience rests on, and what the page about it shows. */
export const readAudienceGrounds = async (db: Db, origin: string, viewerId: string, id: string) => {
	const [groups, chapters] = audienceQueries(viewerId);
	const [[row], people, ownGroups, linked, holders, [source], members] = await readBatch<
		[
			PracticeRow,
			PersonNamed,
			{ id: string; name: string },
			Elsewhere,
			Elsewhere,
			{ scope: Audience["scope"] },
			{ groupId: string; personId: string },
		]
	>(db, [
		practiceQuery(viewerId, id),
		namedQuery(id),
		groups,
		chapters,
		sql`select distinct l.site as origin, coalesce(nullif(p.name, ''), l.site) as name from ${ledger} l
			join ${record} r on r.id = l.record_id left join ${peer} p on p.origin = l.site
			where l.record_id = ${`${origin}/records/${id}`} order by name`,
		sql`select r.scope from ${practice} p join ${record} r on r.id = p.source_id where p.id = ${id}`,
		sql`select gm.group_id as groupId, gm.person_id as personId from ${groupMember} gm
			where gm.group_id in (select group_id from ${groupMember} where person_id = ${viewerId})`,
	]);
	return (
		row && {
			practice: practiceFrom(row),
			people,
			groups: ownGroups,
			chapters: linked,
			holders,
			sourceScope: source?.scope ?? null,
			members,
		}
	);
};

export type AudienceGrounds = NonNullable<Awaited<ReturnType<typeof readAudienceGrounds>>>;

/** The author's name, and the consent by which it may go outside. */
export const readAuthor = async (db: Db, authorId: string, now: number) => {
	type Row = { name: string; scope: Audience["scope"] | null; sites: string | null };
	const [row] = await db.all<Row>(sql`select h.name, c.scope, c.sites from ${person} h
		left join ${consent} c on c.person_id = h.id and c.ended_at is null and c.until > ${now} where h.id = ${authorId}`);
	return {
		name: row?.name ?? "",
		consent: row?.scope ? { scope: row.scope, sites: JSON.parse(row.sites ?? "[]") as string[] } : null,
	};
};

/**
 * Practices of an author that are shared beyond the chapter, with the name that their record shows, if it is there, and
 * every name that the record, its older versions and the log still hold.
 */
export const readAuthored = async (db: Db, origin: string, authorId: string) => {
	type Row = {
		id: string;
		scope: AudienceScope;
		sites: string;
		recordId: string | null;
		shownName: string | null;
		names: string;
	};
	const rows = await db.all<Row>(sql`select p.id, p.audience as scope, p.sites, r.id as recordId,
		json_extract(r.activity, '$.object.content.author') as shownName,
		(select json_group_array(distinct held.name) from (
			select json_extract(r.activity, '$.object.content.author') as name
			union all select json_extract(v.activity, '$.object.content.author') from ${recordVersion} v where v.record_id = r.id
			union all select json_extract(e.activity, '$.object.content.author') from ${logEntry} e where e.record_id = r.id
		) held where held.name is not null) as names
		from ${practice} p left join ${record} r on r.id = ${`${origin}/records/`} || p.id
		where p.author_id = ${authorId} and p.state = 'shared' and p.audience in ('sites', 'network', 'public')
			and ${shownToAll(sql`p.id`)}`);
	return rows.map(({ scope, sites, names, ...row }) => ({
		...row,
		names: JSON.parse(names) as string[],
		audience: { scope, groupId: null, sites: JSON.parse(sites) as string[] } satisfies PracticeAudience,
	}));
};
