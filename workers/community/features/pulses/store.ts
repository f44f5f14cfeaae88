import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { inContainer } from "../../db/container.ts";
import { workingGroup } from "../../db/practices.ts";
import { pulse, pulseAnswer } from "../../db/trust.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { type CircleRow, circleFrom, circleQuery, mayAnswer } from "./circle-store.ts";
import type { SealedAnswer } from "./sealing.ts";

type Row = {
	readonly id: string;
	readonly groupId: string | null;
	readonly groupName: string | null;
	/** Who coordinates its group; null for the chapter. */
	readonly coordinatorId: string | null;
	readonly questions: string;
	readonly state: "open" | "closed";
	readonly salt: string | null;
	readonly counts: string | null;
	readonly openedBy: string;
	readonly openedByName: string | null;
	readonly openedAt: number;
	readonly closesAt: number;
	readonly closedAt: number | null;
	/** Who has answered an open one, as the database knows them: JSON. */
	readonly voters: string | null;
};

/** A pulse as somebody in its container reads it, with what tells only themselves whether they have answered. */
export type PulseRead = Omit<Row, "questions" | "counts"> & {
	readonly questions: readonly string[];
	/** How many said each step, by question; null while it is open, and where fewer than five answered. */
	readonly counts: readonly (readonly number[])[] | null;
};

const pulseFrom = (row: Row): PulseRead => ({
	...row,
	questions: JSON.parse(row.questions) as string[],
	counts: row.counts === null ? null : (JSON.parse(row.counts) as number[][]),
});

const votersOf: SQL = sql`(select json_group_array(a.voter) from ${pulseAnswer} a where a.pulse_id = t.id)`;

const columns = sql`t.id, t.group_id as groupId, g.name as groupName, g.coordinator_id as coordinatorId, t.questions, t.state, t.salt, t.counts,
	t.opened_by as openedBy, o.name as openedByName, t.opened_at as openedAt, t.closes_at as closesAt,
	t.closed_at as closedAt, case when t.state = 'open' then ${votersOf} end as voters
	from ${pulse} t left join ${workingGroup} g on g.id = t.group_id left join ${person} o on o.id = t.opened_by`;

const oneQuery = (viewerId: string, id: string): SQL =>
	sql`select ${columns} where t.id = ${id} and ${inContainer(viewerId)}`;

export const readPulse = async (db: Db, viewerId: string, id: string): Promise<PulseRead | undefined> => {
	const [row] = await db.all<Row>(oneQuery(viewerId, id));
	return row && pulseFrom(row);
};

/** A pulse with what was said about it. One round trip. */
export const readPulsePage = async (db: Db, viewerId: string, id: string) => {
	const [[row], talk] = await readBatch<[Row, TalkRow]>(db, [oneQuery(viewerId, id), talkQuery(viewerId, id)]);
	return row && { pulse: pulseFrom(row), talk: talkFrom(talk) };
};

const listQuery = (viewerId: string, groupId: string | null, { limit, after }: ListPlace): SQL =>
	sql`select ${columns} where t.group_id is ${groupId} and ${inContainer(viewerId)}
		${after ? sql`and (t.opened_at, t.id) < (${after.key}, ${after.id})` : sql``}
		order by t.opened_at desc, t.id desc limit ${limit + 1}`;

export const pulseCursor = ({ openedAt, id }: Pick<PulseRead, "openedAt" | "id">): ListCursor => ({
	key: openedAt,
	id,
});

/** One more than `limit` of the pulses of a group, or of the chapter; latest first. */
export const readPulses = async (
	db: Db,
	viewerId: string,
	groupId: string | null,
	place: ListPlace,
): Promise<PulseRead[]> => (await db.all<Row>(listQuery(viewerId, groupId, place))).map(pulseFrom);

/** The same with its pulses, one more than `limit`. One round trip. */
export const readPulsesPage = async (db: Db, viewerId: string, groupId: string | null, place: ListPlace) => {
	const [[row], pulses] = await readBatch<[CircleRow, Row]>(db, [
		circleQuery(viewerId, groupId),
		listQuery(viewerId, groupId, place),
	]);
	return row && { circle: circleFrom(row), pulses: pulses.map(pulseFrom) };
};

/** An open pulse with its answers as they lie there. One round trip. */
export const readSealed = async (db: Db, id: string) => {
	const [[row], answers] = await readBatch<[Row, SealedAnswer]>(db, [
		sql`select ${columns} where t.id = ${id}`,
		sql`select a.voter, a.sealed from ${pulseAnswer} a where a.pulse_id = ${id} order by a.voter`,
	]);
	return { pulse: row && pulseFrom(row), answers };
};

/** How many have answered, and how many may. */
export const readTurnout = async (db: Db, id: string, groupId: string | null) => {
	const [row] = await db.all<{ answered: number; asked: number }>(sql`select
		(select count(*) from ${pulseAnswer} a where a.pulse_id = ${id}) as answered,
		(select count(*) from ${mayAnswer(groupId)}) as asked`);
	return row ?? { answered: 0, asked: 0 };
};

/** As many as are looked at by one stroke of the clock. */
const atOnce = 20;

/** Open pulses whose day has come. */
export const readEnded = async (db: Db, now: number): Promise<string[]> =>
	(
		await db.all<{ id: string }>(sql`select t.id from ${pulse} t where t.state = 'open' and t.closes_at <= ${now}
			order by t.closes_at limit ${atOnce}`)
	).map(({ id }) => id);

/** For the home page's one batch: open pulses that somebody may answer, and what tells whether they have. */
export const openPulsesQuery = (viewerId: string | Placeholder, now: number | Placeholder): SQL => sql`select t.id,
	t.salt, t.closes_at as at, g.name, ${votersOf} as voters
	from ${pulse} t left join ${workingGroup} g on g.id = t.group_id
	where t.state = 'open' and t.closes_at > ${now} and g.closed_at is null and ${inContainer(viewerId)}
		and exists (select 1 from ${person} h where h.id = ${viewerId} and h.role <> 'guest')
	order by t.closes_at limit 10`;

export type OpenPulse = {
	readonly id: string;
	readonly salt: string;
	readonly at: number;
	/** The group's name; null for the chapter. */
	readonly name: string | null;
	readonly voters: string;
};
