import { and, asc, desc, eq, isNull, lt, ne, sql } from "drizzle-orm";
import { day, minute } from "#core/clock.ts";
import type { ListPlace } from "#core/cursor.ts";
import { newId } from "#core/id.ts";
import type { Db, Statement } from "./db.ts";
import type { Party } from "./party.ts";
import { mail } from "./tables.ts";

/** A mail in plain words. */
export type Letter = {
	readonly recipient: string;
	readonly subject: string;
	readonly body: string;
	/** Its kind, by which people choose what they want to get; none for what they asked for themselves. */
	readonly kind?: string;
	/** What it repeats words of, by id: it goes only to somebody who may read all of them. */
	readonly about?: readonly string[];
	/** Where it is answered to, where that isn't its sender: an address of this site's own. */
	readonly replyTo?: string;
};

/** Headers that a letter is stored with, as it is sent with them. */
export type Headers = Readonly<Record<string, string>>;

/** The header that is a field of its own to those who send mail. */
export const answeredTo = "Reply-To";

/** What a letter is stored with beside its words. */
export const headersOf = ({ replyTo }: Pick<Letter, "replyTo">): Headers | null =>
	replyTo ? { [answeredTo]: replyTo } : null;

/** A letter and its id: the statement goes into the batch of what it tells of, the id into a job afterwards. */
export const postLetter = (party: Party, letter: Letter): { readonly id: string; readonly statement: Statement } => {
	const id = newId("mail", party);
	const { recipient, subject, body, kind, about } = letter;
	const row = { ...{ id, recipient, subject, body, kind }, about: about && [...about], headers: headersOf(letter) };
	return { id, statement: party.db.insert(mail).values({ ...row, createdAt: party.clock() }) };
};

/**
 * In the place of a count of attempts: nobody sends this letter by itself. Its reader wants such news gathered, and finds
 * it in the next letter that gathers.
 */
export const gathered = -1;

export const mailJob = (id: string) => ({ type: "mail", id }) as const;

/** A job may have been lost between the batch and the queue: unsent for this long, it is asked for again. */
const lostAfter = 5 * minute;
/** No service takes longer to come back; what a letter said has no meaning by then. */
const keptUnsent = 7 * day;
/** Who is written to once a week has what was kept for them within two. */
const keptGathered = 14 * day;
/** So long one can see that a letter went out, without what it said. */
const keptSent = 30 * day;

/** Letters that nobody has tried to send. */
export const forgottenLetters = ({ db, clock }: Pick<Party, "db" | "clock">): Promise<{ id: string }[]> =>
	db
		.select({ id: mail.id })
		.from(mail)
		.where(and(isNull(mail.sentAt), eq(mail.attempts, 0), lt(mail.createdAt, clock() - lostAfter)))
		.orderBy(asc(mail.createdAt))
		.limit(50);

/** The statements that clear the outbox of what is old. */
export const clearOutbox = (db: Db, now: number): Statement[] => [
	db.delete(mail).where(lt(mail.sentAt, now - keptSent)),
	db
		.delete(mail)
		.where(
			and(
				isNull(mail.sentAt),
				sql`${mail.createdAt} < ${now} - case ${mail.attempts} when ${gathered} then ${keptGathered} else ${keptUnsent} end`,
			),
		),
];

export type Posted = typeof mail.$inferSelect;

/** The newest letters, for the readable outbox of a local run; one more than `limit`. */
export const latestLetters = (db: Db, { limit, after }: ListPlace): Promise<Posted[]> =>
	db
		.select()
		.from(mail)
		.where(
			and(
				sql`${mail.attempts} <> ${gathered}`,
				after && sql`(${mail.createdAt}, ${mail.id}) < (${after.key}, ${after.id})`,
			),
		)
		.orderBy(desc(mail.createdAt), desc(mail.id))
		.limit(limit + 1);

/** A letter that is still to be sent, by itself. */
export const unsentLetter = async (db: Db, id: string): Promise<Posted | undefined> =>
	(
		await db
			.select()
			.from(mail)
			.where(and(eq(mail.id, id), isNull(mail.sentAt), ne(mail.attempts, gathered)))
			.limit(1)
	)[0];

/** What was said isn't kept once it is sent: links in it may still be good. */
export const letterSent = (db: Db, id: string, now: number) =>
	db.update(mail).set({ sentAt: now, body: "", headers: null, lastError: null }).where(eq(mail.id, id));

export const letterFailed = (db: Db, id: string, error: string) =>
	db
		.update(mail)
		.set({ attempts: sql`${mail.attempts} + 1`, lastError: error })
		.where(eq(mail.id, id));
