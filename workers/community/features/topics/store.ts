import { and, eq, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { inContainer } from "../../db/container.ts";
import { meeting, topic, topicInterest } from "../../db/meetings.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import type { Format, TopicState } from "./rules.ts";

/** What somebody wants to learn with the others. */
export type TopicRead = {
	readonly id: string;
	readonly groupId: string | null;
	readonly groupName: string | null;
	readonly title: string;
	readonly text: string;
	readonly language: string;
	readonly format: Format;
	readonly raisedBy: string;
	readonly raisedByName: string;
	readonly state: TopicState;
	readonly meetingId: string | null;
	readonly meetingTitle: string | null;
	readonly meetingAt: number | null;
	readonly createdAt: number;
	/** Names of those who want it, and of those who could lead it, by name. */
	readonly wanting: readonly string[];
	readonly leading: readonly string[];
	readonly wants: boolean;
	readonly couldLead: boolean;
	/** Who leads the meeting that took it up. */
	readonly leaders: readonly (string | null)[];
};

type Row = Omit<TopicRead, "wanting" | "leading" | "wants" | "couldLead" | "leaders"> & {
	readonly leaders: string;
	/** Names with whether each wants it and could lead it, as JSON. */
	readonly said: string;
	readonly wants: number | null;
	readonly couldLead: number | null;
};

type Said = readonly (readonly [name: string, wants: number, couldLead: number])[];

const topicFrom = ({ said, ...row }: Row): TopicRead => {
	const names = JSON.parse(said) as Said;
	return {
		...row,
		leaders: JSON.parse(row.leaders) as (string | null)[],
		wanting: names.filter(([, wants]) => wants === 1).map(([name]) => name),
		leading: names.filter(([, , couldLead]) => couldLead === 1).map(([name]) => name),
		wants: row.wants === 1,
		couldLead: row.couldLead === 1,
	};
};

/** As many names as one reads in a line. */
const mostNames = 40;

const said: SQL = sql`(select json_group_array(json_array(name, wants, could_lead)) from (
	select n.name, i.wants, i.could_lead from ${topicInterest} i join ${person} n on n.id = i.person_id
	where i.topic_id = t.id and n.state = 'active' order by n.name limit ${sql.raw(String(mostNames))}))`;

const columns = (
	viewerId: string,
): SQL => sql`t.id, t.group_id as groupId, g.name as groupName, t.title, t.text, t.language,
	t.format, t.raised_by as raisedBy, coalesce(r.name, '') as raisedByName, t.state, t.meeting_id as meetingId,
	json_array(m.host_id, m.facilitator_id, m.created_by, g.coordinator_id) as leaders, m.title as meetingTitle, m.starts_at as meetingAt, t.created_at as createdAt, ${said} as said, mine.wants, mine.could_lead as couldLead
	from ${topic} t left join ${workingGroup} g on g.id = t.group_id left join ${person} r on r.id = t.raised_by
	left join ${meeting} m on m.id = t.meeting_id
	left join ${topicInterest} mine on mine.topic_id = t.id and mine.person_id = ${viewerId}`;

const topicQuery = (viewerId: string, id: string): SQL =>
	sql`select ${columns(viewerId)} where t.id = ${id} and ${inContainer(viewerId)}`;

/** On the board, or what became of earlier ones. */
export type Board = "open" | "picked" | "done";

export type TopicFilter = {
	readonly board: Board;
	/** Only those of this group. */
	readonly group?: string;
};

/** One more than `limit` topics, latest first: in no other order, because nothing here is ranked. */
const listQuery = (viewerId: string, { board, group }: TopicFilter, page: ListPlace): SQL =>
	sql`select ${columns(viewerId)} where t.state = ${board} and ${inContainer(viewerId)}
		${group ? sql`and t.group_id = ${group}` : sql``}
		${page.after ? sql`and (t.created_at, t.id) < (${page.after.key}, ${page.after.id})` : sql``}
		order by t.created_at desc, t.id desc limit ${page.limit + 1}`;

export const topicCursor = (row: TopicRead): ListCursor => ({ key: row.createdAt, id: row.id });

export const readTopics = async (
	db: Db,
	viewerId: string,
	filter: TopicFilter,
	page: ListPlace,
): Promise<TopicRead[]> => (await db.all<Row>(listQuery(viewerId, filter, page))).map(topicFrom);

export const readTopic = async (db: Db, viewerId: string, id: string): Promise<TopicRead | undefined> => {
	const [row] = await db.all<Row>(topicQuery(viewerId, id));
	return row && topicFrom(row);
};

export type MeetingChoice = {
	readonly id: string;
	readonly title: string;
	readonly startsAt: number;
	readonly timeZone: string;
	readonly hostId: string | null;
	readonly facilitatorId: string | null;
	readonly createdBy: string;
	readonly coordinatorId: string | null;
};

/** A topic with what it came from, what came of it, and the next meetings that may take it up. One round trip. */
export const readTopicPage = async (db: Db, viewerId: string, id: string, now: number) => {
	const [[row], threads, meetings, talk] = await readBatch<[Row, ThreadRow, MeetingChoice, TalkRow]>(db, [
		topicQuery(viewerId, id),
		threadsQuery(viewerId, id),
		sql`select t.id, t.title, t.starts_at as startsAt, t.time_zone as timeZone, t.host_id as hostId, t.facilitator_id as facilitatorId,
			t.created_by as createdBy, g.coordinator_id as coordinatorId
			from ${meeting} t left join ${workingGroup} g on g.id = t.group_id
			where t.starts_at > ${now} and t.state = 'planned' and ${inContainer(viewerId)}
			and t.group_id is (select group_id from ${topic} where id = ${id})
			order by t.starts_at, t.id limit 40`,
		talkQuery(viewerId, id),
	]);
	return row && { topic: topicFrom(row), threads: threadsFrom(threads), meetings, talk: talkFrom(talk) };
};

/** Who said that they could lead it, the first of them first. */
export const readLeader = async (db: Db, id: string): Promise<string | null> =>
	(
		await db.all<{
			id: string;
		}>(sql`select i.person_id as id from ${topicInterest} i join ${person} n on n.id = i.person_id
			join ${topic} t on t.id = i.topic_id where i.topic_id = ${id} and i.could_lead = 1 and n.state = 'active'
			and (t.group_id is null or exists (select 1 from ${groupMember} m where m.group_id = t.group_id and m.person_id = n.id))
			order by i.created_at, i.person_id limit 1`)
	)[0]?.id ?? null;

export const insertTopic = (db: Db, row: typeof topic.$inferInsert): Statement => db.insert(topic).values(row);

export const updateTopic = (
	db: Db,
	id: string,
	set: { readonly state: TopicState; readonly meetingId?: string | null; readonly updatedAt: number },
): Statement => db.update(topic).set(set).where(eq(topic.id, id));

export const writeInterest = (db: Db, row: typeof topicInterest.$inferInsert): Statement =>
	db
		.insert(topicInterest)
		.values(row)
		.onConflictDoUpdate({
			target: [topicInterest.topicId, topicInterest.personId],
			set: { wants: row.wants, couldLead: row.couldLead },
		});

export const deleteInterest = (db: Db, topicId: string, personId: string): Statement =>
	db.delete(topicInterest).where(and(eq(topicInterest.topicId, topicId), eq(topicInterest.personId, personId)));

/** Breaks the batch when the topic has moved on meanwhile, to another meeting too. */
export const stillAt = (db: Db, { id, state, meetingId }: Pick<TopicRead, "id" | "state" | "meetingId">): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${topic} where id = ${id} and state = ${state} and meeting_id is ${meetingId})`,
	);
