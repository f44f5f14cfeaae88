import { sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { departure, departurePerson } from "../../db/endings.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import type { Answer, DepartureState } from "./rules.ts";

export type DepartingGroup = {
	readonly id: string;
	readonly name: string;
	readonly coordinatorId: string;
	readonly mine: boolean;
	readonly closedAt: number | null;
};

export type DepartureRead = {
	readonly id: string;
	readonly name: string;
	readonly place: string;
	readonly reason: string;
	readonly origin: string | null;
	readonly state: DepartureState;
	readonly createdAt: number;
};

export type Asked = { readonly id: string; readonly name: string; readonly goes: Answer; readonly words: Answer };

export type Departing = {
	readonly group: DepartingGroup;
	readonly departure: DepartureRead | undefined;
	/** Everybody in the group, with what they said; who came after the question is asked as well. */
	readonly people: readonly Asked[];
};

/** As many as a group's page names. */
const mostPeople = 300;

/** A group on its way to become a chapter, for who is in it. One round trip. */
export const readDeparting = async (db: Db, viewerId: string, groupId: string): Promise<Departing | undefined> => {
	// One that is under way is found by its group; one that is over by who was asked.
	const latest = sql`coalesce(
		(select d.id from ${departure} d where d.group_id = ${groupId} and d.state in ('asking', 'packed')),
		(select d.id from ${departurePerson} a join ${departure} d on d.id = a.departure_id
			where a.person_id = ${viewerId} and d.group_id = ${groupId} and d.state = 'settled'))`;
	const [[group], [found], people] = await readBatch<
		[Omit<DepartingGroup, "mine"> & { mine: number }, DepartureRead, Asked]
	>(db, [
		sql`select g.id, g.name, g.coordinator_id as coordinatorId, g.closed_at as closedAt, exists (select 1 from ${groupMember} m
			where m.group_id = g.id and m.person_id = ${viewerId}) as mine from ${workingGroup} g where g.id = ${groupId}`,
		sql`select d.id, d.name, d.place, d.reason, d.origin, d.state, d.created_at as createdAt from ${departure} d
			where d.id = ${latest}`,
		sql`select h.id, h.name, coalesce(a.goes, 'asked') as goes, coalesce(a.words, 'asked') as words
			from ${groupMember} m join ${person} h on h.id = m.person_id
			left join ${departurePerson} a on a.departure_id = ${latest} and a.person_id = h.id
			where m.group_id = ${groupId} order by h.name, h.id limit ${mostPeople}`,
	]);
	if (group?.mine !== 1) return undefined;
	return { group: { ...group, mine: true }, departure: found, people };
};
