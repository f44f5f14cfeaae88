import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Clock } from "#core/clock.ts";
import type { Db } from "./db.ts";
import { hashOf } from "./secret.ts";
import { apiToken, person, session } from "./tables.ts";

export type Known = { readonly id: string; readonly name: string; readonly role: string };
/** A person, by what they hold; `seenAt` is when it was last used, as far as was written down. */
export type Holder = Known & { readonly hash: string; readonly seenAt: number; readonly scopes: readonly string[] };

const sessionQuery = (db: Db) => {
	const inForce = gt(session.expiresAt, sql.placeholder("now"));
	return db
		.select({ id: person.id, name: person.name, role: person.role, seenAt: session.lastSeenAt })
		.from(session)
		.innerJoin(person, eq(person.id, session.personId))
		.where(and(eq(session.tokenHash, sql.placeholder("hash")), inForce, eq(person.state, "active")))
		.limit(1)
		.prepare();
};

/** Every page asks this first, so it is written once for each database, not once for each page. */
const sessionQueries = new WeakMap<Db, ReturnType<typeof sessionQuery>>();

/** Whose session this is, if it is in force and they may still sign in. One statement. */
export const holderOfSession = async (db: Db, clock: Clock, secret: string): Promise<Holder | null> => {
	const hash = await hashOf(secret);
	const query = sessionQueries.get(db) ?? sessionQuery(db);
	sessionQueries.set(db, query);
	const [row] = await query.all({ hash, now: clock() });
	return row ? { ...row, hash, scopes: [] } : null;
};

/** Whose personal token this is, if it is in force and they may still sign in. One statement. */
export const holderOfToken = async (db: Db, clock: Clock, secret: string): Promise<Holder | null> => {
	const hash = await hashOf(secret);
	const inForce = or(isNull(apiToken.expiresAt), gt(apiToken.expiresAt, clock()));
	const [row] = await db
		.select({
			id: person.id,
			name: person.name,
			role: person.role,
			seenAt: apiToken.lastUsedAt,
			scopes: apiToken.scopes,
		})
		.from(apiToken)
		.innerJoin(person, eq(person.id, apiToken.personId))
		.where(and(eq(apiToken.tokenHash, hash), inForce, eq(person.state, "active")))
		.limit(1);
	return row ? { ...row, hash, seenAt: row.seenAt ?? 0 } : null;
};

/** Notes that a session was used. */
export const sessionSeen = (db: Db, hash: string, at: number) =>
	db.update(session).set({ lastSeenAt: at }).where(eq(session.tokenHash, hash));

/** Notes that a token was used. */
export const tokenSeen = (db: Db, hash: string, at: number) =>
	db.update(apiToken).set({ lastUsedAt: at }).where(eq(apiToken.tokenHash, hash));
