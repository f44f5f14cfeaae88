import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { mail, person } from "#identity/tables.ts";
import { docs, docVisible } from "../../db/container.ts";
import { helperSetting, request } from "../../db/helping.ts";
import { turn } from "../../db/meetings.ts";
import { type HelpedRead, helpedQuery, worthWritingDown } from "../questions/answer-store.ts";
import { type Named, type NamedRow, namedColumns, namedFrom, namedJoins } from "../search/named-store.ts";
import type { RequestState } from "./rules.ts";

/** How often a person, given as SQL, was asked since a moment: requests, and turns in meetings (DOMAIN, B11). */
export const askedSince = (personId: SQL, since: number): SQL =>
	sql`((select count(*) from ${request} b where b.to_id = ${personId}
			and b.state in ('waiting', 'done', 'declined', 'lapsed') and b.created_at > ${since})
		+ (select count(*) from ${turn} b where b.person_id = ${personId}
			and b.state in ('offered', 'taken', 'declined', 'done') and b.created_at > ${since}))`;

/** Whether a person, given as SQL, may be asked: here, a member, and taking requests. Joined as `p` and `s`. */
export const mayBeAsked: SQL = sql`p.state = 'active' and p.role <> 'guest' and coalesce(s.takes_requests, 1) = 1`;

/** Everything that asking somebody rests on. */
type AskGrounds = {
	/** Where it is read; undefined when the asker can't see it. */
	readonly about: Named | undefined;
	readonly person: { readonly name: string; readonly takes: number; readonly sees: number } | undefined;
	readonly before: { readonly id: string; readonly fromId: string; readonly state: RequestState } | undefined;
	readonly askedAtOnce: number;
	readonly waitingFor: number;
};

type Counts = Pick<AskGrounds, "askedAtOnce" | "waitingFor">;

export const readAskGrounds = async (
	db: Db,
	{ fromId, toId, aboutId }: { fromId: string; toId: string; aboutId: string },
): Promise<AskGrounds> => {
	const [[about], [who], [before], [counts]] = await readBatch<
		[NamedRow, NonNullable<AskGrounds["person"]>, NonNullable<AskGrounds["before"]>, Counts]
	>(db, [
		sql`select ${namedColumns} from ${docs} ${namedJoins} where d.id = ${aboutId} and ${docVisible(fromId)}`,
		sql`select p.name, ${mayBeAsked} as takes, exists (select 1 from ${docs} where d.id = ${aboutId} and ${docVisible(toId)}) as sees
			from ${person} p left join ${helperSetting} s on s.person_id = p.id where p.id = ${toId}`,
		sql`select id, from_id as fromId, state from ${request} where about_id = ${aboutId} and to_id = ${toId}`,
		sql`select (select count(*) from ${request} where about_id = ${aboutId} and state = 'waiting') as askedAtOnce,
			(select count(*) from ${request} where to_id = ${toId} and state = 'waiting') as waitingFor`,
	]);
	return {
		about: about && namedFrom(about),
		person: who,
		before,
		...(counts ?? { askedAtOnce: 0, waitingFor: 0 }),
	};
};

export const insertRequest = (db: Db, row: typeof request.$inferInsert): Statement => db.insert(request).values(row);

