import { sql } from "drizzle-orm";
import type { ListPlace } from "#core/cursor.ts";
import type { Db } from "#exchange/site.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { type GroupInList, readGroup, readSpaces } from "../groups/store.ts";
import { readToCall } from "../meetings/store.ts";

/** A space is a group; so is what a space has become. */
export const readSpace = (db: Db, viewerId: string, id: string): Promise<GroupInList | undefined> =>
	readGroup(db, viewerId, id);

export const readSpacePage = (db: Db, viewerId: string, over: boolean, place: ListPlace): Promise<GroupInList[]> =>
	readSpaces(db, viewerId, over, place);

/** Where this chapter met lately, for the form. */
export const readZones = async (db: Db, viewerId: string): Promise<string[]> => (await readToCall(db, viewerId)).zones;

/** As many as one run of the clock looks after; the next goes on. */
const atOnce = 20;

export type Ending = { readonly id: string; readonly name: string; readonly endsOn: string };

/** Open spaces whose last day lies between two days, both counted. */
export const readEnding = (db: Db, from: string, to: string): Promise<Ending[]> =>
	db.all(sql`select g.id, g.name, g.ends_on as endsOn from ${workingGroup} g where g.ends_on is not null
		and g.closed_at is null and g.ends_on between ${from} and ${to} order by g.ends_on limit ${atOnce}`);

export const readPeople = async (db: Db, id: string): Promise<string[]> =>
	(
		await db.all<{ personId: string }>(
			sql`select m.person_id as personId from ${groupMember} m where m.group_id = ${id} order by m.joined_at`,
		)
	).map(({ personId }) => personId);
