import { and, asc, desc, eq, lt, ne, type SQL, sql } from "drizzle-orm";
import type { Db, Statement } from "#exchange/site.ts";
import { mail, person } from "#identity/tables.ts";
import { joinRequest } from "../../db/people.ts";
import type { RequestState } from "./rules.ts";

export type RequestRow = typeof joinRequest.$inferSelect;

/** Requests in one state: those that wait oldest first, answered ones latest first. One more than `limit`. */
export const readRequests = (
	db: Db,
	state: RequestState,
	limit: number,
	after?: { readonly key: number | string; readonly id: string },
): Promise<RequestRow[]> => {
	const waiting = state === "waiting";
	const further = after
		? waiting
			? sql`(${joinRequest.createdAt}, ${joinRequest.id}) > (${after.key}, ${after.id})`
			: sql`(${joinRequest.createdAt}, ${joinRequest.id}) < (${after.key}, ${after.id})`
		: undefined;
	const towards = waiting ? asc : desc;
	return db
		.select()
		.from(joinRequest)
		.where(and(eq(joinRequest.state, state), further))
		.orderBy(towards(joinRequest.createdAt), towards(joinRequest.id))
		.limit(limit + 1);
};

export const readRequest = async (db: Db, id: string): Promise<RequestRow | undefined> =>
	(await db.select().from(joinRequest).where(eq(joinRequest.id, id)).limit(1))[0];

/** Adds a request, unless one from this address waits already. */
export const addRequest = (db: Db, row: typeof joinRequest.$inferInsert): Statement =>
	db.insert(joinRequest).values(row).onConflictDoNothing();

/** Stewards who are told; a chapter has a few. */
const mostTold = 10;

/** A letter to each steward, if the request was really added. */
export const tellStewards = (
	requestId: string,
	letter: { readonly subject: string; readonly body: string },
	now: number,
): SQL => sql`insert into ${mail} (id, recipient, subject, body, created_at)
	select ${requestId} || '-' || p.id, p.email, ${letter.subject}, ${letter.body}, ${now} from ${person} p
		where p.role = 'steward' and p.state = 'active' and p.email is not null
			and exists (select 1 from ${joinRequest} j where j.id = ${requestId}) limit ${mostTold}`;

/** The letters that `tellStewards` wrote. */
export const lettersAbout = (db: Db, requestId: string): Promise<{ id: string }[]> =>
	db
		.select({ id: mail.id })
		.from(mail)
		.where(and(sql`${mail.id} >= ${`${requestId}-`}`, sql`${mail.id} < ${`${requestId}.`}`));

/** Breaks a unique index, and so the whole batch, when the request was answered already. */
export const guardWaiting = (db: Db, id: string): Statement =>
	db.insert(joinRequest).select(
		db
			.select()
			.from(joinRequest)
			.where(and(eq(joinRequest.id, id), ne(joinRequest.state, "waiting"))),
	);

export const answerRequest = (
	db: Db,
	id: string,
	answer: { state: "accepted" | "declined"; words: string; by: string; at: number },
): Statement =>
	db
		.update(joinRequest)
		.set({ state: answer.state, answer: answer.words, decidedBy: answer.by, decidedAt: answer.at })
		.where(eq(joinRequest.id, id));

export const forgetRequests = (db: Db, before: number): Statement =>
	db.delete(joinRequest).where(and(ne(joinRequest.state, "waiting"), lt(joinRequest.decidedAt, before)));
