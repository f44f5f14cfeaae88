import { sql } from "drizzle-orm";
import { newId } from "#core/id.ts";
import { ok, type Result } from "#core/result.ts";
import { batch, type Statement } from "./db.ts";
import { type Letter, postLetter } from "./outbox.ts";
import type { Party } from "./party.ts";
import { hashOf, newSecret } from "./secret.ts";
import { newSession, sessionColumns, sessionValues } from "./sessions.ts";
import { linkHasRunOut, type SignedIn } from "./sign-in.ts";
import { arrival, memberInvitation, person, session } from "./tables.ts";

export type Expected = {
	readonly name: string;
	readonly email: string;
	readonly role: string;
	/** The invitation that they follow, which is used up when they come in. */
	readonly invitation: string | null;
	readonly next: string;
	/** How long the link is good, in milliseconds. */
	readonly life: number;
	readonly letter: (secret: string) => Omit<Letter, "recipient">;
};

/**
 * The statements that let somebody come in by a link sent to their address, and the id of the letter. They are a person
 * here only once they have used it, because until then the address may be anybody's.
 */
export const expectArrival = async (
	party: Party,
	{ name, email, role, invitation, next, life, letter }: Expected,
): Promise<{ readonly statements: Statement[]; readonly mail: string }> => {
	const secret = newSecret(party.random);
	const now = party.clock();
	const posted = postLetter(party, { recipient: email, ...letter(secret) });
	const expected = party.db.insert(arrival).values({
		tokenHash: await hashOf(secret),
		name,
		email,
		role,
		invitation,
		next,
		createdAt: now,
		expiresAt: now + life,
	});
	return { statements: [expected, posted.statement], mail: posted.id };
};

/** An invitation counts while it isn't revoked, used up or over. */
export const invitationIsOpen = (now: number) =>
	sql`i.revoked_at is null and i.uses_left > 0 and i.expires_at > ${now}`;

/**
 * Comes in by such a link: the person, their session and the use of the invitation, all or nothing. Somebody who is here
 * already is simply signed in. `also` gives what the site writes of a new person in the same breath; its statements leave
 * nothing behind where there is no person of this id, because the link may have run out or their address may be known.
 */
export const comeIn = async (
	party: Party,
	secret: string,
	device: string,
	also: (id: string) => readonly Statement[],
): Promise<Result<SignedIn>> => {
	const hash = await hashOf(secret);
	const opened = await newSession(party, device);
	const id = newId("person", party);
	const now = party.clock();
	const good = sql`a.token_hash = ${hash} and a.expires_at > ${now}`;
	const [, , inserted, used] = await batch<{ next: string }>(party.db, [
		sql`insert into ${person} (id, name, email, role, state, joined_at)
			select ${id}, a.name, a.email, a.role, 'active', ${now} from ${arrival} a where ${good} and (a.invitation is null
				or exists (select 1 from ${memberInvitation} i where i.id = a.invitation and ${invitationIsOpen(now)}))
			on conflict (email) do nothing`,
		sql`update ${memberInvitation} set uses_left = uses_left - 1
			where id = (select a.invitation from ${arrival} a where ${good})
				and exists (select 1 from ${person} p where p.id = ${id})`,
		sql`insert into ${session} (${sessionColumns}) select ${sessionValues(opened, sql`p.id`)}
			from ${arrival} a join ${person} p on p.email = a.email where ${good} and p.state = 'active'`,
		sql`delete from ${arrival} where token_hash = ${hash}
			and exists (select 1 from ${session} s where s.token_hash = ${opened.row.tokenHash}) returning next`,
		...also(id),
	]);
	const next = used?.rows[0]?.next;
	if (inserted?.changes !== 1 || next === undefined) return linkHasRunOut;
	return ok({ session: opened, next });
};

/** The statement that forgets links which are no longer good. */
export const forgetArrivals = (now: number) => sql`delete from ${arrival} where expires_at <= ${now}`;
