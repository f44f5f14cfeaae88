import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { expectArrival } from "./arrivals.ts";
import { batch } from "./db.ts";
import { arrivalLetter, type Sender } from "./letters.ts";
import { mailPerAddress, mailPerClient, takeTurns } from "./limits.ts";
import { mailJob } from "./outbox.ts";
import type { Party } from "./party.ts";
import { hashOf, newSecret } from "./secret.ts";
import { memberInvitation, person } from "./tables.ts";

/** The link in the mail: people may read it the next morning. */
const arrivalLife = day;

type InvitationWish = {
	readonly role: string;
	/** What it is for, for those who see the list. */
	readonly note: string;
	readonly uses: number;
	readonly expiresAt: number;
};

const invitationLink = (origin: string, secret: string): string => `${origin}/invitations/${secret}`;

/** Makes an invitation. Its link is told once, here; the site keeps a hash. */
export const invite = async (
	party: Party,
	by: string,
	wish: InvitationWish,
): Promise<{ readonly id: string; readonly link: string }> => {
	const secret = newSecret(party.random);
	const id = newId("invitation", party);
	await party.db.insert(memberInvitation).values({
		id,
		tokenHash: await hashOf(secret),
		role: wish.role,
		note: wish.note,
		usesLeft: wish.uses,
		createdBy: by,
		createdAt: party.clock(),
		expiresAt: wish.expiresAt,
	});
	return { id, link: invitationLink(party.config.origin, secret) };
};

export type InvitationShown = {
	readonly id: string;
	readonly role: string;
	readonly note: string;
	readonly usesLeft: number;
	readonly createdByName: string;
	readonly createdAt: number;
	readonly expiresAt: number;
	readonly revokedAt: number | null;
};

/** Invitations, newest first; one more than `limit` tells that there are more. */
export const invitations = (
	{ db }: Party,
	limit: number,
	after?: { readonly id: string },
): Promise<InvitationShown[]> =>
	db
		.select({
			id: memberInvitation.id,
			role: memberInvitation.role,
			note: memberInvitation.note,
			usesLeft: memberInvitation.usesLeft,
			createdByName: sql<string>`coalesce(${person.name}, '')`,
			createdAt: memberInvitation.createdAt,
			expiresAt: memberInvitation.expiresAt,
			revokedAt: memberInvitation.revokedAt,
		})
		.from(memberInvitation)
		.leftJoin(person, eq(person.id, memberInvitation.createdBy))
		.where(after ? sql`${memberInvitation.id} < ${after.id}` : undefined)
		// Ids carry their time, so they sort as they were made.
		.orderBy(desc(memberInvitation.id))
		.limit(limit + 1);

/** Takes an invitation back. Links already mailed for it stop working too. */
export const revokeInvitation = async ({ db, clock }: Party, id: string): Promise<Result<void>> => {
	const [revoked] = await batch(db, [
		sql`update ${memberInvitation} set revoked_at = coalesce(revoked_at, ${clock()}) where id = ${id}`,
	]);
	return revoked?.changes === 1 ? ok(undefined) : problem("not-found", "There is no such invitation.");
};

const notOpen = problem(
	"expired",
	"This invitation has run out or was taken back. Ask whoever gave it to you for a new one.",
);

export type OpenInvitation = {
	readonly id: string;
	readonly role: string;
	/** How many more people it lets in. */
	readonly usesLeft: number;
	readonly expiresAt: number;
};

/** An invitation by its link, while it can be followed. */
export const openInvitation = async ({ db, clock }: Party, secret: string): Promise<Result<OpenInvitation>> => {
	const [row] = await db
		.select({
			id: memberInvitation.id,
			role: memberInvitation.role,
			usesLeft: memberInvitation.usesLeft,
			expiresAt: memberInvitation.expiresAt,
		})
		.from(memberInvitation)
		.where(
			and(
				eq(memberInvitation.tokenHash, await hashOf(secret)),
				isNull(memberInvitation.revokedAt),
				gt(memberInvitation.usesLeft, 0),
				gt(memberInvitation.expiresAt, clock()),
			),
		)
		.limit(1);
	return row ? ok(row) : notOpen;
};

type Following = {
	readonly secret: string;
	readonly name: string;
	readonly email: string;
	readonly client: string | null;
	readonly from: Sender;
};

/** Follows an invitation: a letter goes to the address, and whoever opens its link comes in. */
export const followInvitation = async (party: Party, following: Following): Promise<Result<void>> => {
	const { name, email, from } = following;
	const turn = await takeTurns(party, [
		{ limit: mailPerAddress, of: email },
		{ limit: mailPerClient, of: following.client },
	]);
	if (!turn.ok) return turn;
	const found = await openInvitation(party, following.secret);
	if (!found.ok) return found;
	const { statements, mail } = await expectArrival(party, {
		name,
		email,
		role: found.value.role,
		invitation: found.value.id,
		next: "/",
		life: arrivalLife,
		letter: (secret) => arrivalLetter(from, name, secret),
	});
	await batch(party.db, statements);
	await party.enqueue([mailJob(mail)]);
	return ok(undefined);
};
