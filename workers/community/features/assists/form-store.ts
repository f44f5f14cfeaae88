import { type SQL, sql } from "drizzle-orm";
import { hour } from "#core/clock.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { inContainer } from "../../db/container.ts";
import { agendaItem, meeting, topic } from "../../db/meetings.ts";
import type { CycleChoices } from "../cycle/form-store.ts";
import { type Choice, ownGroupsQuery, type SourceRow, sourceFrom, sourceQuery } from "../cycle/store.ts";
import { type AssistRead, assistQuery, mayFacilitate } from "./store.ts";

/** A meeting in which a peer assist can be held. */
type MeetingChoice = {
	readonly id: string;
	readonly title: string;
	readonly startsAt: number;
	readonly timeZone: string;
	readonly groupId: string | null;
};

/** As many as a form lets one choose from. */
const mostPeople = 500;
const mostMeetings = 40;
/** A meeting that began this morning may still go on. */
const longestMeeting = 12 * hour;

const peopleQuery = (viewerId: string): SQL => sql`select h.id, h.name from ${person} h
	where h.state = 'active' and h.role <> 'guest' and h.id <> ${viewerId} order by h.name, h.id limit ${mostPeople}`;

const meetingColumns = sql`t.id, t.title, t.starts_at as startsAt, t.time_zone as timeZone, t.group_id as groupId
	from ${meeting} t`;

const isOpen = (now: number): SQL =>
	sql`t.ends_at > ${now} and t.state in ('planned', 'running') and t.starts_at > ${now - longestMeeting}`;

export type AssistChoices = CycleChoices & {
	readonly people: readonly Choice[];
	readonly meetings: readonly MeetingChoice[];
	/** The meeting that it was opened from, or that took up the topic that it was opened from. */
	readonly meetingId: string | undefined;
};

/** What the form for a new peer assist offers to choose from, and what it was opened from. One round trip. */
export const readAssistChoices = async (
	db: Db,
	viewerId: string,
	from: string,
	now: number,
): Promise<AssistChoices> => {
	const [groups, [source], people, meetings, [taken]] = await readBatch<
		[Choice, SourceRow, Choice, MeetingChoice, { id: string | null }]
	>(db, [
		ownGroupsQuery(viewerId),
		sourceQuery(viewerId, from),
		peopleQuery(viewerId),
		sql`select ${meetingColumns} where ${isOpen(now)} and ${inContainer(viewerId)}
			order by t.starts_at, t.id limit ${mostMeetings}`,
		sql`select meeting_id as id from ${topic} where id = ${from}`,
	]);
	const asked = taken?.id ?? from;
	const meetingId = meetings.find(({ id }) => id === asked)?.id;
	return { groups, source: sourceFrom(source), people, meetings, meetingId };
};

/** A peer assist with what the form that mends its case offers to choose from. One round trip. */
export const readAssistToChange = async (db: Db, viewerId: string, id: string) => {
	const [[assist], people] = await readBatch<[AssistRead, Choice]>(db, [
		assistQuery(viewerId, id),
		peopleQuery(viewerId),
	]);
	return { assist, people };
};

/** The meeting and the facilitator that were chosen, where they can be. One round trip. */
export const readChosen = async (
	db: Db,
	viewerId: string,
	chosen: {
		readonly groupId: string | null;
		readonly meetingId: string | null;
		readonly facilitatorId: string | null;
		readonly from?: string;
	},
	now: number,
) => {
	const [[found], [facilitator], [item]] = await readBatch<[MeetingChoice, { id: string }, { id: string }]>(db, [
		sql`select ${meetingColumns} where t.id = ${chosen.meetingId ?? ""} and ${isOpen(now)} and ${inContainer(viewerId)}`,
		mayFacilitate(chosen.facilitatorId ?? "", chosen.groupId),
		sql`select id from ${agendaItem} where meeting_id = ${chosen.meetingId ?? ""} and source_id = ${chosen.from ?? ""}`,
	]);
	// `listed`: the topic that it comes from is on the agenda already.
	return { meeting: found, facilitates: facilitator !== undefined, listed: item !== undefined };
};
