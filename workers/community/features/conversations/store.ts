import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { docs, docVisible, type Reading, shownTo } from "../../db/container.ts";
import { derivation } from "../../db/cycle.ts";
import { conversation, following, mention, message } from "../../db/helping.ts";
import { groupMember } from "../../db/practices.ts";
import { ownGroupsQuery, type Thread, type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import { namedColumns, namedJoins } from "../search/named-store.ts";
import {
	conversationOpen,
	type Head,
	type HeadRow,
	headColumns,
	headFrom,
	headQuery,
	heldJoin,
	idOf,
	type Meant,
} from "./head-store.ts";
import type { FollowState, Which } from "./rules.ts";

export type MessageRead = {
	readonly id: string;
	readonly conversationId: string;
	readonly personId: string;
	readonly personName: string;
	/** Empty once it was removed. */
	readonly text: string;
	readonly via: "page" | "mail" | "import";
	readonly createdAt: number;
	readonly editedAt: number | null;
	readonly removedAt: number | null;
	/** Names of those whom it calls by name. */
	readonly named: readonly string[];
};
type MessageRow = Omit<MessageRead, "named"> & { readonly named: string };

const messageColumns = sql`y.id, y.conversation_id as conversationId, y.person_id as personId, coalesce(h.name, '') as personName,
	y.text, y.via, y.created_at as createdAt, y.edited_at as editedAt, y.removed_at as removedAt,
	(select json_group_array(k.name) from ${mention} v join ${person} k on k.id = v.person_id where v.message_id = y.id) as named`;
const messageFrom = (row: MessageRow): MessageRead => ({ ...row, named: JSON.parse(row.named) as string[] });

export const messageCursor = (row: MessageRead): ListCursor => ({ key: row.createdAt, id: row.id });

type Further = ListCursor | { readonly key: Placeholder; readonly id: Placeholder };

/** Newest first: `after` is further back. */
const messagesQuery = (
	viewerId: Reading,
	which: Meant,
	most: number | Placeholder,
	after?: Further,
): SQL => sql`select ${messageColumns}
	from ${message} y left join ${person} h on h.id = y.person_id where y.conversation_id = ${idOf(which)}
	and ${shownTo(sql`y.id`, viewerId)} ${after ? sql`and (y.created_at, y.id) < (${after.key}, ${after.id})` : sql``}
	order by y.created_at desc, y.id desc limit ${most}`;

export type FollowRead = { readonly state: FollowState; readonly readAt: number };
const followQuery = (viewerId: Reading, which: Meant): SQL => sql`select f.state, f.read_at as readAt
	from ${following} f where f.conversation_id = ${idOf(which)} and f.person_id = ${viewerId}`;

/** As many as one looks through for a name. */
const mostPeople = 400;

/** Whether a person `x` may see what lies in a container; each of the three is looked up by its own index. */
export const mayReadIn = (container: SQL): SQL => sql`(${container} is null or x.id = ${container}
	or exists (select 1 from ${groupMember} xm where xm.group_id = ${container} and xm.person_id = x.id))`;

/** The container of a conversation, or of what one could be about. */
const heldBy = (which: Meant): SQL =>
	"about" in which
		? sql`(select d.container from ${docs} where d.id = ${which.about})`
		: sql`(select case when c.about_id is null then c.group_id
			else (select d.container from ${docs} where d.id = c.about_id) end from ${conversation} c where c.id = ${which.id})`;

export type Choice = { readonly id: string; readonly name: string };
/** Whom one could bring in: everybody here who may see it. */
const peopleQuery = (viewerId: Reading, which: Meant): SQL => sql`select x.id, x.name from ${person} x
	where x.state = 'active' and x.id <> ${viewerId} and ${mayReadIn(heldBy(which))} order by x.name, x.id limit ${mostPeople}`;

/** Messages that one looks back over for what came of them. */
const lookedBack = 100;
const outcomesQuery = (viewerId: Reading, which: Meant): SQL => sql`select 'to' as way, ${namedColumns}
	from (select id from ${message} where conversation_id = ${idOf(which)} order by created_at desc limit ${lookedBack}) y
	join ${derivation} v on v.source_id = y.id join ${docs} on d.id = v.id ${namedJoins}
	where ${docVisible(viewerId)} order by v.created_at, d.id limit 30`;

export type ConversationPage = {
	readonly head: Head;
	/** Newest first, one more than asked for where there are more. */
	readonly messages: readonly MessageRead[];
	readonly follow: FollowRead | null;
	readonly people: readonly Choice[];
	/** What came of what was said. */
	readonly outcomes: readonly Thread[];
};

/** Who reads, which conversation, and when: `readConversation` puts them in. */
export const me = sql.placeholder("me");
export const which = sql.placeholder("which");
export const present = sql.placeholder("present");

const queriesFor = (meant: Meant, after?: Further) =>
	[
		headQuery(me, meant),
		messagesQuery(me, meant, sql.placeholder("most"), after),
		followQuery(me, meant),
		peopleQuery(me, meant),
		outcomesQuery(me, meant),
	] as const;

const further: Further = { key: sql.placeholder("key"), id: sql.placeholder("id") };
const byId = { latest: queriesFor({ id: which }), further: queriesFor({ id: which }, further) };
const byAbout = { latest: queriesFor({ about: which }), further: queriesFor({ about: which }, further) };

/**
 * A conversation with a page of what was said; `also` are writes of its action that go with the reading, with the same
 * placeholders. One round trip.
 */
export const readConversation = async (
	db: Db,
	viewerId: string,
	read: Which,
	{ limit, after, now }: ListPlace & { readonly now: number },
	also: readonly SQL[] = [],
): Promise<ConversationPage | undefined> => {
	type Rows = [HeadRow, MessageRow, FollowRead, Choice, ThreadRow];
	const [queries, value] = "id" in read ? [byId, read.id] : [byAbout, read.about];
	const asked = [...queries[after ? "further" : "latest"], ...also];
	const [[row], messages, [follow], people, outcomes] = await readBatch<Rows>(
		db,
		asked as unknown as typeof queries.latest,
		{ me: viewerId, which: value, present: now, most: limit + 1, ...after },
	);
	if (!row) return undefined;
	return {
		head: headFrom(row),
		messages: messages.map(messageFrom),
		follow: follow ?? null,
		people,
		outcomes: threadsFrom(outcomes),
	};
};

/** What was said in a conversation, where the viewer may see it: newest first. One round trip. */
export const readMessages = async (db: Db, viewerId: string, read: Which, { limit, after }: ListPlace) => {
	const [[row], messages] = await readBatch<[HeadRow, MessageRow]>(db, [
		headQuery(viewerId, read),
		messagesQuery(viewerId, read, limit + 1, after),
	]);
	return row && messages.map(messageFrom);
};

const oneQuery = (viewerId: string, id: string): SQL => sql`select ${messageColumns} from ${message} y
	join ${conversation} c on c.id = y.conversation_id left join ${person} h on h.id = y.person_id
	where y.id = ${id} and ${shownTo(sql`y.id`, viewerId)} and ${conversationOpen(viewerId)}`;
const headOfMessage = (viewerId: string, id: string): SQL => sql`select ${headColumns} from ${message} y
	join ${conversation} c on c.id = y.conversation_id left join ${docs} on d.id = c.about_id ${namedJoins} ${heldJoin}
	where y.id = ${id} and ${conversationOpen(viewerId)}`;

/** One message with the conversation that it is in, and, given their query, with its threads. One round trip. */
export const readMessage = async (db: Db, viewerId: string, id: string, threads: SQL = sql`select 1 where 0`) => {
	const [[row], [head], linked] = await readBatch<[MessageRow, HeadRow, ThreadRow]>(db, [
		oneQuery(viewerId, id),
		headOfMessage(viewerId, id),
		threads,
	]);
	return row && head ? { message: messageFrom(row), head: headFrom(head), threads: threadsFrom(linked) } : undefined;
};

/** What the form of a conversation on its own offers to choose from. One round trip. */
export const readChoices = async (db: Db, viewerId: string) => {
	const everybody = sql`select x.id, x.name from ${person} x where x.state = 'active' and x.id <> ${viewerId}
		order by x.name, x.id limit ${mostPeople}`;
	const [groups, people] = await readBatch<[Choice, Choice]>(db, [ownGroupsQuery(viewerId), everybody]);
	return { groups, people };
};

export const readMessagePage = (db: Db, viewerId: string, id: string) =>
	readMessage(db, viewerId, id, threadsQuery(viewerId, id));
