import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { shownTo, shownToAll } from "../../db/container.ts";
import { attendance, meeting, meetingNote, noteUpdate } from "../../db/meetings.ts";
import { groupMember } from "../../db/practices.ts";
import { type NotePart, noteParts } from "./notes.ts";

export type BaseRow = { readonly part: NotePart; readonly state: string };
export type UpdateRow = { readonly n: number; readonly part: NotePart; readonly bytes: string };

/** The notes as they were last merged, and all that came since. */
export const baseQuery = (meetingId: string | Placeholder): SQL =>
	sql`select part, state from ${meetingNote} where meeting_id = ${meetingId}`;
export const updatesQuery = (meetingId: string | Placeholder): SQL =>
	sql`select n, part, bytes from ${noteUpdate} where meeting_id = ${meetingId} order by part, n`;

/** What is kept of one part's notes. */
export type Kept = {
	/** Merged and further updates in base64. */
	readonly pieces: readonly string[];
	/** How many of them wait to be merged, and the last one's number; 0 where none does. */
	readonly waiting: number;
	readonly last: number;
};

export const keptFrom = (bases: readonly BaseRow[], rows: readonly UpdateRow[]): Readonly<Record<NotePart, Kept>> => {
	const of = (part: NotePart): Kept => {
		const own = rows.filter((row) => row.part === part);
		return {
			pieces: [...bases.filter((row) => row.part === part).map(({ state }) => state), ...own.map(({ bytes }) => bytes)],
			waiting: own.length,
			last: own.at(-1)?.n ?? 0,
		};
	};
	return Object.fromEntries(noteParts.map((part) => [part, of(part)])) as Record<NotePart, Kept>;
};

export const readKept = async (db: Db, meetingId: string) => {
	const [bases, rows] = await readBatch<[BaseRow, UpdateRow]>(db, [baseQuery(meetingId), updatesQuery(meetingId)]);
	return keptFrom(bases, rows);
};

/** The document as which the notes of a meeting called `t` are found, and hidden. */
export const notesDoc = sql`'minutes_' || substr(t.id, 9)`;

/** Whether a person, by the SQL of their id, may see the meeting called `t` and its notes, as they stand at this moment. */
const inside = (
	personId: SQL,
): SQL => sql`exists (select 1 from ${person} h where h.id = ${personId} and h.state = 'active'
	and (t.group_id is null or exists (select 1 from ${groupMember} m where m.group_id = t.group_id and m.person_id = h.id))
	and ${shownTo(sql`t.id`, personId)} and ${shownTo(notesDoc, personId)})`;

/** Those of `people` who may see a meeting. */
export const readReaders = async (db: Db, meetingId: string, people: readonly string[]): Promise<Set<string>> => {
	const rows = await db.all<{ id: string }>(sql`select p.value as id from json_each(${JSON.stringify(people)}) p
		join ${meeting} t on t.id = ${meetingId} where ${inside(sql`p.value`)}`);
	return new Set(rows.map(({ id }) => id));
};

/** Breaks the batch when the person may not write here any more, the meeting was called off, or its notes were hidden or removed. */
const stillWrites = (db: Db, meetingId: string, personId: string): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${meeting} t where t.id = ${meetingId} and t.state <> 'cancelled' and ${shownToAll(notesDoc)}
			and ${inside(sql`${personId}`)}
			and (select role from ${person} where id = ${personId}) <> 'guest')`,
	);

/** Breaks the batch when something was written since the notes were read. */
export const nothingSince = (db: Db, meetingId: string, part: NotePart, last: number): Statement =>
	mustHold(
		db,
		sql`(select coalesce(max(n), 0) from ${noteUpdate} where meeting_id = ${meetingId} and part = ${part}) = ${last}`,
	);

type Written = { meetingId: string; personId: string; part: NotePart; bytes: string; at: number };

/** Somebody writes in the notes, and is remembered as one whose words these are. Breaks the batch where they may not. */
export const writing = (db: Db, { meetingId, personId, part, bytes, at }: Written): Statement[] => [
	stillWrites(db, meetingId, personId),
	db.insert(noteUpdate).values({ meetingId, part, bytes }),
	db.run(sql`insert into ${attendance} (meeting_id, person_id, wrote_at) values (${meetingId}, ${personId}, ${at})
		on conflict (meeting_id, person_id) do update set wrote_at = excluded.wrote_at where ${attendance}.wrote_at is null`),
];

/**
 * Puts one state in the place of the updates up to `last`. Breaks the batch where not all of the `waiting` ones are there any
 * more: somebody else has merged them, perhaps with less.
 */
export const mergeStatements = (
	db: Db,
	of: { meetingId: string; part: NotePart; state: string; text: string; waiting: number; last: number; now: number },
): Statement[] => {
	const { meetingId, part, state, text, waiting, last, now } = of;
	const merged = sql`meeting_id = ${meetingId} and part = ${part} and n <= ${last}`;
	return [
		mustHold(db, sql`(select count(*) from ${noteUpdate} where ${merged}) = ${waiting}`),
		db
			.insert(meetingNote)
			.values({ meetingId, part, state, text, updatedAt: now })
			.onConflictDoUpdate({
				target: [meetingNote.meetingId, meetingNote.part],
				set: { state, text, updatedAt: now },
			}),
		db.run(sql`delete from ${noteUpdate} where ${merged}`),
	];
};
