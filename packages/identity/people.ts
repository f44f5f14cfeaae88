import { type SQL, sql } from "drizzle-orm";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { batch, type Statement } from "./db.ts";
import type { Party } from "./party.ts";
import { apiToken, memberInvitation, passkey, passkeyChallenge, person, session, signInLink } from "./tables.ts";

export type State = (typeof person.$inferSelect)["state"];

const nobody = problem("not-found", "There is no such person here.");

const lastOf = (chief: string) =>
	problem("conflict", `This is the last ${chief} here. Make somebody else a ${chief} first.`);

/**
 * Breaks a unique index, and so the whole batch, when this person is the last active one with the role without which
 * nobody could manage the site.
 */
const keepOne = (id: string, chief: string) => sql`insert into ${person} (id, name, role, state, joined_at)
	select id, name, role, state, joined_at from ${person} p where p.id = ${id} and p.role = ${chief} and p.state = 'active'
		and not exists (select 1 from ${person} o where o.role = ${chief} and o.state = 'active' and o.id <> ${id})`;

const run = async (
	party: Party,
	chief: string,
	statements: Parameters<typeof batch>[1],
	changing: number,
): Promise<Result<void>> => {
	try {
		const done = await batch(party.db, statements);
		return done[changing]?.changes === 1 ? ok(undefined) : nobody;
	} catch (cause) {
		if (cause instanceof Error && cause.message.includes("UNIQUE constraint failed: person.id")) return lastOf(chief);
		throw cause;
	}
};

/** Gives somebody another role, but never the last `chief`. */
export const changeRole = (party: Party, id: string, role: string, chief: string): Promise<Result<void>> => {
	const change = sql`update ${person} set role = ${role} where id = ${id}`;
	return role === chief ? run(party, chief, [change], 0) : run(party, chief, [keepOne(id, chief), change], 1);
};

/**
 * Suspends somebody, lets them back in, or notes that they have left, but never the last `chief`. Whoever isn't active is
 * signed out everywhere, has to make tokens and passkeys anew, and can bring nobody in by an invitation that they made,
 * themselves included. `also` is written with it.
 */
export const changeState = (
	party: Party,
	id: string,
	state: State,
	chief: string,
	also: readonly (SQL | Statement)[] = [],
): Promise<Result<void>> => {
	const change = sql`update ${person} set state = ${state} where id = ${id}`;
	if (state === "active") return run(party, chief, [change, ...also], 0);
	const shut = [session, signInLink, apiToken, passkey, passkeyChallenge].map(
		(table) => sql`delete from ${table} where person_id = ${id}`,
	);
	const uninvited = sql`update ${memberInvitation} set revoked_at = ${party.clock()}
		where created_by = ${id} and revoked_at is null`;
	return run(party, chief, [keepOne(id, chief), change, ...shut, uninvited, ...also], 1);
};
