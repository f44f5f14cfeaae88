import { sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { arrival, person } from "#identity/tables.ts";

export type CoordinatorRow = {
	readonly id: string;
	readonly name: string;
	readonly email: string | null;
	readonly joinedAt: number;
};
export type ExpectedRow = { readonly email: string; readonly name: string; readonly expiresAt: number };

/** Those who coordinate, by name, and those who are expected. As many as one network has at most. One round trip. */
export const readCoordinators = async (
	db: Db,
	now: number,
): Promise<{ here: CoordinatorRow[]; expected: ExpectedRow[] }> => {
	const [here, expected] = await readBatch<[CoordinatorRow, ExpectedRow]>(db, [
		sql`select id, name, email, joined_at as "joinedAt" from ${person} where state = 'active' order by name, id limit 300`,
		sql`select email, name, max(expires_at) as "expiresAt" from ${arrival} where expires_at > ${now}
			group by email order by name limit 100`,
	]);
	return { here, expected };
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
