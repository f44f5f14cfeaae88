import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { inContainer, type Reading } from "../../db/container.ts";
import { attendance, meeting, meetingSeries } from "../../db/meetings.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import { ledToQuery, type NodeRow, nodesFrom } from "../story-map/store.ts";
import { agendaQuery, type ItemRead } from "./agenda-store.ts";
import type { Coming, Every } from "./rules.ts";

/** A meeting as somebody in its container sees it. */
export type MeetingRead = {
	readonly id: string;
	readonly seriesId: string | null;
	readonly every: Every | null;
	readonly seriesState: "running" | "ended" | null;
	readonly groupId: string | null;
	readonly groupName: string | null;
	readonly coordinatorId: string | null;
	readonly title: string;
	readonly purpose: string;
	readonly slot: string | null;
	readonly startsLocal: string;
	readonly timeZone: string;
	readonly startsAt: number;
	readonly endsAt: number;
	readonly place: string;
	readonly link: string;
	readonly hostId: string | null;
	readonly hostName: string | null;
	readonly facilitatorId: string | null;
	readonly facilitatorName: string | null;
	readonly state: "planned" | "running" | "held" | "cancelled";
	readonly word: string;
	readonly sequence: number;
	readonly createdBy: string;
	readonly createdAt: number;
	readonly updatedAt: number;
	/** What the viewer said about coming. */
	readonly mine: Coming | null;
};

export type Attending = { readonly personId: string; readonly name: string; readonly answer: Coming };
export type Named = { readonly id: string; readonly name: string };

/** Of meetings called `t`, as a person sees them. */
export const meetingColumns = (
	viewerId: Reading,
): SQL => sql`t.id, t.series_id as seriesId, s.every, s.state as seriesState,
	t.group_id as groupId, g.name as groupName, g.coordinator_id as coordinatorId, t.title, t.purpose, t.slot,
	t.starts_local as startsLocal, t.time_zone as timeZone, t.starts_at as startsAt, t.ends_at as endsAt, t.place, t.link,
	t.host_id as hostId, h.name as hostName, t.facilitator_id as facilitatorId, f.name as facilitatorName, t.state, t.word,
	t.sequence, t.created_by as createdBy, t.created_at as createdAt, t.updated_at as updatedAt, a.answer as mine
	from ${meeting} t left join ${meetingSeries} s on s.id = t.series_id left join ${workingGroup} g on g.id = t.group_id
	left join ${person} h on h.id = t.host_id left join ${person} f on f.id = t.facilitator_id
	left join ${attendance} a on a.meeting_id = t.id and a.person_id = ${viewerId}`;

/** A meeting, for somebody in its container. */
export const meetingQuery = (viewerId: Reading, id: string | Placeholder): SQL =>
	sql`select ${meetingColumns(viewerId)} where t.id = ${id} and ${inContainer(viewerId)}`;

export const readMeeting = async (db: Db, viewerId: string, id: string): Promise<MeetingRead | undefined> =>
	(await db.all<MeetingRead>(meetingQuery(viewerId, id)))[0];

/** Running series that have no meeting to come. A closed group meets no more. */
export const lackingQuery = (
	now: number | Placeholder,
): SQL => sql`select s.id from ${meetingSeries} s where s.state = 'running'
	and not exists (select 1 from ${meeting} m where m.series_id = s.id and m.state in ('planned', 'running')
		and m.ends_at > ${now})
	and not exists (select 1 from ${workingGroup} g where g.id = s.group_id and g.closed_at is not null)
	order by s.id limit 20`;

export type SeriesRead = typeof meetingSeries.$inferSelect & {
	readonly coordinatorId: string | null;
	/** The latest time at which a meeting of it was drafted. */
	readonly lastSlot: string | null;
};

const seriesColumns = sql`t.id, t.group_id as groupId, t.title, t.purpose, t.every, t.starts_local as startsLocal,
	t.time_zone as timeZone, t.minutes, t.until, t.place, t.link, t.host_id as hostId, t.facilitator_id as facilitatorId,
	t.state, t.created_by as createdBy, t.created_at as createdAt, t.updated_at as updatedAt, g.coordinator_id as coordinatorId,
	(select max(m.slot) from ${meeting} m where m.series_id = t.id) as lastSlot
	from ${meetingSeries} t left join ${workingGroup} g on g.id = t.group_id`;

/** Running series that lack their next meeting, a few at a time. */
export const readLacking = (db: Db, now: number): Promise<SeriesRead[]> =>
	db.all<SeriesRead>(sql`select ${seriesColumns} where t.id in (select id from (${lackingQuery(now)}))`);

export const seriesQuery = (viewerId: string, id: string): SQL =>
	sql`select ${seriesColumns} where t.id = ${id} and ${inContainer(viewerId)}`;

export const readSeries = async (db: Db, viewerId: string, id: string): Promise<SeriesRead | undefined> =>
	(await db.all<SeriesRead>(seriesQuery(viewerId, id)))[0];

