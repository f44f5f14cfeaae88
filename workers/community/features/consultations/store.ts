import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { inContainer, shownTo, shownToAll } from "../../db/container.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { consultation, consultationVoice } from "../../db/voice.ts";
import { mostVoices, owedShown, type Stance, type State, waitsFor } from "./rules.ts";

/** A consultation as somebody in its container sees it: its answer never without the dissent. */
export type ConsultationRead = {
	readonly id: string;
	readonly groupId: string | null;
	readonly groupName: string | null;
	readonly coordinatorId: string | null;
	/** 0 where nobody but who asked facilitates, coordinates or is a steward there. */
	readonly minded: number;
	/** 1 where the reader gave a voice. */
	readonly voiced: number;
	readonly sponsorId: string;
	readonly sponsorName: string;
	/** 0 where who asked isn't here any more, or not in the group. */
	readonly sponsorHere: number;
	readonly onBehalfOf: string;
	readonly title: string;
	readonly text: string;
	readonly language: string;
	readonly state: State;
	readonly openUntil: string;
	readonly reportDue: string;
	readonly answer: string;
	readonly answeredBy: string | null;
	readonly answeredByName: string | null;
	readonly answeredAt: number | null;
	/** As JSON: who doesn't agree with the answer, and why. */
	readonly dissents: string;
	readonly publishedAt: number | null;
	readonly done: string;
	readonly notDone: string;
	/** The word with which it was withdrawn. */
	readonly word: string;
	readonly reportedAt: number | null;
	readonly createdAt: number;
	readonly updatedAt: number;
	readonly groupClosed: number;
};

export type VoiceRead = {
	readonly id: string;
	readonly personId: string;
	readonly personName: string;
	readonly kind: "voice" | Stance;
	readonly text: string;
	/** 1 where a steward hid it, for those who read it all the same. */
	readonly hidden: number;
	readonly createdAt: number;
	readonly updatedAt: number;
};

/** Whether somebody called `h` is in the circle of a consultation called `t`. */
const inCircle = (h: SQL): SQL => sql`${h}.state = 'active' and (t.group_id is null or exists (
	select 1 from ${groupMember} gm where gm.group_id = t.group_id and gm.person_id = ${h}.id))`;

/** Whether somebody but who asked minds the circle of a consultation called `t` in a group called `g`. */
const minded: SQL = sql`(exists (select 1 from ${person} m where m.role in ('facilitator', 'steward')
		and m.id <> t.sponsor_id and ${inCircle(sql`m`)})
	or exists (select 1 from ${person} m where m.id = g.coordinator_id and m.id <> t.sponsor_id and ${inCircle(sql`m`)}))`;

const gaveVoice = (personId: string | Placeholder): SQL => sql`exists (select 1 from ${consultationVoice} y
	where y.consultation_id = t.id and y.person_id = ${personId} and y.kind = 'voice')`;

const columns = (
	viewerId: string,
): SQL => sql`t.id, t.group_id as groupId, g.name as groupName, g.coordinator_id as coordinatorId,
	${minded} as minded, ${gaveVoice(viewerId)} as voiced,
	t.sponsor_id as sponsorId, coalesce(o.name, '') as sponsorName, coalesce(${inCircle(sql`o`)}, 0) as sponsorHere,
	t.on_behalf_of as onBehalfOf, t.title, t.text, t.language, t.state, t.open_until as openUntil, t.report_due as reportDue,
	t.answer, t.answered_by as answeredBy, w.name as answeredByName, t.answered_at as answeredAt,
	(select json_group_array(json_object('said', d.id, 'id', d.person_id, 'name', coalesce(n.name, ''), 'text', d.text,
			'hidden', not ${shownToAll(sql`d.id`)}))
		from ${consultationVoice} d left join ${person} n on n.id = d.person_id
		where d.consultation_id = t.id and d.kind = 'dissent' and ${shownTo(sql`d.id`, viewerId)}) as dissents,
	t.published_at as publishedAt, t.report as done, t.not_done as notDone, t.word, t.reported_at as reportedAt, t.created_at as createdAt, t.updated_at as updatedAt,
	g.closed_at is not null as groupClosed
	from ${consultation} t left join ${workingGroup} g on g.id = t.group_id left join ${person} o on o.id = t.sponsor_id
	left join ${person} w on w.id = t.answered_by`;

export const consultationQuery = (viewerId: string, id: string): SQL =>
	sql`select ${columns(viewerId)} where t.id = ${id} and ${inContainer(viewerId)}`;

export const readConsultation = async (db: Db, viewerId: string, id: string): Promise<ConsultationRead | undefined> =>
	(await db.all<ConsultationRead>(consultationQuery(viewerId, id)))[0];

/** What each said, and whether the answer is theirs, in their order; one more than `limit`. */
export const voicesQuery = (
	viewerId: string,
	id: string,
	{ limit, after }: ListPlace,
): SQL => sql`select v.id, v.person_id as personId,
	coalesce(n.name, '') as personName, v.kind, v.text, not ${shownToAll(sql`v.id`)} as hidden, v.created_at as createdAt, v.updated_at as updatedAt
	from ${consultationVoice} v left join ${person} n on n.id = v.person_id where v.consultation_id = ${id}
	and ${shownTo(sql`v.id`, viewerId)} ${after ? sql`and (v.created_at, v.id) > (${after.key}, ${after.id})` : sql``}
	order by v.created_at, v.id limit ${limit + 1}`;

