import { type SQL, sql } from "drizzle-orm";
import type { ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { ledger, link, record, withdrawal } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { closing, closingItem } from "../../db/endings.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { readCard } from "../links/store.ts";
import { joined } from "../search/rules.ts";
import type { ClosingState, Fate, Walk } from "./rules.ts";

export type Closing = {
	readonly state: ClosingState;
	readonly farewell: string;
	readonly contact: string;
	readonly closesOn: string | null;
	readonly plannedBy: string;
	readonly plannedByName: string;
	readonly announcedAt: number | null;
	readonly closedAt: number | null;
};

/** Something of the chapter's, and what becomes of it; `becomes` null: nobody has decided, so it stays readable. */
export type ClosingThing = {
	readonly id: string;
	readonly title: string;
	readonly authorId: string | null;
	readonly authorName: string | null;
	/** Whether it has been shared beyond the chapter. */
	readonly travels: boolean;
	readonly becomes: Fate | null;
	readonly toWhom: string;
	readonly note: string;
	readonly decidedBy: string | null;
	readonly doneAt: number | null;
	/** Its place in the list. */
	readonly at: number;
};

const closingQuery: SQL = sql`select c.state, c.farewell, c.contact, c.closes_on as closesOn, c.planned_by as plannedBy,
	coalesce(h.name, '') as plannedByName, c.announced_at as announcedAt, c.closed_at as closedAt
	from ${closing} c left join ${person} h on h.id = c.planned_by where c.id = 'chapter'`;

export const readClosing = async (db: Db): Promise<Closing | undefined> => (await db.all<Closing>(closingQuery))[0];

type ThingRow = Omit<ClosingThing, "travels"> & { readonly travels: number };
const thingFrom = ({ travels, ...row }: ThingRow): ClosingThing => ({
	...row,
	title: joined(row.title).trim(),
	travels: travels === 1,
});

const decided: SQL = sql`i.becomes, coalesce(i.to_whom, '') as toWhom, coalesce(i.note, '') as note, i.decided_by as decidedBy,
	i.done_at as doneAt`;

const docColumns = (origin: string): SQL => sql`d.id, d.title, d.author_id as authorId, h.name as authorName,
	exists (select 1 from ${record} r where r.id = ${origin} || '/records/' || d.id) as travels, ${decided}, d.updated_at as at
	from ${searchDoc} d left join ${closingItem} i on i.id = d.id left join ${person} h on h.id = d.author_id`;

const outsideColumns: SQL = sql`i.id, i.title, null as authorId, null as authorName, 0 as travels, ${decided}, i.created_at as at
	from ${closingItem} i`;

/** A page of things of one kind, latest first; one more than `limit`. What lies in a group is its people's. */
const thingsQuery = (origin: string, kind: Walk, { limit, after }: ListPlace): SQL => {
	if (kind === "outside")
		return sql`select ${outsideColumns} where i.id glob 'outside_*'
			${after ? sql`and (i.created_at, i.id) < (${after.key}, ${after.id})` : sql``}
			order by i.created_at desc, i.id desc limit ${limit + 1}`;
	return sql`select ${docColumns(origin)} where d.kind = ${kind} and d.origin = ${origin} and d.container is null
		${after ? sql`and (d.updated_at, d.id) < (${after.key}, ${after.id})` : sql``}
		order by d.updated_at desc, d.id desc limit ${limit + 1}`;
};

/** The plan with a page of things of one kind. One round trip. */
export const readThings = async (db: Db, origin: string, kind: Walk, place: ListPlace) => {
	const [[plan], things] = await readBatch<[Closing, ThingRow]>(db, [closingQuery, thingsQuery(origin, kind, place)]);
	return { plan, things: things.map(thingFrom) };
};

/** One thing that can be decided about: a document that everybody here sees, or something outside. */
export const readThing = async (db: Db, origin: string, id: string): Promise<ClosingThing | undefined> => {
	const [row] = await db.all<ThingRow>(
		id.startsWith("outside_")
			? sql`select ${outsideColumns} where i.id = ${id}`
			: sql`select ${docColumns(origin)} where d.id = ${id} and d.origin = ${origin} and d.container is null`,
	);
	return row && thingFrom(row);
};

export type Decided = {
	readonly id: string;
	readonly title: string;
	readonly kind: string | null;
	readonly becomes: Fate;
	readonly toWhom: string;
	readonly note: string;
	readonly doneAt: number | null;
};

export type OwnThing = {
	readonly id: string;
	readonly title: string;
	readonly kind: string;
	readonly becomes: Fate | null;
	readonly decidedBy: string | null;
};

/** As many of each as the plan shows on one page. */
const decidedShown = 60;
const ownShown = 60;

/** The plan as members see it: what was decided, and what of their own has gone further than the chapter. */
export const readPlan = async (db: Db, origin: string, viewerId: string) => {
	const [[plan], items, own, talk] = await readBatch<[Closing, Decided, OwnThing, TalkRow]>(db, [
		closingQuery,
		sql`select i.id, i.title, d.kind, i.becomes, i.to_whom as toWhom, i.note, i.done_at as doneAt from ${closingItem} i
			left join ${searchDoc} d on d.id = i.id where d.id is null or d.container is null
			order by i.becomes, i.created_at, i.id limit ${decidedShown}`,
		sql`select d.id, d.title, d.kind, i.becomes, i.decided_by as decidedBy from ${searchDoc} d
			join ${record} r on r.id = ${origin} || '/records/' || d.id left join ${closingItem} i on i.id = d.id
			where d.author_id = ${viewerId} and d.container is null and d.kind <> 'person' order by d.updated_at desc limit ${ownShown}`,
		talkQuery(viewerId, "closing"),
	]);
	return { plan, items, talk: talkFrom(talk), own: own.map((one) => ({ ...one, title: joined(one.title).trim() })) };
};

/** What a visitor reads on the last page: the plan, and to whom things were handed over. One round trip. */
export const readFarewell = async (db: Db) => {
	const [[plan], items] = await readBatch<[Closing, Pick<Decided, "title" | "toWhom" | "note">]>(db, [
		closingQuery,
		sql`select i.title, i.to_whom as toWhom, i.note from ${closingItem} i left join ${searchDoc} d on d.id = i.id
			where i.becomes = 'handed-over' and (d.id is null or exists (select 1 from ${record} r
				where r.id like '%/records/' || d.id and r.scope = 'public'))
			order by i.created_at, i.id limit ${decidedShown}`,
	]);
	return { plan, items };
};

/** What is still to be taken back. */
export const readToWithdraw = (db: Db, limit: number): Promise<{ id: string; kind: string | null }[]> =>
	db.all(sql`select i.id, d.kind from ${closingItem} i left join ${searchDoc} d on d.id = i.id
		where i.becomes = 'withdrawn' and i.done_at is null order by i.created_at, i.id limit ${limit}`);

/** People who are shown to others. */
export const readShown = (db: Db, origin: string, limit: number): Promise<{ id: string }[]> =>
	db.all(sql`select substr(r.id, length(${origin}) + 10) as id from ${record} r
		where r.origin = ${origin} and r.kind = 'person' limit ${limit}`);

/** The chapter's own card, to be told anew with its end. */
export const readOwnCard = (db: Db) => readCard(db);

export const readMembers = (db: Db): Promise<{ id: string }[]> =>
	db.all(sql`select h.id from ${person} h where h.state = 'active' order by h.id limit 5000`);

export type Peer = {
	readonly peer: string;
	readonly name: string | null;
	readonly paused: boolean;
	/** Whether it has read our last words. */
	readonly told: boolean;
	/** What it hasn't yet confirmed to have removed. */
	readonly owes: number;
};

/** Every site that we are linked with, and what it has yet to hear or to confirm. */
export const readPeers = async (db: Db, origin: string): Promise<Peer[]> => {
	const last = sql`(select r.rev from ${record} r where r.id = ${`${origin}/records/chapter`})`;
	const rows = await db.all<Omit<Peer, "paused" | "told"> & { paused: number; told: number }>(sql`select k.peer,
		${siteName(sql`k.peer`)} as name, k.paused, ${last} is null or exists (select 1 from ${ledger} l
			where l.record_id = ${`${origin}/records/chapter`} and l.site = k.peer and l.rev >= ${last}) as told,
		(select count(*) from ${withdrawal} w where w.site = k.peer and w.state = 'pending') as owes
		from ${link} k where k.our_stance = 'yes' and k.their_stance = 'yes' order by k.peer limit 200`);
	return rows.map((row) => ({ ...row, paused: row.paused === 1, told: row.told === 1 }));
};
