import { type SQL, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { docs, docVisible, heldIn, inContainer, shownToAll } from "../../db/container.ts";
import { aim } from "../../db/forming.ts";
import { answer, assistEntry, peerAssist, question } from "../../db/helping.ts";
import { attendance, meeting, pairing, topic } from "../../db/meetings.ts";
import { groupMember, practice, trial, workingGroup } from "../../db/practices.ts";
import type { Sat, Somebody, Turned } from "./rules.ts";

/** A year: what people learned with one another before that, they would no longer say of themselves. */
const lookedBack = 365 * day;
/** The latest meetings of a year; those before add few people who haven't met since. */
const mostMeetings = 12;
const mostSat = 600;
/** The latest of each kind. */
const mostTurned = 80;
const mostPeople = 500;
const mostMembers = 600;

type Asked = { readonly viewerId: string; readonly now: number; readonly group?: string };

/** Whether the thing `d` may be seen, and lies in the group that is looked at. */
const seen = ({ viewerId, group }: Asked): SQL =>
	group === undefined ? docVisible(viewerId) : sql`${heldIn} = ${group} and ${docVisible(viewerId)}`;

const meetingsOf = (asked: Asked): SQL => sql`select m.id, m.title, m.starts_at as at from ${meeting} m
	join ${docs} on d.id = m.id where m.starts_at between ${asked.now - lookedBack} and ${asked.now} and m.state = 'held'
	and ${seen(asked)} order by m.starts_at desc limit ${mostMeetings}`;

const href = (path: string, id: SQL): SQL => sql`${path} || ${id} as href`;

const satQuery = (asked: Asked): SQL => sql`with held as materialized (${meetingsOf(asked)})
	select * from (select 'pair' as way, v.id, v.title, null as language, ${href("/meetings/", sql`v.id`)}, v.at,
		p.round || '/' || p.seat as "table", p.person_id as person
		from held v cross join ${pairing} p on p.meeting_id = v.id
	union all select 'meeting', v.id, v.title, null, ${href("/meetings/", sql`v.id`)}, v.at, '', a.person_id
		from held v cross join ${attendance} a on a.meeting_id = v.id where a.came_at is not null)
	limit ${mostSat}`;

const latest = (query: SQL): SQL => sql`select * from (${query} limit ${mostTurned})`;

const turnedQuery = (asked: Asked): SQL => {
	const since = asked.now - lookedBack;
	return sql`${latest(sql`select 'trial' as way, t.id, p.title, p.language,
			'/practices/' || p.id || '#' || t.id as href, t.started_at as at, t.person_id as "from", p.author_id as "to"
		from ${trial} t join ${practice} p on p.id = t.practice_id join ${docs} on d.id = t.id
		where t.started_at > ${since} and p.author_id <> t.person_id and ${seen(asked)} order by t.started_at desc`)}
	union all ${latest(sql`select 'answer', q.id, q.title, q.language, ${href("/questions/", sql`q.id`)}, a.created_at,
			a.person_id, q.asker_id
		from (select id, title, language, asker_id from ${question} where updated_at > ${since} and state in ('open', 'closed')
			order by updated_at desc limit ${mostTurned}) q
		join ${docs} on d.id = q.id join ${answer} a on a.question_id = q.id
		where a.person_id <> q.asker_id and ${seen(asked)}`)}
	union all ${latest(sql`select distinct 'assist', s.id, s.title, s.language, ${href("/assists/", sql`s.id`)}, s.updated_at,
			e.person_id, s.owner_id
		from (select id, title, language, owner_id, updated_at from ${peerAssist} where updated_at > ${since}
			order by updated_at desc limit ${mostTurned}) s
		join ${docs} on d.id = s.id join ${assistEntry} e on e.assist_id = s.id
		where e.person_id <> s.owner_id and ${seen(asked)}`)}`;
};

const peopleQuery = sql`select h.id, h.name from ${person} h where h.state = 'active' order by h.name, h.id
	limit ${sql.raw(String(mostPeople))}`;
const membersQuery = sql`select m.group_id as "group", m.person_id as person from ${workingGroup} g
	join ${groupMember} m on m.group_id = g.id where g.closed_at is null limit ${sql.raw(String(mostMembers))}`;
const groupsQuery = (viewerId: string): SQL => sql`select g.id, g.name from ${groupMember} m
	join ${workingGroup} g on g.id = m.group_id where m.person_id = ${viewerId} order by g.name limit 100`;
const topicsQuery = (viewerId: string): SQL => sql`select t.title from ${topic} t where t.state = 'done'
	and ${inContainer(viewerId)} order by t.created_at desc limit 3`;
const aimsQuery = sql`select a.title from ${aim} a where a.state = 'open' and ${shownToAll(sql`a.id`)} order by a.position limit 3`;

/** All that relationships are drawn from, as far as the viewer may see it. One round trip. */
export const readLearning = async (db: Db, asked: Asked) => {
	type Title = { readonly title: string };
	const [sat, turned, people, members, groups, topics, aims] = await readBatch<
		[Sat, Turned, Somebody, { group: string; person: string }, Somebody, Title, Title]
	>(db, [
		satQuery(asked),
		turnedQuery(asked),
		peopleQuery,
		membersQuery,
		groupsQuery(asked.viewerId),
		topicsQuery(asked.viewerId),
		aimsQuery,
	]);
	const titles = (rows: readonly Title[]) => rows.map(({ title }) => title);
	return { sat, turned, people, members, groups, topics: titles(topics), aims: titles(aims) };
};