/** Each gives one voice, and says once whether the answer is theirs. */
export const everything: ListPlace = { limit: 2 * mostVoices };

export const voiceCursor = ({ createdAt, id }: VoiceRead): ListCursor => ({ key: createdAt, id });

/** Whether somebody who gave a voice, and not one that was hidden, hasn't said yet whether the answer is theirs, and is here to say it. */
const silent = sql`${consultationVoice} v join ${person} n on n.id = v.person_id and ${inCircle(sql`n`)}
	where v.consultation_id = t.id and v.kind = 'voice' and ${shownToAll(sql`v.id`)} and not exists (select 1 from ${consultationVoice} s
		where s.consultation_id = v.consultation_id and s.person_id = v.person_id and s.kind <> 'voice')`;

export const silentQuery = (id: string): SQL => sql`select n.name from ${consultation} t cross join ${silent}
	and t.id = ${id} order by n.name limit 12`;

/** A consultation with a part of what was said. One round trip. */
export const readVoices = async (db: Db, viewerId: string, id: string, place: ListPlace) => {
	const [[found], voices] = await readBatch<[ConsultationRead, VoiceRead]>(db, [
		consultationQuery(viewerId, id),
		voicesQuery(viewerId, id, place),
	]);
	return found && { consultation: found, voices };
};

/** A consultation with who hasn't said yet whether its answer is theirs. One round trip. */
export const readSilent = async (db: Db, viewerId: string, id: string) => {
	const [[found], names] = await readBatch<[ConsultationRead, { name: string }]>(db, [
		consultationQuery(viewerId, id),
		silentQuery(id),
	]);
	return found && { consultation: found, silent: names.map(({ name }) => name) };
};

export const listStates = ["open", "answered", "reported", "withdrawn"] as const;
export type ListState = (typeof listStates)[number];
export type ConsultationFilter = { readonly state: ListState; readonly group?: string };

const inState = (state: ListState): SQL =>
	// The list goes by what happened last, so its own index is walked, and not all of one state sorted for a page.
	state === "open" ? sql`+t.state in ('open', 'drafted')` : sql`+t.state = ${state}`;

/** One more than `limit`, those first in which something happened last. */
export const readConsultations = (
	db: Db,
	viewerId: string,
	{ state, group }: ConsultationFilter,
	{ limit, after }: ListPlace,
): Promise<ConsultationRead[]> =>
	db.all<ConsultationRead>(sql`select ${columns(viewerId)} where ${inContainer(viewerId)} and ${inState(state)}
		${group ? sql`and t.group_id = ${group}` : sql``}
		${after ? sql`and (t.updated_at, t.id) < (${after.key}, ${after.id})` : sql``}
		order by t.updated_at desc, t.id desc limit ${limit + 1}`);

export const consultationCursor = ({ updatedAt, id }: ConsultationRead): ListCursor => ({ key: updatedAt, id });

/** For the home page's one batch: consultations that wait for a person. `now` is in epoch milliseconds. */
export const consultationsWaitingQuery = (viewerId: string | Placeholder, now: number | Placeholder): SQL => {
	const today = sql`date(${now} / 1000, 'unixepoch')`;
	const voiced = gaveVoice(viewerId);
	const stood = sql`exists (select 1 from ${consultationVoice} y where y.consultation_id = t.id
		and y.person_id = ${viewerId} and y.kind <> 'voice')`;
	const mine = sql`t.sponsor_id = ${viewerId}`;
	const minds = sql`(h.role in ('facilitator', 'steward') or g.coordinator_id = h.id or (${voiced} and not ${minded}))`;
	return sql`select * from (select t.id, t.title, t.report_due as day, case
			when ${mine} and t.state = 'answered' then 'report'
			when ${mine} then null
			when t.state = 'open' and t.open_until >= ${today} and not ${voiced} then 'voice'
			when t.state = 'open' and t.open_until < ${today} and ${minds} then 'answer'
			when t.state = 'drafted' and ${voiced} and not ${stood} then 'stance'
			when t.state = 'drafted' and ${minds} and (t.answered_at <= ${now} - ${waitsFor} or not exists (select 1 from ${silent}))
				then 'publish'
			end as need, null as at
		from ${consultation} t left join ${workingGroup} g on g.id = t.group_id
		join ${person} h on h.id = ${viewerId} and h.role <> 'guest'
		where (t.state in ('open', 'drafted') or (t.state = 'answered' and ${mine})) and g.closed_at is null
			and ${inContainer(viewerId)}
		order by t.report_due limit 50) where need is not null limit 5`;
};

/** For the home page's one batch: what was to be said by now to a person who gave a voice, and hasn't been. */
export const owedQuery = (viewerId: string | Placeholder, now: number | Placeholder): SQL => {
	const dayOf = (ms: SQL) => sql`date((${ms}) / 1000, 'unixepoch')`;
	return sql`select t.id, t.title, coalesce(o.name, '') as "by", t.report_due as day, null as at
		from ${consultation} t left join ${workingGroup} g on g.id = t.group_id left join ${person} o on o.id = t.sponsor_id
		where t.state = 'answered' and t.report_due < ${dayOf(sql`${now}`)} and t.report_due > ${dayOf(sql`${now} - ${owedShown}`)}
			and t.sponsor_id <> ${viewerId} and g.closed_at is null and ${inContainer(viewerId)} and ${gaveVoice(viewerId)}
		order by t.report_due limit 5`;
};
