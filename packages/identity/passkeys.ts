import { and, desc, eq, sql } from "drizzle-orm";
import type { ListPlace } from "#core/cursor.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { batch } from "./db.ts";
import type { Party } from "./party.ts";
import { passkey } from "./tables.ts";

/** A key in each pocket and drawer, with room. */
export const mostPasskeys = 20;

export type PasskeyShown = {
	readonly id: string;
	readonly name: string;
	readonly createdAt: number;
	readonly lastUsedAt: number | null;
};

/** Somebody's passkeys, newest first; one more than `limit`. */
export const passkeysOf = ({ db }: Party, personId: string, { limit, after }: ListPlace): Promise<PasskeyShown[]> =>
	db
		.select({
			id: passkey.credentialId,
			name: passkey.name,
			createdAt: passkey.createdAt,
			lastUsedAt: passkey.lastUsedAt,
		})
		.from(passkey)
		.where(
			and(
				eq(passkey.personId, personId),
				after && sql`(${passkey.createdAt}, ${passkey.credentialId}) < (${after.key}, ${after.id})`,
			),
		)
		.orderBy(desc(passkey.createdAt), desc(passkey.credentialId))
		.limit(limit + 1);

const notTheirs = problem("not-found", "You have no such passkey.");

export const renamePasskey = async (
	{ db }: Party,
	personId: string,
	id: string,
	name: string,
): Promise<Result<void>> => {
	const [renamed] = await batch(db, [
		sql`update ${passkey} set name = ${name} where credential_id = ${id} and person_id = ${personId}`,
	]);
	return renamed?.changes === 1 ? ok(undefined) : notTheirs;
};

export const removePasskey = async ({ db }: Party, personId: string, id: string): Promise<void> => {
	await db.delete(passkey).where(and(eq(passkey.credentialId, id), eq(passkey.personId, personId)));
};
