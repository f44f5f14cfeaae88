import { and, desc, eq, gt, lt, ne, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import type { ListPlace } from "#core/cursor.ts";
import { newId } from "#core/id.ts";
import type { Party } from "./party.ts";
import { hashOf, newSecret } from "./secret.ts";
import { session } from "./tables.ts";

/** How long a browser stays signed in. */
export const sessionLife = 30 * day;

/** A session about to be opened: the secret is for the browser, the rest for the database. */
export type NewSession = {
	readonly secret: string;
	readonly row: Omit<typeof session.$inferInsert, "personId">;
};

export const newSession = async (party: Party, device: string): Promise<NewSession> => {
	const secret = newSecret(party.random);
	const now = party.clock();
	return {
		secret,
		row: {
			tokenHash: await hashOf(secret),
			id: newId("session", party),
			device,
			createdAt: now,
			lastSeenAt: now,
			expiresAt: now + sessionLife,
		},
	};
};

/** SQL for the values of a session, in the order of `sessionColumns`, for an `insert … select`. */
export const sessionColumns = sql.raw("token_hash, id, person_id, device, created_at, last_seen_at, expires_at");
export const sessionValues = ({ row }: Pick<NewSession, "row">, personId: ReturnType<typeof sql>) =>
	sql`${row.tokenHash}, ${row.id}, ${personId}, ${row.device}, ${row.createdAt}, ${row.lastSeenAt}, ${row.expiresAt}`;

export type SessionShown = {
	readonly id: string;
	readonly device: string;
	readonly createdAt: number;
	readonly lastSeenAt: number;
	readonly expiresAt: number;
	/** The one that asks. */
	readonly current: boolean;
};

/** Where somebody is signed in, the latest sign-in first; one more than `limit`. */
export const sessionsOf = async (
	{ db, clock }: Party,
	personId: string,
	secret: string | undefined,
	{ limit, after }: ListPlace,
): Promise<SessionShown[]> => {
	const own = secret === undefined ? "" : await hashOf(secret);
	const rows = await db
		.select()
		.from(session)
		.where(and(eq(session.personId, personId), gt(session.expiresAt, clock()), after && lt(session.id, after.id)))
		// Ids carry their time, so they sort as they were made.
		.orderBy(desc(session.id))
		.limit(limit + 1);
	return rows.map(({ id, device, createdAt, lastSeenAt, expiresAt, tokenHash }) => ({
		id,
		device,
		createdAt,
		lastSeenAt,
		expiresAt,
		current: tokenHash === own,
	}));
};

/** Signs one browser out, if it is theirs. */
export const endSession = async ({ db }: Party, personId: string, id: string): Promise<void> => {
	await db.delete(session).where(and(eq(session.id, id), eq(session.personId, personId)));
};

/** Signs out the browser that asks. */
export const endThisSession = async ({ db }: Party, secret: string): Promise<void> => {
	await db.delete(session).where(eq(session.tokenHash, await hashOf(secret)));
};

/** Signs out every browser but the one that asks, if one does. */
export const endOtherSessions = async ({ db }: Party, personId: string, secret: string | undefined): Promise<void> => {
	const own = secret === undefined ? "" : await hashOf(secret);
	await db.delete(session).where(and(eq(session.personId, personId), ne(session.tokenHash, own)));
};
