import { type SQL, sql } from "drizzle-orm";
import { minute } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { batch, type Statement } from "./db.ts";
import { type Sender, senderTo, signInLetter } from "./letters.ts";
import { mailPerAddress, mailPerClient, takeTurns } from "./limits.ts";
import { type Letter, mailJob, postLetter } from "./outbox.ts";
import type { Party } from "./party.ts";
import { hashOf, newSecret } from "./secret.ts";
import { type NewSession, newSession, sessionColumns, sessionValues } from "./sessions.ts";
import { arrival, mail, person, session, signInLink } from "./tables.ts";

const linkLife = 15 * minute;

type LinkAsked = {
	readonly email: string;
	/** Where to go on to: a local path. */
	readonly next: string;
	/** Who asks, as far as the network tells. */
	readonly client: string | null;
	readonly from: Sender;
};

/** Whether a person `p` may come in by a letter. */
const mayComeIn = ({ letsSuspendedIn = false }: Party): SQL =>
	letsSuspendedIn ? sql`p.state in ('active', 'suspended')` : sql`p.state = 'active'`;

/**
 * Sends a link to sign in with, if the address is somebody's. For any other address the very same statements run and
 * find nobody, so neither the answer nor its time tells whether it is known.
 */
export const askForLink = async (party: Party, asked: LinkAsked): Promise<Result<void>> => {
	const turn = await takeTurns(party, [
		{ limit: mailPerAddress, of: asked.email },
		{ limit: mailPerClient, of: asked.client },
	]);
	if (!turn.ok) return turn;
	const secret = newSecret(party.random);
	const spoken = (await party.languagesOf?.(asked.email)) ?? [];
	const { subject, body } = signInLetter(senderTo(asked.from, spoken), secret);
	const id = newId("mail", party);
	const now = party.clock();
	const whose = sql`from ${person} p where p.email = ${asked.email} and ${mayComeIn(party)}`;
	await batch(party.db, [
		sql`insert into ${signInLink} (token_hash, person_id, next, created_at, expires_at)
			select ${await hashOf(secret)}, p.id, ${asked.next}, ${now}, ${now + linkLife} ${whose}`,
		sql`insert into ${mail} (id, recipient, subject, body, created_at)
			select ${id}, p.email, ${subject}, ${body}, ${now} ${whose}`,
	]);
	await party.enqueue([mailJob(id)]);
	return ok(undefined);
};

/**
 * The statements that send somebody who is here a link to sign in with, though they didn't ask for one, and the id of the
 * letter. It is good only while they may sign in.
 */
export const sendLinkTo = async (
	party: Party,
	to: {
		readonly personId: string;
		readonly email: string;
		readonly next: string;
		/** How long the link is good, in milliseconds. */
		readonly life: number;
		readonly letter: (secret: string) => Omit<Letter, "recipient">;
	},
): Promise<{ readonly statements: Statement[]; readonly mail: string }> => {
	const secret = newSecret(party.random);
	const now = party.clock();
	const posted = postLetter(party, { recipient: to.email, ...to.letter(secret) });
	const link = party.db.insert(signInLink).values({
		tokenHash: await hashOf(secret),
		personId: to.personId,
		next: to.next,
		createdAt: now,
		expiresAt: now + to.life,
	});
	return { statements: [link, posted.statement], mail: posted.id };
};

/** Whom a link is for: somebody who is here already, or somebody who comes in by it. */
export type LinkShown = { readonly kind: "person" | "arrival"; readonly name: string };

/** Reads a link without using it up. */
export const readLink = async (party: Party, secret: string): Promise<LinkShown | null> => {
	const { db, clock } = party;
	const hash = await hashOf(secret);
	const [row] = await db.all<LinkShown>(sql`
		select 'person' as kind, p.name from ${signInLink} l join ${person} p on p.id = l.person_id
			where l.token_hash = ${hash} and l.used_at is null and l.expires_at > ${clock()} and ${mayComeIn(party)}
		union all select 'arrival', a.name from ${arrival} a where a.token_hash = ${hash} and a.expires_at > ${clock()}`);
	return row ?? null;
};

export type SignedIn = { readonly session: NewSession; readonly next: string };

export const linkHasRunOut = problem(
	"expired",
	"This link was used already, or has run out. Ask for a new one; it takes a moment.",
);

/** Uses a link up and opens a session, both or neither; of two browsers at once, one gets in. */
export const enterByLink = async (party: Party, secret: string, device: string): Promise<Result<SignedIn>> => {
	const hash = await hashOf(secret);
	const opened = await newSession(party, device);
	const now = party.clock();
	const [inserted, used] = await batch<{ next: string }>(party.db, [
		sql`insert into ${session} (${sessionColumns}) select ${sessionValues(opened, sql`p.id`)}
			from ${signInLink} l join ${person} p on p.id = l.person_id
			where l.token_hash = ${hash} and l.used_at is null and l.expires_at > ${now} and ${mayComeIn(party)}`,
		sql`update ${signInLink} set used_at = ${now} where token_hash = ${hash} and used_at is null returning next`,
	]);
	const next = used?.rows[0]?.next;
	if (inserted?.changes !== 1 || next === undefined) return linkHasRunOut;
	return ok({ session: opened, next });
};

/** The statement that forgets links which are no longer good. */
export const forgetLinks = (now: number) => sql`delete from ${signInLink} where expires_at <= ${now}`;
