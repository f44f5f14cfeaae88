import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { searchDoc } from "#exchange/search-tables.ts";
import { person } from "#identity/tables.ts";
import { shownToAll } from "../../db/container.ts";
import { commitment } from "../../db/cycle.ts";
import { agendaItem, topicInterest } from "../../db/meetings.ts";
import type { State } from "../commitments/rules.ts";
import type { ItemKind, Part } from "./rules.ts";

export type ItemRead = {
	readonly id: string;
	readonly part: Part;
	readonly position: number;
	readonly kind: ItemKind;
	readonly title: string;
	readonly note: string;
	readonly minutes: number;
	readonly personId: string | null;
	readonly personName: string | null;
	readonly sourceId: string | null;
	readonly state: "on" | "off";
	/** What became of a commitment that comes back, and what was learned. */
	readonly became: State | null;
	readonly learned: string | null;
	/** Who wants it, where it is a topic of the board: why it is on the agenda. */
	readonly wantedBy: string | null;
};

/** As many as one reads in a line. */
const mostWanting = 12;

/** Who wants a topic that is on an agenda, by name, as one line; null where it is none. */
const wantedBy: SQL = sql`(select group_concat(name, ', ') from (select n.name from ${topicInterest} ti
	join ${person} n on n.id = ti.person_id where ti.topic_id = i.source_id and ti.wants = 1 and n.state = 'active'
	order by n.name limit ${sql.raw(String(mostWanting))}))`;

export const agendaQuery = (
	id: string | Placeholder,
): SQL => sql`select i.id, i.part, i.position, i.kind, i.title, i.note, i.minutes,
	i.person_id as personId, h.name as personName, i.source_id as sourceId, i.state,
	c.state as became, c.learned, ${wantedBy} as wantedBy from ${agendaItem} i
	left join ${person} h on h.id = i.person_id left join ${commitment} c on i.kind = 'commitment' and c.id = i.source_id where i.meeting_id = ${id}
	and ((i.kind <> 'commitment' and coalesce(i.source_id, '') not glob 'topic_*') or exists (select 1 from ${searchDoc} d where d.id = i.source_id))
	and ${shownToAll(sql`i.source_id`)} order by i.part, i.position, i.id limit 200`;
