import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { docs, shownToAll } from "../../db/container.ts";
import { conversation, following, mention, message } from "../../db/helping.ts";
import { workingGroup } from "../../db/practices.ts";
import { type Named, type NamedRow, namedColumns, namedFrom, namedJoins } from "../search/named-store.ts";
import { conversationOpen } from "./head-store.ts";

/** A conversation as a list shows it to one reader. */
export type InList = {
	readonly id: string;
	readonly title: string;
	readonly language: string | null;
	readonly about: Named | null;
	readonly groupId: string | null;
	readonly groupName: string | null;
	readonly updatedAt: number;
	readonly follows: boolean;
	/** Who wrote last. */
	readonly lastBy: string | null;
	/** Who wrote since the reader looked, where they follow it. */
	readonly news: readonly string[];
	/** Whether somebody called the reader by name since. */
	readonly named: boolean;
};

type Row = NamedRow & {
	readonly conversationId: string;
	readonly aboutId: string | null;
	readonly ownTitle: string;
	readonly held: string | null;
	readonly heldName: string | null;
	readonly updatedAt: number;
	readonly follows: number;
	readonly lastBy: string | null;
	readonly news: string;
	readonly named: number;
};

/** As many names as one reads in a sentence. */
const mostNews = 3;

const columns = (
	viewerId: string | Placeholder,
): SQL => sql`c.id as conversationId, c.about_id as aboutId, c.title as ownTitle,
	coalesce(c.group_id, d.container) as held, cg.name as heldName, c.updated_at as updatedAt, ${namedColumns},
	coalesce(f.state = 'following', 0) as follows,
	(select k.name from ${message} y join ${person} k on k.id = y.person_id where y.conversation_id = c.id and y.removed_at is null
		order by y.created_at desc, y.id desc limit 1) as lastBy,
	(select json_group_array(name) from (select distinct k.name from ${message} y join ${person} k on k.id = y.person_id
		where y.conversation_id = c.id and f.state = 'following' and y.created_at > f.read_at and y.person_id <> ${viewerId}
		and y.removed_at is null and ${shownToAll(sql`y.id`)} limit ${sql.raw(String(mostNews))})) as news,
	coalesce(f.read_at < c.updated_at, 0) and exists (select 1 from ${message} y join ${mention} v on v.message_id = y.id
		and v.person_id = ${viewerId} and v.seen_at is null where y.conversation_id = c.id and y.created_at > f.read_at) as named`;

const joins = sql`left join ${docs} on d.id = c.about_id ${namedJoins}
	left join ${workingGroup} cg on cg.id = coalesce(c.group_id, d.container)`;

const inListFrom = (row: Row): InList => {
	const about = row.aboutId === null ? null : namedFrom(row);
	return {
		id: row.conversationId,
		title: about?.title ?? row.ownTitle,
		language: about?.language ?? null,
		about,
		groupId: row.heldName === null ? null : row.held,
		groupName: row.heldName,
		updatedAt: row.updatedAt,
		follows: row.follows === 1,
		lastBy: row.lastBy,
		news: JSON.parse(row.news) as string[],
		named: row.named === 1,
	};
};

export type Whose = "followed" | "others" | undefined;

const listQuery = (viewerId: string, whose: Whose, { limit, after }: ListPlace): SQL => {
	const own = sql`left join ${following} f on f.conversation_id = c.id and f.person_id = ${viewerId}`;
	const from =
		whose === "followed"
			? sql`${following} f join ${conversation} c on c.id = f.conversation_id ${joins}
				where f.person_id = ${viewerId} and f.state = 'following'`
			: sql`${conversation} c ${own} ${joins} where ${whose === "others" ? sql`coalesce(f.state, '') <> 'following'` : sql`true`}`;
	return sql`select ${columns(viewerId)} from ${from} and ${conversationOpen(viewerId)}
		${after ? sql`and (c.updated_at, c.id) < (${after.key}, ${after.id})` : sql``}
		order by c.updated_at desc, c.id desc limit ${limit + 1}`;
};

export const conversationCursor = (row: InList): ListCursor => ({ key: row.updatedAt, id: row.id });

export const readConversations = async (db: Db, viewerId: string, whose: Whose, place: ListPlace): Promise<InList[]> =>
	(await db.all<Row>(listQuery(viewerId, whose, place))).map(inListFrom);

/** As many as stand before the others on the page of all. */
export const followedFirst = 12;

/** What one follows, and a page of the others. One round trip. */
export const readBoth = async (db: Db, viewerId: string, place: ListPlace) => {
	const [followed, others] = await readBatch<[Row, Row]>(db, [
		listQuery(viewerId, "followed", { limit: followedFirst }),
		listQuery(viewerId, "others", place),
	]);
	return { followed: followed.map(inListFrom), others: others.map(inListFrom) };
};

/** Of what one follows, what went on last: a home looks no further back for news. */
const mostLooked = 6;
/** As much as fits on a home beside all else. */
const mostOnHome = 4;

/**
 * For the one batch of a home: conversations that its reader follows and that have news, those first in which somebody
 * called them by name.
 */
export const talkNewsQuery = (viewerId: string | Placeholder): SQL => sql`select ${columns(viewerId)}
	from (select c.id from (select c.id, c.about_id, c.group_id, c.updated_at, f.read_at from ${following} f
			join ${conversation} c on c.id = f.conversation_id
			where f.person_id = ${viewerId} and f.state = 'following' and f.read_at < c.updated_at
			order by c.updated_at desc limit ${mostLooked}) c
		where exists (select 1 from ${message} y where y.conversation_id = c.id and y.created_at > c.read_at
			and y.person_id <> ${viewerId} and y.removed_at is null) and ${conversationOpen(viewerId)}
		order by exists (select 1 from ${message} y join ${mention} v on v.message_id = y.id and v.person_id = ${viewerId}
			and v.seen_at is null where y.conversation_id = c.id and y.created_at > c.read_at) desc, c.updated_at desc
		limit ${mostOnHome}) q
	join ${conversation} c on c.id = q.id join ${following} f on f.conversation_id = c.id and f.person_id = ${viewerId}
	${joins} order by named desc, c.updated_at desc`;

export type TalkNewsRow = Row;
export const talkNewsFrom = (rows: readonly TalkNewsRow[]): InList[] => rows.map(inListFrom);