/** Breaks the batch when the person isn't here any more, takes no requests, or can't see it any more. */
export const stillAskable = (db: Db, toId: string, aboutId: string): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${person} p left join ${helperSetting} s on s.person_id = p.id where p.id = ${toId} and ${mayBeAsked})
			and exists (select 1 from ${docs} where d.id = ${aboutId} and ${docVisible(toId)})`,
	);

/** Something that somebody asks of the reader. */
export type RequestRead = {
	readonly id: string;
	readonly about: Named;
	readonly fromId: string;
	readonly fromName: string;
	readonly reason: string;
	readonly state: RequestState;
	readonly createdAt: number;
	readonly answeredAt: number | null;
};
type RequestRow = NamedRow & Omit<RequestRead, "about" | "id"> & { readonly requestId: string };

/** What is asked of a person about something that they can see, latest first; one more than `limit`. */
const listQuery = (toId: string, states: readonly RequestState[], { limit, after }: ListPlace): SQL =>
	sql`select ask.id as requestId, ask.from_id as fromId, coalesce(fp.name, '') as fromName, ask.reason, ask.state,
			ask.created_at as createdAt, ask.answered_at as answeredAt, ${namedColumns}
		from ${request} ask join ${docs} on d.id = ask.about_id left join ${person} fp on fp.id = ask.from_id ${namedJoins}
		where ask.to_id = ${toId} and ask.state in (select value from json_each(${JSON.stringify(states)})) and ${docVisible(toId)}
			${after ? sql`and (ask.created_at, ask.id) < (${after.key}, ${after.id})` : sql``}
		order by ask.created_at desc, ask.id desc limit ${limit + 1}`;

const requestFrom = ({
	requestId,
	fromId,
	fromName,
	reason,
	state,
	createdAt,
	answeredAt,
	...row
}: RequestRow): RequestRead => ({
	id: requestId,
	...{ fromId, fromName, reason, state, createdAt, answeredAt },
	about: namedFrom(row),
});

export const requestCursor = (row: RequestRead): ListCursor => ({ key: row.createdAt, id: row.id });

export const readRequests = async (
	db: Db,
	toId: string,
	states: readonly RequestState[],
	place: ListPlace,
): Promise<RequestRead[]> => (await db.all<RequestRow>(listQuery(toId, states, place))).map(requestFrom);

const takesQuery = (personId: string): SQL =>
	sql`select takes_requests as takes from ${helperSetting} where person_id = ${personId}`;

/** Whether a person takes requests; who hasn't said otherwise does. */
export const readTakes = async (db: Db, personId: string): Promise<boolean> =>
	(await db.all<{ takes: number }>(takesQuery(personId)))[0]?.takes !== 0;

/** Earlier ones that one looks back on. */
const mostEarlier = 20;

/** What waits for a person, what was, whether they take requests, and what of theirs has helped again and again. */
export const readRequestsPage = async (db: Db, toId: string, place: ListPlace) => {
	const [waiting, earlier, [setting], helped] = await readBatch<
		[RequestRow, RequestRow, { takes: number }, HelpedRead]
	>(db, [
		listQuery(toId, ["waiting"], place),
		listQuery(toId, ["done", "declined", "lapsed"], { limit: mostEarlier - 1 }),
		takesQuery(toId),
		helpedQuery(toId),
	]);
	return {
		waiting: waiting.map(requestFrom),
		earlier: earlier.map(requestFrom),
		takes: setting?.takes !== 0,
		again: worthWritingDown(helped),
	};
};

const waitingTo = (id: string, toId: string) =>
	and(eq(request.id, id), eq(request.toId, toId), eq(request.state, "waiting"));

export const writeState = (db: Db, id: string, toId: string, state: RequestState, answeredAt: number): Statement =>
	db.update(request).set({ state, answeredAt }).where(waitingTo(id, toId));

/** Breaks the batch when the request doesn't wait for this person any more. */
export const stillWaiting = (db: Db, id: string, toId: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${request} where id = ${id} and to_id = ${toId} and state = 'waiting')`);

/** What somebody was asked about a thing is done, even where it had lapsed. */
export const writeDone = (db: Db, aboutId: string, toId: string, answeredAt: number): Statement =>
	db
		.update(request)
		.set({ state: "done", answeredAt })
		.where(
			and(
				eq(request.aboutId, aboutId),
				eq(request.toId, toId),
				inArray(request.state, ["waiting", "lapsed", "declined"]),
			),
		);

export const deleteWaitingAbout = (db: Db, aboutId: string): Statement =>
	db.delete(request).where(and(eq(request.aboutId, aboutId), eq(request.state, "waiting")));

/** All that was asked about a thing that goes for good, with the letters about it that weren't sent yet. */
export const forgetAbout = (db: Db, aboutId: string): Statement[] => [
	db.run(sql`delete from ${mail} where sent_at is null
		and id in (select 'mail_' || b.id from ${request} b where b.about_id = ${aboutId})`),
	db.delete(request).where(eq(request.aboutId, aboutId)),
];

/** Lets lapse what waits since before a moment, person by person along their index. */
export const lapse = (db: Db, before: number, now: number): Statement =>
	db.run(sql`update ${request} set state = 'lapsed', answered_at = ${now}
		where to_id in (select id from ${person}) and state = 'waiting' and created_at < ${before}`);

export const writeTakes = (db: Db, personId: string, takesRequests: boolean): Statement =>
	db
		.insert(helperSetting)
		.values({ personId, takesRequests })
		.onConflictDoUpdate({ target: helperSetting.personId, set: { takesRequests } });

/** What was asked of somebody who leaves, what they asked that waits, and how they take part. */
export const deleteOf = (db: Db, personId: string): Statement[] => [
	db.delete(request).where(eq(request.toId, personId)),
	db.delete(request).where(and(eq(request.fromId, personId), eq(request.state, "waiting"))),
	db.delete(helperSetting).where(eq(helperSetting.personId, personId)),
];
