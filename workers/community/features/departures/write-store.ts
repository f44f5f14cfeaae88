import { and, eq, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { departure, departurePerson } from "../../db/endings.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import type { DepartureState, Said } from "./rules.ts";

/** Opens the question and asks everybody who is in the group. */
export const propose = (db: Db, row: typeof departure.$inferInsert): Statement[] => [
	mustHold(db, sql`exists (select 1 from ${workingGroup} where id = ${row.groupId} and closed_at is null)`),
	db.insert(departure).values(row),
	db.run(sql`insert into ${departurePerson} (departure_id, person_id, goes, words)
		select ${row.id}, m.person_id, 'asked', 'asked' from ${groupMember} m where m.group_id = ${row.groupId}`),
];

/** Breaks the batch unless the departure is at this point. */
export const stillAt = (db: Db, id: string, state: DepartureState): Statement =>
	mustHold(db, sql`exists (select 1 from ${departure} where id = ${id} and state = ${state})`);

/** Breaks the batch unless somebody is in the group. */
export const stillIn = (db: Db, groupId: string, personId: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${groupMember} where group_id = ${groupId} and person_id = ${personId})`);

export const say = (db: Db, id: string, personId: string, said: Said, now: number): Statement => {
	const row = { goes: said.goes ? "yes" : "no", words: said.words ? "yes" : "no", answeredAt: now } as const;
	return db
		.insert(departurePerson)
		.values({ departureId: id, personId, ...row })
		.onConflictDoUpdate({ target: [departurePerson.departureId, departurePerson.personId], set: row });
};

export const moveTo = (
	db: Db,
	id: string,
	set: { readonly state: DepartureState; readonly origin?: string; readonly updatedAt: number },
): Statement => db.update(departure).set(set).where(eq(departure.id, id));

/** The group became a chapter: who was in it reads on, and nothing new is written in it here. */
export const became = (db: Db, groupId: string, origin: string, now: number): Statement =>
	db
		.update(workingGroup)
		.set({ becameOrigin: origin, closedAt: sql`coalesce(closed_at, ${now})` })
		.where(eq(workingGroup.id, groupId));

/** Who leaves the chapter isn't asked any more, as long as nothing was packed. */
export const forgetAsked = (db: Db, personId: string): Statement =>
	db
		.delete(departurePerson)
		.where(
			and(
				eq(departurePerson.personId, personId),
				sql`departure_id in (select d.id from ${departure} d where d.state = 'asking')`,
			),
		);
