import { type SQL, sql } from "drizzle-orm";
import { peer, record } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { heldIn, shownToAll } from "../../db/container.ts";
import { answer } from "../../db/helping.ts";
import { practice, trial, workingGroup } from "../../db/practices.ts";
import { summary } from "../../db/summaries.ts";
import { hrefOf, joined, kindName } from "./rules.ts";

/**
 * What documents of every kind are called, and where they are read: the one place that knows. To be joined to a query of
 * documents called `d`, with their id, kind, origin and title, that shows only those open to the reader.
 */
export const namedColumns: SQL = sql`d.id, d.kind, d.origin, d.language, d.title as docTitle, t.practice_id as practiceId,
	qa.question_id as questionId,
	o.name as peerName, g.name as "group",
	coalesce(p.title, nullif(r.name, ''), s.name, m.title, w.name, n.name, '') as title`;

export const namedJoins: SQL = sql`left join ${trial} t on t.id = d.id
	left join ${answer} qa on qa.id = d.id
	left join ${practice} p on p.id = coalesce(t.practice_id, d.id)
	left join ${workingGroup} g on g.id = coalesce(case when p.audience = 'group' then p.group_id end, ${heldIn})
	left join ${record} r on r.id = d.id
	left join ${record} s on s.id = r.source_id and ${shownToAll(sql`s.id`)}
	left join ${summary} m on m.id = d.id
	left join ${workingGroup} w on w.id = d.id
	left join ${person} n on n.id = d.id
	left join ${peer} o on o.origin = d.origin`;

/** A row of `namedColumns` as one value, for documents that stand in a column of something else. */
export const namedJson: SQL = sql`json_object('id', id, 'kind', kind, 'origin', origin, 'language', language,
	'docTitle', docTitle, 'practiceId', practiceId, 'questionId', questionId, 'peerName', peerName, 'group', "group",
	'title', title)`;

export type NamedRow = {
	readonly id: string;
	readonly kind: string;
	readonly origin: string;
	readonly language: string | null;
	readonly docTitle: string;
	readonly practiceId: string | null;
	readonly questionId: string | null;
	readonly peerName: string | null;
	readonly group: string | null;
	readonly title: string;
};

export type Named = {
	readonly id: string;
	readonly kind: string;
	readonly origin: string;
	/** The chapter that it comes from; null for this one. */
	readonly from: string | null;
	readonly language: string | null;
	readonly title: string;
	readonly href: string;
	/** The working group that it belongs to. */
	readonly group: string | null;
};

export const namedFrom = (row: NamedRow): Named => {
	const { id, kind, origin, language, docTitle, practiceId, questionId, peerName, group, title } = row;
	// What was received goes by its URL, what is our own by a local id.
	const ours = !id.includes(":");
	return {
		id,
		kind,
		origin,
		language,
		group,
		title: title || joined(docTitle).trim() || kindName(kind),
		from: ours ? null : peerName || origin,
		href: hrefOf({ id, kind, ours, practiceId, questionId }),
	};
};
