import { and, desc, eq, lt, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import type { ListPlace } from "#core/cursor.ts";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { batch } from "./db.ts";
import type { Party } from "./party.ts";
import { hashOf, newSecret } from "./secret.ts";
import { apiToken } from "./tables.ts";

/** Marks our tokens, so that scanners for leaked secrets can know them. */
const prefix = "cht_";

/** One for each program somebody uses, with room; more is a mistake. */
const mostTokens = 50;

export const scopes = ["read", "write"] as const;
export type Scope = (typeof scopes)[number];

export type TokenWish = { readonly name: string; readonly scope: Scope; readonly days: number };

export type TokenShown = {
	readonly id: string;
	readonly name: string;
	readonly scope: Scope;
	readonly createdAt: number;
	readonly lastUsedAt: number | null;
	readonly expiresAt: number | null;
};

/** Makes a personal token. It is told once, here; the site keeps a hash. */
export const makeToken = async (
	party: Party,
	personId: string,
	wish: TokenWish,
): Promise<Result<{ readonly token: string; readonly shown: TokenShown }>> => {
	const token = `${prefix}${newSecret(party.random)}`;
	const id = newId("token", party);
	const now = party.clock();
	const expiresAt = now + wish.days * day;
	const [made] = await batch(party.db, [
		sql`insert into ${apiToken} (token_hash, id, person_id, name, scopes, created_at, expires_at)
			select ${await hashOf(token)}, ${id}, ${personId}, ${wish.name}, ${JSON.stringify([wish.scope])}, ${now}, ${expiresAt}
			where (select count(*) from ${apiToken} t where t.person_id = ${personId}) < ${mostTokens}`,
	]);
	if (made?.changes !== 1)
		return problem("conflict", "You have very many tokens. Remove one that you don’t use first.");
	const { name, scope } = wish;
	return ok({ token, shown: { id, name, scope, createdAt: now, lastUsedAt: null, expiresAt } });
};

/** Somebody's tokens, newest first, without what would let one use them; one more than `limit`. */
export const tokensOf = async ({ db }: Party, personId: string, { limit, after }: ListPlace): Promise<TokenShown[]> => {
	const rows = await db
		.select()
		.from(apiToken)
		.where(and(eq(apiToken.personId, personId), after && lt(apiToken.id, after.id)))
		// Ids carry their time, so they sort as they were made.
		.orderBy(desc(apiToken.id))
		.limit(limit + 1);
	return rows.map(({ id, name, scopes: held, createdAt, lastUsedAt, expiresAt }) => ({
		id,
		name,
		scope: held.includes("write") ? "write" : "read",
		createdAt,
		lastUsedAt,
		expiresAt,
	}));
};

/** Ends a token, if it is theirs. */
export const endToken = async ({ db }: Party, personId: string, id: string): Promise<void> => {
	await db.delete(apiToken).where(and(eq(apiToken.id, id), eq(apiToken.personId, personId)));
};
