import { and, asc, desc, eq, getTableColumns, lt, ne, type SQL, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { joinRequest } from "../../db/people.ts";
import { lettersToStewards, lettersWritten } from "../../db/steward-letters.ts";
import { howMany } from "./letters.ts";
import type { RequestState } from "./rules.ts";

/** A request, and who is known here by its address. */
export type RequestRow = typeof joinRequest.$inferSelect & {
	readonly known: Pick<typeof person.$inferSelect, "id" | "name" | "state"> | null;
};

const requests = (db: Db) =>
	db
		.select({ ...getTableColumns(joinRequest), known: { id: person.id, name: person.name, state: person.state } })
		.from(joinRequest)
		.leftJoin(person, eq(person.email, joinRequest.email));

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
	return requests(db)
		.where(and(eq(joinRequest.state, state), further))
		.orderBy(towards(joinRequest.createdAt), towards(joinRequest.id))
		.limit(limit + 1);
};

export const readRequest = async (db: Db, id: string): Promise<RequestRow | undefined> =>
	(await requests(db).where(eq(joinRequest.id, id)).limit(1))[0];

/** How many wait for an answer. */
export const countWaiting = (): SQL => sql`select count(*) as n from ${joinRequest} where state = 'waiting'`;

/** Adds a request, unless one from this address waits already or `most` wait. */
export const addRequest = (
	row: Pick<RequestRow, "id" | "name" | "email" | "message" | "createdAt">,
	most: number,
): SQL =>
	sql`insert into ${joinRequest} (id, name, email, message, state, created_at)
		select ${row.id}, ${row.name}, ${row.email}, ${row.message}, 'waiting', ${row.createdAt}
		where (${countWaiting()}) < ${most} on conflict do nothing`;

type Words = { readonly subject: string; readonly body: string };
type Gathered = {
	readonly id: string;
	readonly now: number;
	readonly texts: readonly {
		readonly one: Words;
		readonly many: Words;
		readonly to: readonly { readonly personId: string }[];
	}[];
};

const waits = sql`select 1 from ${joinRequest} w where w.state = 'waiting'`;

/**
 * Tells the stewards of requests that no letter told of, unless the last letter is younger than `apart`: then the clock
 * does later. All but the last statement return the letters' ids.
 */
export const tellStewards = ({ id, texts, now }: Gathered, apart: number): SQL[] => {
	const counted = (one: string, many: string) =>
		sql`(select case n when 1 then ${one} else replace(${many}, ${howMany}, n) end from (${countWaiting()}))`;
	const when = sql`exists (${waits} and w.told_at is null)
		and not exists (select 1 from ${joinRequest} t where t.told_at > ${now - apart})`;
	return [
		...lettersToStewards(
			{ id, kind: "joining", at: now, when },
			texts.map(({ one, many, to }) => ({
				...{ subject: counted(one.subject, many.subject), body: counted(one.body, many.body), to },
			})),
		),
		sql`update ${joinRequest} set told_at = ${now} where state = 'waiting' and told_at is null and ${lettersWritten(id)}`,
	];
};

/** Whether the request still waits for an answer. */
export const stillWaiting = (db: Db, id: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${joinRequest} where id = ${id} and state = 'waiting')`);

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
