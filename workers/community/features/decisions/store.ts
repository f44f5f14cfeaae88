import { type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { inContainer, shownTo, shownToAll } from "../../db/container.ts";
import { derivation } from "../../db/cycle.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { decision, decisionEntry, decisionVoice } from "../../db/voice.ts";
import { mostEntries, openPhases, type Phase, type Saying, type saidKinds } from "./rules.ts";
import { mostNamed } from "./silence-rules.ts";

/** A decision as somebody in its container sees it. */
export type DecisionRead = {
	readonly id: string;
	readonly groupId: string | null;
	readonly groupName: string | null;
	readonly coordinatorId: string | null;
	readonly proposerId: string;
	readonly proposerName: string;
	readonly title: string;
	readonly text: string;
	readonly version: number;
	readonly language: string;
	readonly phase: Phase;
	readonly phaseSince: number;
	/** The day until which the phase is meant to last, as YYYY-MM-DD. */
	readonly phaseUntil: string | null;
	readonly reviewOn: string | null;
	readonly word: string;
	readonly decidedAt: number | null;
	readonly createdAt: number;
	readonly updatedAt: number;
	/** 1 where its group was closed: it can be read, and nothing is added. */
	readonly groupClosed: number;
	/** 1 where a newer proposal takes it up again. */
	readonly takenUp: number;
};

export type EntryRead = {
	readonly id: string;
	readonly version: number;
	readonly personId: string;
	readonly personName: string;
	readonly kind: (typeof saidKinds)[number];
	readonly replyTo: string | null;
	readonly text: string;
	readonly state: "open" | "integrated" | "withdrawn";
	/** How an objection was taken in, or the word with which it was withdrawn. */
	readonly word: string;
	/** The day on which a decision that was kept is looked at again. */
	readonly reviewOn: string | null;
	readonly createdAt: number;
	/** 1 where a steward hid it, for those who read it all the same. */
	readonly hidden: number;
	/** 1 where the reader said it. */
	readonly mine: number;
};

export type VoiceRead = {
	readonly version: number;
	readonly personId: string;
	readonly personName: string;
	readonly says: Saying;
	readonly createdAt: number;
};

/** Whether a decision called `t` was taken up again by a newer proposal. */
export const takenUpAgain = sql`exists (select 1 from ${derivation} w join ${decision} n on n.id = w.id
	where w.source_id = t.id and n.phase <> 'withdrawn')`;

const columns = sql`t.id, t.group_id as groupId, g.name as groupName, g.coordinator_id as coordinatorId,
	t.proposer_id as proposerId, coalesce(o.name, '') as proposerName, t.title, t.text, t.version, t.language, t.phase,
	t.phase_since as phaseSince, t.phase_until as phaseUntil, t.review_on as reviewOn, t.word, t.decided_at as decidedAt,
	t.created_at as createdAt, t.updated_at as updatedAt, g.closed_at is not null as groupClosed, ${takenUpAgain} as takenUp
	from ${decision} t left join ${workingGroup} g on g.id = t.group_id left join ${person} o on o.id = t.proposer_id`;

export const decisionQuery = (viewerId: string, id: string): SQL =>
	sql`select ${columns} where t.id = ${id} and ${inContainer(viewerId)}`;

export const readDecision = async (db: Db, viewerId: string, id: string): Promise<DecisionRead | undefined> =>
	(await db.all<DecisionRead>(decisionQuery(viewerId, id)))[0];

const entryColumns = (
	viewerId: string,
): SQL => sql`e.id, e.version, e.person_id as personId, coalesce(n.name, '') as personName, e.kind,
	e.reply_to as replyTo, e.text, e.state, e.word, e.review_on as reviewOn, e.created_at as createdAt, not ${shownToAll(sql`e.id`)} as hidden,
	e.person_id = ${viewerId} as mine
	from ${decisionEntry} e left join ${person} n on n.id = e.person_id`;

/** What was said on it in its order, one more than `limit`. Shown beside the decision itself, which is for its container. */
export const saidQuery = (
	viewerId: string,
	id: string,
	{ limit, after }: ListPlace,
): SQL => sql`select ${entryColumns(viewerId)} where e.decision_id = ${id} and e.text <> '' and ${shownTo(sql`e.id`, viewerId)}
	${after ? sql`and (e.created_at, e.id) > (${after.key}, ${after.id})` : sql``}
	order by e.created_at, e.id limit ${limit + 1}`;

export const everything: ListPlace = { limit: mostEntries };

export const entryCursor = ({ createdAt, id }: EntryRead): ListCursor => ({ key: createdAt, id });

/** How many objections would be open if a steward hadn’t hidden or removed them: of a removed one no words are left. */
export const hiddenObjectionsQuery = (id: string): SQL => sql`select count(*) as count from ${decisionEntry} e
	where e.decision_id = ${id} and e.kind = 'objection' and e.state = 'open' and not ${shownToAll(sql`e.id`)}`;

/** Who said of its latest version that they have no objection, or stand aside. */
export const voicesQuery = (id: string): SQL => sql`select v.version, v.person_id as personId,
	coalesce(n.name, '') as personName, v.says, v.created_at as createdAt
	from ${decisionVoice} v left join ${person} n on n.id = v.person_id
	where v.decision_id = ${id} and v.version = (select version from ${decision} where id = ${id})
	order by n.name, v.person_id limit 1000`;

/** Who is asked and has said nothing of the latest version, while objections are heard; who proposed it has, by proposing. */
export const silentQuery = (id: string): SQL => sql`with latest as (select version from ${decision} where id = ${id}),
	spoken(id) as materialized (
		select v.person_id from latest l join ${decisionVoice} v on v.decision_id = ${id} and v.version = l.version
		union select e.person_id from latest l join ${decisionEntry} e
			on e.decision_id = ${id} and e.version = l.version and e.kind = 'objection')
	select h.name from ${decision} t
	join ${person} h on h.state = 'active' and h.role <> 'guest' and h.id <> t.proposer_id
		and (t.group_id is null or exists (
			select 1 from ${groupMember} gm where gm.group_id = t.group_id and gm.person_id = h.id))
	where t.id = ${id} and t.phase = 'objections' and not exists (select 1 from spoken where spoken.id = h.id)
	order by h.name limit ${mostNamed + 1}`;

/** A decision with a part of what was said on it. One round trip. */
export const readDecisionEntries = async (db: Db, viewerId: string, id: string, place: ListPlace = everything) => {
	const [[found], entries] = await readBatch<[DecisionRead, EntryRead]>(db, [
		decisionQuery(viewerId, id),
		saidQuery(viewerId, id, place),
	]);
	return found && { decision: found, entries };
};

/** A decision with all that was said on it, the voices on its latest version, and who is silent on it. One round trip. */
export const readWhole = async (db: Db, viewerId: string, id: string) => {
	const [[found], entries, voices, silent] = await readBatch<[DecisionRead, EntryRead, VoiceRead, { name: string }]>(
		db,
		[decisionQuery(viewerId, id), saidQuery(viewerId, id, everything), voicesQuery(id), silentQuery(id)],
	);
	return found && { decision: found, entries, voices, silent: silent.map(({ name }) => name) };
};

export type WholeDecision = NonNullable<Awaited<ReturnType<typeof readWhole>>>;

/** A decision, and an entry of it by its id, which a form sent twice finds there already. One round trip. */
export const readDecisionAnd = async (db: Db, viewerId: string, id: string, entryId: string) => {
	const [[found], [entry]] = await readBatch<[DecisionRead, EntryRead]>(db, [
		decisionQuery(viewerId, id),
		sql`select ${entryColumns(viewerId)} where e.id = ${entryId} and e.decision_id = ${id} and e.text <> ''`,
	]);
	return found && { decision: found, entry };
};

export const listStates = ["open", "review", "decided", "withdrawn"] as const;
export type ListState = (typeof listStates)[number];
export type DecisionFilter = {
	readonly state: ListState;
	/** Only those of this group. */
	readonly group?: string;
	/** Decisions to be looked at again by this day count as due. */
	readonly dueBy: string;
};

/** Whether a decision called `t` isn’t decided or taken back yet. */
export const isOpen = sql.raw(`t.phase in (${openPhases.map((phase) => `'${phase}'`).join(", ")})`);

const inState = ({ state, dueBy }: DecisionFilter): SQL =>
	state === "open"
		? isOpen
		: state === "review"
			? sql`t.phase = 'decided' and t.review_on <= ${dueBy} and not ${takenUpAgain}`
			: sql`t.phase = ${state}`;

const listQuery = (viewerId: string, filter: DecisionFilter, { limit, after }: ListPlace): SQL =>
	sql`select ${columns} where ${inContainer(viewerId)} and ${inState(filter)}
		${filter.group ? sql`and t.group_id = ${filter.group}` : sql``}
		${after ? sql`and (t.updated_at, t.id) < (${after.key}, ${after.id})` : sql``}
		order by t.updated_at desc, t.id desc limit ${limit + 1}`;

export const decisionCursor = ({ updatedAt, id }: DecisionRead): ListCursor => ({ key: updatedAt, id });

/** One more than `limit`, those first in which something happened last. */
export const readDecisions = (
	db: Db,
	viewerId: string,
	filter: DecisionFilter,
	place: ListPlace,
): Promise<DecisionRead[]> => db.all<DecisionRead>(listQuery(viewerId, filter, place));