const attendingQuery = (
	id: string | Placeholder,
): SQL => sql`select a.person_id as personId, h.name, a.answer from ${attendance} a
	join ${person} h on h.id = a.person_id and h.state = 'active' where a.meeting_id = ${id} and a.answer is not null
	order by h.name, h.id limit 500`;

/** As many as a form lets one choose from. */
const mostChoices = 500;

/** Who may be asked to host, facilitate or lead: of a group's meeting its members. */
const peopleQuery = (groupId: SQL): SQL => sql`select h.id, h.name from ${person} h where h.state = 'active'
	and ((${groupId}) is null or exists (select 1 from ${groupMember} m where m.group_id = (${groupId}) and m.person_id = h.id))
	order by h.name, h.id limit ${mostChoices}`;

const [me, one] = [sql.placeholder("me"), sql.placeholder("id")];
const pageQueries = [
	meetingQuery(me, one),
	attendingQuery(one),
	agendaQuery(one),
	threadsQuery(me, one),
	talkQuery(me, one),
	ledToQuery(me, one),
] as const;

/** A meeting with who comes, its agenda, and what came of it. One round trip. */
export const readMeetingPage = async (db: Db, viewerId: string, id: string) => {
	type Rows = [MeetingRead, Attending, ItemRead, ThreadRow, TalkRow, NodeRow];
	const values = { me: viewerId, id };
	const [[found], attending, agenda, threads, talk, ledTo] = await readBatch<Rows>(db, pageQueries, values);
	const threaded = { threads: threadsFrom(threads), talk: talkFrom(talk), ledTo: nodesFrom(ledTo) };
	return found && { meeting: found, attending, agenda, ...threaded };
};

/** A meeting with its agenda and the people who may lead something in it. One round trip. */
export const readMeetingToLead = async (db: Db, viewerId: string, id: string) => {
	const [[found], agenda, people] = await readBatch<[MeetingRead, ItemRead, Named]>(db, [
		meetingQuery(viewerId, id),
		agendaQuery(id),
		peopleQuery(sql`select group_id from ${meeting} where id = ${id}`),
	]);
	return found && { meeting: found, agenda, people };
};

const ownGroupsQuery = (viewerId: string): SQL => sql`select g.id, g.name, g.coordinator_id as coordinatorId
	from ${groupMember} m join ${workingGroup} g on g.id = m.group_id
	where m.person_id = ${viewerId} and g.closed_at is null order by g.name, g.id limit 100`;

/** What the form for a new meeting offers: people, and the groups that the viewer is in. One round trip. */
export const readToCall = async (db: Db, viewerId: string) => {
	const [people, groups, places] = await readBatch<[Named, Named & { coordinatorId: string }, { zone: string }]>(db, [
		peopleQuery(sql`null`),
		ownGroupsQuery(viewerId),
		sql`select time_zone as zone from ${meeting} where group_id is null order by starts_at desc, id desc limit 10`,
	]);
	return { people, groups, zones: [...new Set(places.map(({ zone }) => zone))] };
};

/** A group that the viewer is in, and whether all of `people` may take a part in its meetings. One round trip. */
export const readParty = async (db: Db, viewerId: string, groupId: string | null, people: readonly string[]) => {
	const asked = JSON.stringify([...new Set(people)]);
	const [[group], strangers] = await readBatch<[Named & { coordinatorId: string; closed: number }, { id: string }]>(
		db,
		[
			sql`select g.id, g.name, g.coordinator_id as coordinatorId, g.closed_at is not null as closed from ${workingGroup} g
			join ${groupMember} m on m.group_id = g.id and m.person_id = ${viewerId} where g.id = ${groupId}`,
			sql`select value as id from json_each(${asked}) where not exists (select 1 from ${person} h where h.id = value
			and h.state = 'active' and (${groupId} is null or exists (select 1 from ${groupMember} m
				where m.group_id = ${groupId} and m.person_id = h.id)))`,
		],
	);
	return { group: group ? { ...group, closed: group.closed === 1 } : undefined, strangers: strangers.length > 0 };
};

/** Meetings soon enough that their agenda is kept fresh, a few at a time. */
export const readSoon = (db: Db, now: number, until: number) =>
	db.all<{ id: string; groupId: string | null; startsAt: number }>(sql`select id, group_id as groupId,
		starts_at as startsAt from ${meeting} where starts_at > ${now} and starts_at < ${until} and state = 'planned'
		order by starts_at limit 10`);

/** The meeting before another one of the same circle, and when it was; null where it hasn't met yet. */
export const readLastBefore = async (
	db: Db,
	{ id, groupId, startsAt }: { id: string; groupId: string | null; startsAt: number },
): Promise<{ readonly id: string; readonly at: number } | null> =>
	(
		await db.all<{
			id: string;
			at: number;
		}>(sql`select id, starts_at as at from ${meeting} where group_id is ${groupId} and id <> ${id}
			and starts_at < ${startsAt} and state <> 'cancelled' order by starts_at desc, id desc limit 1`)
	)[0] ?? null;
