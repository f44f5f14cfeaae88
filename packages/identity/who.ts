import { and, eq, gt, isNull, or } from "drizzle-orm";
import type { Clock } from "#core/clock.ts";
import type { Db } from "./db.ts";
import { hashOf } from "./secret.ts";
import { apiToken, person, session } from "./tables.ts";

type Known = { readonly id: string; readonly name: string; readonly role: string };
/** A person, by what they hold; `seenAt` is when it was last used, as far as was written down. */
export type Holder = Known & { readonly hash: string; readonly seenAt: number; readonly scopes: readonly string[] };

/** Every page asks this first, so it is written by hand: Drizzle's own way takes twice as long. */
const sessionQuery = `select p.id, p.name, iif(p.state = 'suspended', 'suspended', p.role) as role, s.last_seen_at as seenAt
	from "session" s join "person" p on p.id = s.person_id
	where s.token_hash = ? and s.expires_at > ? and p.state in ('active', 'suspended')`;

/** Whose session this is, if it is in force and they may still sign in; somebody suspended has that for a role. One statement. */
export const holderOfSession = async (db: Db, clock: Clock, secret: string): Promise<Holder | null> => {
	const hash = await hashOf(secret);
	const asked = db.$client.prepare(sessionQuery).bind(hash, clock());
	const { results } = await asked.all<Known & { readonly seenAt: number }>();
	const [row] = results;
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
