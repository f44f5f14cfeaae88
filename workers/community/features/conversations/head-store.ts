import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Db } from "#exchange/site.ts";
import { containersOf, docs, docVisible, type Reading, shownTo } from "../../db/container.ts";
import { conversation } from "../../db/helping.ts";
import { workingGroup } from "../../db/practices.ts";
import { type Named, type NamedRow, namedColumns, namedFrom, namedJoins } from "../search/named-store.ts";
import { talkable, type Which } from "./rules.ts";

/** A conversation that a query is written for once, with a placeholder for its id. */
export type Meant = Which | { readonly id: Placeholder } | { readonly about: Placeholder };

/** A conversation as somebody who may see it finds it. */
export type Head = {
	/** Null while nobody has said anything about the thing. */
	readonly id: string | null;
	readonly aboutId: string | null;
	/** What it is about, where it is about something that has a page. */
	readonly about: Named | null;
	readonly title: string;
	readonly language: string | null;
	readonly groupId: string | null;
	readonly groupName: string | null;
	/** The one person who sees it, where it is about something of their own. */
	readonly aloneId: string | null;
	/** Whether its group is closed. */
	readonly closed: boolean;
	readonly updatedAt: number;
};

export type HeadRow = NamedRow & {
	readonly conversationId: string | null;
	readonly aboutId: string | null;
	readonly ownTitle: string | null;
	readonly held: string | null;
	readonly heldName: string | null;
	readonly closedAt: number | null;
	readonly updatedAt: number | null;
};

/** Whether a conversation `c` may be seen by a person: as what it is about, judged as that lies now, or as its group. */
export const conversationOpen = (
	viewerId: Reading,
): SQL => sql`${shownTo(sql`c.id`, viewerId)} and (case when c.about_id is null
	then c.group_id is null or c.group_id in (${containersOf(viewerId)})
	else exists (select 1 from ${docs} where d.id = c.about_id and ${docVisible(viewerId)}) end)`;

export const headColumns = sql`c.id as conversationId, coalesce(c.about_id, d.id) as aboutId, c.title as ownTitle,
	coalesce(c.group_id, d.container) as held, cg.name as heldName, cg.closed_at as closedAt,
	c.updated_at as updatedAt, ${namedColumns}`;
export const heldJoin = sql`left join ${workingGroup} cg on cg.id = coalesce(c.group_id, d.container)`;
const kinds = sql`(${sql.join(
	talkable.map((kind) => sql`${kind}`),
	sql`, `,
)})`;

export const headQuery = (viewerId: Reading, which: Meant): SQL =>
	"id" in which
		? sql`select ${headColumns} from ${conversation} c left join ${docs} on d.id = c.about_id ${namedJoins} ${heldJoin}
			where c.id = ${which.id} and ${conversationOpen(viewerId)}`
		: sql`select ${headColumns} from ${docs} ${namedJoins} left join ${conversation} c on c.about_id = d.id ${heldJoin}
			where d.id = ${which.about} and d.kind in ${kinds} and instr(d.id, ':') = 0 and ${docVisible(viewerId)}`;

export const headFrom = (row: HeadRow): Head => {
	const about = row.aboutId === null ? null : namedFrom(row);
	return {
		id: row.conversationId,
		aboutId: row.aboutId,
		about,
		title: about?.title ?? row.ownTitle ?? "",
		language: about?.language ?? null,
		groupId: row.heldName === null ? null : row.held,
		groupName: row.heldName,
		aloneId: row.heldName === null ? row.held : null,
		closed: row.closedAt !== null,
		updatedAt: row.updatedAt ?? 0,
	};
};

export const readHead = async (db: Db, viewerId: string, which: Which): Promise<Head | undefined> => {
	const [row] = await db.all<HeadRow>(headQuery(viewerId, which));
	return row && headFrom(row);
};

/** The id of a conversation, for a query that begins at either. */
export const idOf = (which: Meant): SQL =>
	"id" in which ? sql`${which.id}` : sql`(select id from ${conversation} where about_id = ${which.about})`;
