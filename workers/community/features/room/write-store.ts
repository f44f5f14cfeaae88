import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { inContainer } from "../../db/container.ts";
import { attendance, meeting, pairing, pairingRound } from "../../db/meetings.ts";
import { groupMember } from "../../db/practices.ts";
import type { PastPair } from "./pairs-rules.ts";
import type { Place } from "./rules.ts";

/** Breaks the batch when the meeting is no longer as it was seen, or not open to whoever saw it any more. */
export const stillAt = (db: Db, id: string, viewerId: string, seen: Place & { readonly state: string }): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${meeting} t where t.id = ${id} and t.state = ${seen.state} and t.part is ${seen.part}
			and t.item_id is ${seen.itemId} and ${inContainer(viewerId)})`,
	);

/** Breaks the batch when the meeting is over or called off, or not open to them any more. */
export const stillOpenTo = (db: Db, id: string, viewerId: string): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${meeting} t where t.id = ${id} and t.state in ('planned', 'running') and ${inContainer(viewerId)})`,
	);

export const updateMeeting = (db: Db, id: string, set: Partial<typeof meeting.$inferInsert>): Statement =>
	db.update(meeting).set(set).where(eq(meeting.id, id));

/** People have come, as far as they may see the meeting; when they came first stays. */
export const writeCame = (db: Db, meetingId: string, people: readonly string[], at: number): Statement =>
	db.run(sql`insert into ${attendance} (meeting_id, person_id, came_at)
		select t.id, h.id, ${at} from json_each(${JSON.stringify(people)}) p join ${person} h on h.id = p.value and h.state = 'active'
		join ${meeting} t on t.id = ${meetingId} and (t.group_id is null or exists (select 1 from ${groupMember} m
			where m.group_id = t.group_id and m.person_id = h.id))
		where true on conflict (meeting_id, person_id) do update set came_at = coalesce(${attendance}.came_at, ${at})`);

export const endRounds = (db: Db, meetingId: string, at: number): Statement =>
	db
		.update(pairingRound)
		.set({ endedAt: at })
		.where(and(eq(pairingRound.meetingId, meetingId), isNull(pairingRound.endedAt)));

export const insertRound = (
	db: Db,
	row: typeof pairingRound.$inferInsert,
	tables: readonly (readonly string[])[],
): Statement[] => {
	const seats = tables.flatMap((table, seat) => table.map((personId) => ({ personId, seat: seat + 1 })));
	return [
		db.insert(pairingRound).values(row),
		db.run(sql`insert into ${pairing} (meeting_id, round, person_id, seat)
			select ${row.meetingId}, ${row.round}, value ->> 'personId', value ->> 'seat' from json_each(${JSON.stringify(seats)})`),
	];
};

/** Who of these people sat together, and who was in the same meetings, since a moment. One round trip. */
export const readPast = async (db: Db, people: readonly string[], since: number) => {
	const among: SQL = sql`(select value from json_each(${JSON.stringify(people)}))`;
	const [paired, attended] = await readBatch<[PastPair, PastPair]>(db, [
		sql`select a.person_id as a, b.person_id as b, count(*) as times from ${pairing} a
			join ${pairing} b on b.meeting_id = a.meeting_id and b.round = a.round and b.seat = a.seat and b.person_id > a.person_id
			join ${meeting} t on t.id = a.meeting_id and t.starts_at > ${since}
			where a.person_id in ${among} and b.person_id in ${among} group by a.person_id, b.person_id`,
		sql`select a.person_id as a, b.person_id as b, count(*) as times from ${attendance} a
			join ${attendance} b on b.meeting_id = a.meeting_id and b.person_id > a.person_id and b.came_at is not null
			where a.person_id in ${among} and b.person_id in ${among} and a.came_at > ${since}
			group by a.person_id, b.person_id`,
	]);
	return { paired, attended };
};
