import { type SQL, sql } from "drizzle-orm";
import { below, type ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { arrival, person } from "#identity/tables.ts";

export type CoordinatorRow = {
	readonly id: string;
	readonly name: string;
	readonly email: string | null;
	readonly joinedAt: number;
};
export type ExpectedRow = {
	readonly email: string;
	readonly name: string;
	readonly expiresAt: number;
	readonly place: number;
};

const hereQuery = ({
	limit,
	after,
}: ListPlace): SQL => sql`select id, name, email, joined_at as "joinedAt" from ${person}
	where state = 'active' ${after ? sql`and (name, id) > (${after.key}, ${after.id})` : sql``}
	order by name, id limit ${limit + 1}`;

const expectedQuery = (
	now: number,
	{ limit, after }: ListPlace,
): SQL => sql`select email, name, expires_at as "expiresAt",
	rowid as place from ${arrival} where expires_at > ${now} and rowid < ${below(after)}
	order by rowid desc limit ${limit + 1}`;

/** A page of those who coordinate, by name; one more than `limit`. */
export const readCoordinators = async (db: Db, place: ListPlace): Promise<CoordinatorRow[]> => {
	const [here] = await readBatch<[CoordinatorRow]>(db, [hereQuery(place)]);
	return here;
};

/** A page of those who are invited, latest first; one more than `limit`. */
export const readExpected = async (db: Db, now: number, place: ListPlace): Promise<ExpectedRow[]> => {
	const [expected] = await readBatch<[ExpectedRow]>(db, [expectedQuery(now, place)]);
	return expected;
};

/** A page of both. One round trip. */
export const readBoth = async (db: Db, now: number, at: { here: ListPlace; expected: ListPlace }) => {
	const [here, expected] = await readBatch<[CoordinatorRow, ExpectedRow]>(db, [
		hereQuery(at.here),
		expectedQuery(now, at.expected),
	]);
	return { here, expected };
};

/** Somebody who coordinates. */
export const readCoordinator = async (db: Db, id: string): Promise<CoordinatorRow | undefined> => {
	const [rows] = await readBatch<[CoordinatorRow]>(db, [
		sql`select id, name, email, joined_at as "joinedAt" from ${person} where id = ${id} and state = 'active'`,
	]);
	return rows[0];
};

/** Somebody here who has this address. */
export const readByEmail = async (db: Db, email: string): Promise<{ id: string; state: string } | undefined> => {
	const [rows] = await readBatch<[{ id: string; state: string }]>(db, [
		sql`select id, state from ${person} where email = ${email} limit 1`,
	]);
	return rows[0];
};

/** Forgets links that were sent to an address. */
export const removeExpected = (email: string) => sql`delete from ${arrival} where email = ${email}`;

export const saveName = (id: string, name: string) => sql`update ${person} set name = ${name} where id = ${id}`;

/** Forgets an address, so that its owner may be invited anew. */
export const forgetAddress = (id: string) => sql`update ${person} set email = null where id = ${id} and state = 'left'`;
