import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { inContainer, type Reading, shownTo, shownToAll } from "../../db/container.ts";
import { commitment } from "../../db/cycle.ts";
import { attendance, meeting, pairing, pairingRound } from "../../db/meetings.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import { agendaQuery, type ItemRead } from "../meetings/agenda-store.ts";
import { docFrom, type NotePart, noteParts, notesIn } from "./notes.ts";
import { type BaseRow, baseQuery, type Kept, keptFrom, notesDoc, type UpdateRow, updatesQuery } from "./notes-store.ts";
import type { Part } from "./rules.ts";

/** A meeting as its room needs it. */
export type RoomState = {
	readonly id: string;
	readonly title: string;
	readonly groupId: string | null;
	readonly groupName: string | null;
	readonly coordinatorId: string | null;
	readonly startsAt: number;
	readonly timeZone: string;
	readonly place: string;
	readonly link: string;
	readonly hostId: string | null;
	readonly facilitatorId: string | null;
	readonly facilitatorName: string | null;
	readonly createdBy: string;
	readonly state: "planned" | "running" | "held" | "cancelled";
	readonly part: Part | null;
	readonly partSince: number | null;
	readonly itemId: string | null;
	/** When the viewer came, if they did. */
	readonly came: number | null;
	/** 1 where a steward hid or removed the notes: nobody writes in them, and few read what is hidden. */
	readonly notesClosed: number;
	/** Whether the viewer reads the notes; 1 for everybody where they aren’t hidden. */
	readonly notesShown: number;
};

const stateQuery = (
	viewerId: Reading,
	id: string | Placeholder,
): SQL => sql`select t.id, t.title, t.group_id as groupId, g.name as groupName,
	g.coordinator_id as coordinatorId, t.starts_at as startsAt, t.time_zone as timeZone, t.place, t.link, t.host_id as hostId,
	t.facilitator_id as facilitatorId, f.name as facilitatorName, t.created_by as createdBy, t.state, t.part,
	t.part_since as partSince, t.item_id as itemId, (select came_at from ${attendance} a where a.meeting_id = t.id
		and a.person_id = ${viewerId}) as came, not ${shownToAll(notesDoc)} as notesClosed,
	${shownTo(notesDoc, viewerId)} as notesShown from ${meeting} t left join ${workingGroup} g on g.id = t.group_id
	left join ${person} f on f.id = t.facilitator_id where t.id = ${id} and ${inContainer(viewerId)}`;

export const readRoomState = async (db: Db, viewerId: string, id: string): Promise<RoomState | undefined> =>
	(await db.all<RoomState>(stateQuery(viewerId, id)))[0];

/** Items that are on the agenda, as the room goes through them. */
const onAgenda = (agenda: readonly ItemRead[]): ItemRead[] => agenda.filter(({ state }) => state === "on");

/** A meeting and its agenda, for a step from one item to the next. One round trip. */
export const readToRun = async (db: Db, viewerId: string, id: string) => {
	const [[state], agenda] = await readBatch<[RoomState, ItemRead]>(db, [stateQuery(viewerId, id), agendaQuery(id)]);
	return state && { state, items: onAgenda(agenda) };
};

export type Here = { readonly id: string; readonly name: string };

/** More than fit into a room. */
const mostHere = 200;

const hereQuery = (id: string | Placeholder): SQL => sql`select h.id, h.name from ${attendance} a
	join ${person} h on h.id = a.person_id and h.state = 'active' where a.meeting_id = ${id} and a.came_at is not null
	order by h.name, h.id limit ${sql.raw(String(mostHere))}`;

/** Who said that they come, or may, and hasn't come yet. */
const expectedQuery = (id: string | Placeholder): SQL => sql`select h.id, h.name from ${attendance} a
	join ${person} h on h.id = a.person_id and h.state = 'active' where a.meeting_id = ${id} and a.came_at is null
	and a.answer in ('yes', 'maybe') order by h.name, h.id limit ${sql.raw(String(mostHere))}`;

/** Guests aren't asked whether they come: those of the meeting's circle who aren't there yet. */
const guestsQuery = (
	id: string | Placeholder,
): SQL => sql`select h.id, h.name from ${person} h join ${meeting} t on t.id = ${id}
	where h.role = 'guest' and h.state = 'active' and (t.group_id is null or exists (
		select 1 from ${groupMember} m where m.group_id = t.group_id and m.person_id = h.id))
	and not exists (select 1 from ${attendance} a where a.meeting_id = ${id} and a.person_id = h.id
		and (a.came_at is not null or a.answer in ('yes', 'maybe'))) order by h.name, h.id limit ${sql.raw(String(mostHere))}`;

