import { type SQL, sql } from "drizzle-orm";
import type { Db, Statement } from "#exchange/site.ts";
import { peerAssist } from "../../db/helping.ts";
import {
	agendaItem,
	attendance,
	calendarFeed,
	meeting,
	meetingSeries,
	pairing,
	topic,
	topicInterest,
	turn,
} from "../../db/meetings.ts";

/** The circle that somebody leaves: a group, or (undefined) the chapter with all of its groups. */
type Left = string | undefined;

const of = (group: Left): SQL => (group === undefined ? sql`true` : sql`group_id = ${group}`);

/** Meetings of that circle which are still to come. */
const ahead = (group: Left, now: number): SQL =>
	sql`(select id from ${meeting} where starts_at > ${now} and state = 'planned' and ${of(group)})`;

const leads = (personId: string): SQL => sql`${personId} in (host_id, facilitator_id)`;
const leadsNoMore = (personId: string, now: number): SQL => sql`host_id = nullif(host_id, ${personId}),
	facilitator_id = nullif(facilitator_id, ${personId}), updated_at = ${now}`;

/** Nobody waits for them in a meeting to come: they neither lead it nor bring anything, and their turns are free again. */
export const leaveMeetings = (db: Db, personId: string, group: Left, now: number): Statement[] => {
	const theirs = sql`select id from ${turn} where person_id = ${personId} union all
		select id from ${peerAssist} where owner_id = ${personId}`;
	return [
		db.run(sql`update ${meeting} set ${leadsNoMore(personId, now)}
			where starts_at > ${now} and state = 'planned' and ${of(group)} and ${leads(personId)}`),
		db.run(sql`update ${meetingSeries} set ${leadsNoMore(personId, now)}
			where state = 'running' and ${of(group)} and ${leads(personId)}`),
		db.run(sql`delete from ${agendaItem} where meeting_id in ${ahead(group, now)} and (source_id in (${theirs})
			or (person_id = ${personId} and kind in ('introduction', 'commitment')))`),
		db.run(sql`update ${agendaItem} set person_id = null
			where meeting_id in ${ahead(group, now)} and person_id = ${personId}`),
		db.run(sql`delete from ${turn} where person_id = ${personId} and meeting_id in ${ahead(group, now)}`),
		db.run(sql`delete from ${attendance} where person_id = ${personId} and meeting_id in ${ahead(group, now)}`),
		db.run(sql`delete from ${topicInterest} where person_id = ${personId}
			and topic_id in (select id from ${topic} where ${of(group)})`),
	];
};

/** What names only them and serves nobody once they are gone. That they were there stays: minutes say so. */
export const forgetMeetings = (db: Db, personId: string): Statement[] => [
	db.run(sql`delete from ${attendance} where person_id = ${personId} and came_at is null`),
	db.run(sql`delete from ${pairing} where person_id = ${personId}`),
	db.run(sql`delete from ${calendarFeed} where person_id = ${personId}`),
];
