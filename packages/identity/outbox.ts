import { and, asc, desc, eq, isNull, lt, sql } from "drizzle-orm";
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
	/** Where it is answered to, where that isn't its sender: an address of this site's own. */
	readonly replyTo?: string;
	/** What it repeats words of, by id: it goes only to somebody who may read all of them. */
	readonly about?: readonly string[];
};

const answeredTo = "Reply-To: ";
/** Ids as JSON follow in the same line. */
export const aboutHead = "About: ";

/** A letter's words as they are stored: what they are about, and where it is answered to, stand above them. */
export const storedBody = ({ about = [], replyTo, body }: Pick<Letter, "about" | "replyTo" | "body">): string => {
	const answerable = replyTo ? `${answeredTo}${replyTo}\n\n${body}` : body;
	return about.length > 0 ? `${aboutHead}${JSON.stringify(about)}\n\n${answerable}` : answerable;
};

/** A stored letter without the line that says what it is about. */
export const withoutAbout = (stored: string): string =>
	stored.startsWith(`${aboutHead}[`) ? stored.slice(stored.indexOf("\n\n") + 2) : stored;

/**
 * A stored letter's words, and where it is answered to. Only an address of ours is taken for one: `reply` with a `+` and
 * letters before its `@`.
 */
export const openedBody = (stored: string, reply: string | undefined): Pick<Letter, "replyTo" | "body"> => {
	const rest = withoutAbout(stored);
	const end = rest.indexOf("\n\n");
	if (!reply || end === -1 || !rest.startsWith(answeredTo)) return { body: rest };
	const replyTo = rest.slice(answeredTo.length, end);
	return replyTo.replace(/\+[0-9a-z]+@/, "@") === reply ? { replyTo, body: rest.slice(end + 2) } : { body: rest };
};

/** A letter and its id: the statement goes into the batch of what it tells of, the id into a job afterwards. */
export const postLetter = (party: Party, letter: Letter): { readonly id: string; readonly statement: Statement } => {
	const id = newId("mail", party);
	const { recipient, subject } = letter;
	const row = { id, recipient, subject, body: storedBody(letter), createdAt: party.clock() };
	return { id, statement: party.db.insert(mail).values(row) };
};

export const mailJob = (id: string) => ({ type: "mail", id }) as const;

/** A job may have been lost between the batch and the queue: unsent for this long, it is asked for again. */
const lostAfter = 5 * minute;
/** No service takes longer to come back; what a letter said has no meaning by then. */
const keptUnsent = 7 * day;
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
	db.delete(mail).where(and(isNull(mail.sentAt), lt(mail.createdAt, now - keptUnsent))),
];

export type Posted = typeof mail.$inferSelect;

/** The newest letters, for the readable outbox of a local run; one more than `limit`. */
export const latestLetters = (db: Db, { limit, after }: ListPlace): Promise<Posted[]> =>
	db
		.select()
		.from(mail)
		.where(after && sql`(${mail.createdAt}, ${mail.id}) < (${after.key}, ${after.id})`)
		.orderBy(desc(mail.createdAt), desc(mail.id))
		.limit(limit + 1);

/** A letter that is still to be sent. */
export const unsentLetter = async (db: Db, id: string): Promise<Posted | undefined> =>
	(
		await db
			.select()
			.from(mail)
			.where(and(eq(mail.id, id), isNull(mail.sentAt)))
			.limit(1)
	)[0];

/** What was said isn't kept once it is sent: links in it may still be good. */
export const letterSent = (db: Db, id: string, now: number) =>
	db.update(mail).set({ sentAt: now, body: "", lastError: null }).where(eq(mail.id, id));

export const letterFailed = (db: Db, id: string, error: string) =>
	db
		.update(mail)
		.set({ attempts: sql`${mail.attempts} + 1`, lastError: error })
		.where(eq(mail.id, id));