type SeatRow = {
	readonly round: number;
	readonly prompt: string;
	readonly minutes: number;
	readonly startedAt: number;
	readonly endedAt: number | null;
	readonly seat: number;
	readonly personId: string;
	readonly name: string;
};

const lastRound = (id: string | Placeholder): SQL =>
	sql`(select max(round) from ${pairingRound} where meeting_id = ${id})`;

const seatsQuery = (
	id: string | Placeholder,
): SQL => sql`select r.round, r.prompt, r.minutes, r.started_at as startedAt,
	r.ended_at as endedAt, p.seat, p.person_id as personId, h.name from ${pairingRound} r
	join ${pairing} p on p.meeting_id = r.meeting_id and p.round = r.round
	join ${person} h on h.id = p.person_id and h.state = 'active'
	where r.meeting_id = ${id} and r.round = ${lastRound(id)} order by p.seat, h.name, p.person_id`;

/** The latest round of pairs or trios. */
export type Round = Pick<SeatRow, "round" | "prompt" | "minutes" | "startedAt" | "endedAt"> & {
	readonly tables: readonly (readonly Here[])[];
};

const roundFrom = (rows: readonly SeatRow[]): Round | null => {
	const [first] = rows;
	if (!first) return null;
	const { round, prompt, minutes, startedAt, endedAt } = first;
	const tables = [...Map.groupBy(rows, ({ seat }) => seat).values()];
	return {
		...{ round, prompt, minutes, startedAt, endedAt },
		tables: tables.map((table) => table.map(({ personId, name }) => ({ id: personId, name }))),
	};
};

/** Who has come, and the round they are in. One round trip. */
export const readToPair = async (db: Db, viewerId: string, id: string) => {
	const [[state], here, seats] = await readBatch<[RoomState, Here, SeatRow]>(db, [
		stateQuery(viewerId, id),
		hereQuery(id),
		seatsQuery(id),
	]);
	return state && { state, here, round: roundFrom(seats) };
};

export type Promised = { readonly id: string; readonly text: string; readonly language: string; readonly name: string };

const promisedQuery = (viewerId: Reading, id: string | Placeholder): SQL => sql`select t.id, t.text, t.language,
	coalesce(h.name, '') as name from ${commitment} t left join ${person} h on h.id = t.person_id
	where t.meeting_id = ${id} and ${inContainer(viewerId)} order by t.id limit 200`;

const [me, one] = [sql.placeholder("me"), sql.placeholder("id")];
const roomQueries = [
	stateQuery(me, one),
	agendaQuery(one),
	hereQuery(one),
	expectedQuery(one),
	guestsQuery(one),
	baseQuery(one),
	updatesQuery(one),
	seatsQuery(one),
	promisedQuery(me, one),
	threadsQuery(me, one),
] as const;

/** What is written in a part. Most rooms have nothing in most parts, and a document costs more than such a part shows. */
const textOf = ({ pieces }: Kept): string => (pieces.length === 0 ? "" : notesIn(docFrom(pieces)).toString());

/** The room of a meeting with all that is in it. One round trip. */
export const readRoom = async (db: Db, viewerId: string, id: string) => {
	type Rows = [RoomState, ItemRead, Here, Here, Here, BaseRow, UpdateRow, SeatRow, Promised, ThreadRow];
	const [[state], agenda, here, expected, guests, bases, updates, seats, promised, threads] = await readBatch<Rows>(
		db,
		roomQueries,
		{ me: viewerId, id },
	);
	if (!state) return undefined;
	const kept = state.notesShown ? keptFrom(bases, updates) : keptFrom([], []);
	const written = noteParts.map((part) => [part, textOf(kept[part])]);
	return {
		state,
		items: onAgenda(agenda),
		...{ here, expected, guests },
		notes: Object.fromEntries(written) as Record<NotePart, string>,
		round: roundFrom(seats),
		promised,
		/** Commitments are told with their people. */
		threads: threadsFrom(threads).filter(({ kind, way }) => way === "to" && kind !== "commitment"),
	};
};

export type RoomRead = NonNullable<Awaited<ReturnType<typeof readRoom>>>;
