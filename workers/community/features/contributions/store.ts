import { type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { docs, docVisible } from "../../db/container.ts";
import { peerAssist, question, thanks } from "../../db/helping.ts";
import { attendance, meeting } from "../../db/meetings.ts";
import { type Named, type NamedRow, namedColumns, namedFrom, namedJoins } from "../search/named-store.ts";
import { broughtKinds } from "./rules.ts";

/** Something that a member brought. */
export type Contribution = Named & {
	/** Whether the whole chapter may read it: what lies within a group goes into no copy. */
	readonly open: boolean;
	readonly public: boolean;
	readonly thanked: boolean;
	/** An answer of which the asker said that it helped. */
	readonly helped: boolean;
	readonly at: number;
};

type Row = NamedRow & {
	readonly container: string | null;
	readonly audience: string | null;
	readonly thanked: number;
	readonly helped: number;
	readonly at: number;
};

const columns = sql`${namedColumns}, d.container, case d.kind when 'practice' then p.audience end as audience,
	exists (select 1 from ${thanks} h where h.for_id = d.id) as thanked,
	exists (select 1 from ${question} hq where hq.id = qa.question_id and hq.helped_by = d.id) as helped, d.updated_at as at`;

const kinds = sql`d.kind in (select value from json_each(${JSON.stringify(broughtKinds)}))`;
/** A peer assist holds the words of all who took part, and is still brought by one. */
const own = (personId: string): SQL => sql`(d.author_id = ${personId}
	or d.id in (select pa.id from ${peerAssist} pa where pa.owner_id = ${personId}))
	and d.container is not ${personId} and ${kinds}`;

const contributionFrom = (row: Row): Contribution => ({
	...namedFrom(row),
	open: row.container === null,
	public: row.audience === "public",
	thanked: row.thanked === 1,
	helped: row.helped === 1,
	at: row.at,
});

export const contributionCursor = ({ at, id }: Contribution): ListCursor => ({ key: at, id });

export type Led = { readonly id: string; readonly title: string; readonly startsAt: number; readonly open: 0 | 1 };

/** Meetings that one led are told of with what one wrote, the latest of them. */
const mostLed = 50;

const ledQuery = (
	personId: string,
): SQL => sql`select m.id, m.title, m.starts_at as startsAt, m.group_id is null as open
	from ${attendance} a cross join ${meeting} m on m.id = a.meeting_id
	where a.person_id = ${personId} and a.came_at is not null and m.state = 'held' and m.facilitator_id = ${personId}
	order by m.starts_at desc limit ${mostLed}`;

/** One more than `limit` of what a member brought, last worked on first; and the meetings that they led. One round trip. */
export const readContributions = async (
	db: Db,
	personId: string,
	{ after, limit }: ListPlace,
): Promise<{ readonly brought: Contribution[]; readonly led: Led[] }> => {
	const [rows, led] = await readBatch<[Row, Led]>(db, [
		sql`select ${columns} from ${docs} ${namedJoins} where ${own(personId)} and ${docVisible(personId)}
			${after ? sql`and (d.updated_at, d.id) < (${after.key}, ${after.id})` : sql``}
			order by d.updated_at desc, d.id desc limit ${limit + 1}`,
		ledQuery(personId),
	]);
	return { brought: rows.map(contributionFrom), led };
};

/** Those of the given things that are the person's and open to the whole chapter. */
export const readOpenOf = async (db: Db, personId: string, ids: readonly string[]) => {
	const [rows, led] = await readBatch<[Row, Led]>(db, [
		sql`select ${columns} from ${docs} ${namedJoins} where d.id in (select value from json_each(${JSON.stringify(ids)}))
			and ${own(personId)} and d.container is null`,
		ledQuery(personId),
	]);
	return { brought: rows.map(contributionFrom), led: led.filter(({ id, open }) => open === 1 && ids.includes(id)) };
};
