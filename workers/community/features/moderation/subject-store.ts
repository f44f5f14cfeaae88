import { type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { docs, docVisible, heldIn, inContainer, shownTo } from "../../db/container.ts";
import { hidden, moderation, report } from "../../db/daily.ts";
import { assistEntry, peerAssist, thanks } from "../../db/helping.ts";
import { meeting } from "../../db/meetings.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { summary } from "../../db/summaries.ts";
import { indicatorValue } from "../../db/value.ts";
import { consultation, consultationVoice, decision, decisionEntry } from "../../db/voice.ts";
import { type NamedRow, namedColumns, namedFrom, namedJoins } from "../search/named-store.ts";
import { hrefOf, joined } from "../search/rules.ts";
import { aCircle, kindOf, type Standing } from "./rules.ts";

/** Something that was written here or received, as far as somebody who reports it or decides about it has to know it. */
export type Subject = Standing & {
	readonly id: string;
	readonly kind: string;
	/** Empty where the reader may not read it. */
	readonly title: string;
	readonly href: string;
	readonly language: string | null;
	readonly authorName: string;
	readonly groupName: string | null;
	/** The same as it is called to those who may not know of it: a circle's name says what it is about (decision 0020). */
	readonly groupOutside: string | null;
	/** The decision by which it is hidden now, and its reason. */
	readonly hiddenBy: { readonly id: string; readonly reason: string } | null;
};

type Held = {
	readonly authorId: string | null;
	readonly authorName: string | null;
	readonly container: string | null;
	readonly groupName: string | null;
	readonly groupOutside: string | null;
	readonly coordinatorId: string | null;
	readonly seen: number;
	readonly hiddenId: string | null;
	readonly hiddenReason: string | null;
	readonly reportedAt: number | null;
};
type DocRow = NamedRow & Held;
type PartRow = Held & { readonly id: string; readonly title: string; readonly parentId: string | null };

/** As much of something without a title as says which it is. */
const beginning = 120;

const said = sql`z.moderation_id as hiddenId, zw.reason as hiddenReason,
	(select min(r.created_at) from ${report} r where r.about_id = x.id and r.state = 'open') as reportedAt`;
const hiding = sql`left join ${hidden} z on z.id = x.id left join ${moderation} zw on zw.id = z.moderation_id`;

/** Whose something with many people's words in it is: who brought it, called it, proposed it or asked. */
export const broughtBy = (id: SQL): SQL => sql`(select a.owner_id from ${peerAssist} a where a.id = ${id}),
	(select mt.created_by from ${meeting} mt where mt.id = replace(${id}, 'minutes_', 'meeting_')),
	(select dc.proposer_id from ${decision} dc where dc.id = ${id}),
	(select cs.sponsor_id from ${consultation} cs where cs.id = ${id}),
	(select wg.coordinator_id from ${workingGroup} wg where wg.id = ${id}),
	(select nullif(sm.edited_by, '') from ${summary} sm where sm.id = ${id})`;

/** What was said within something, by its id: `whole` is what it was said in. */
export const saidWithin = (
	id: string | SQL,
): SQL => sql`select e.id, e.text, e.assist_id as whole, e.person_id as personId
		from ${assistEntry} e where e.id = ${id}
	union all select e.id, e.text, e.decision_id, e.person_id from ${decisionEntry} e where e.id = ${id} and e.text <> ''
	union all select v.id, v.text, v.consultation_id, v.person_id from ${consultationVoice} v where v.id = ${id}
	union all select f.id, f.day || ': ' || f.note, f.indicator_id, f.person_id from ${indicatorValue} f where f.id = ${id}
	union all select 'minutes_' || substr(m.id, 9), m.title, m.id, m.created_by from ${meeting} m
		where m.id = replace(${id}, 'minutes_', 'meeting_') and m.id <> ${id} and not exists (select 1 from ${docs} where d.id = ${id})`;

/** What a group is called to those who aren't in it: that a circle is there is known to its members alone. */
export const groupOutside = (group: SQL): SQL => sql`iif(${group}.kind = 'circle', ${aCircle}, ${group}.name)`;

/** A document of the index. */
const docQuery = (
	viewerId: string,
	id: string,
) => sql`select ${namedColumns}, x.authorId, coalesce(an.name, '') as authorName, x.container,
		cg.name as groupName, ${groupOutside(sql`cg`)} as groupOutside, cg.coordinator_id as coordinatorId, x.seen, ${said}
	from (select d.id, coalesce(d.author_id, ${broughtBy(sql`d.id`)}) as authorId, ${heldIn} as container,
			${docVisible(viewerId)} as seen from ${docs} where d.id = ${id}) x
	join ${docs} on d.id = x.id ${namedJoins} ${hiding}
	left join ${workingGroup} cg on cg.id = x.container left join ${person} an on an.id = x.authorId`;

/** What has a page still, and is found no more: a meeting that was called off, a group that was closed. */
const unfound = (
	viewerId: string,
	id: string,
): SQL => sql`select t.id, t.title, null, t.created_by, t.group_id, ${inContainer(viewerId)}
		from ${meeting} t where t.id = ${id} and not exists (select 1 from ${docs} where d.id = t.id)
	union all select g.id, g.name, null, g.coordinator_id, iif(g.kind = 'circle', g.id, null),
		exists (select 1 from ${groupMember} gm where gm.group_id = g.id and gm.person_id = ${viewerId})
		from ${workingGroup} g where g.id = ${id} and not exists (select 1 from ${docs} where d.id = g.id)`;

/** What the index doesn't hold: what was said within something lies where that lies, thanks are between two. */
const partQuery = (
	viewerId: string,
	id: string,
) => sql`select x.id, x.title, x.parentId, x.authorId, coalesce(an.name, '') as authorName,
		x.container, cg.name as groupName, ${groupOutside(sql`cg`)} as groupOutside, cg.coordinator_id as coordinatorId,
		x.seen, ${said}
	from (select e.id, substr(e.text, 1, ${beginning}) as title, e.whole as parentId, e.personId as authorId, ${heldIn} as container,
			${docVisible(viewerId)} and ${shownTo(sql`e.id`, viewerId)} as seen
			from (${saidWithin(id)}) e join ${docs} on d.id = e.whole
		union all select h.id, substr(h.text, 1, ${beginning}), null, h.from_id, null,
			(h.to_id = ${viewerId} and ${shownTo(sql`h.id`, viewerId)}) or h.from_id = ${viewerId} from ${thanks} h where h.id = ${id}
		union all ${unfound(viewerId, id)}) x
	${hiding} left join ${workingGroup} cg on cg.id = x.container left join ${person} an on an.id = x.authorId`;

const heldFrom = (row: Held) => ({
	authorId: row.authorId,
	authorName: row.authorName ?? "",
	container: row.container,
	groupName: row.seen === 1 ? row.groupName : row.groupOutside,
	groupOutside: row.groupOutside,
	coordinatorId: row.coordinatorId,
	seen: row.seen === 1,
	hiddenBy: row.hiddenId === null ? null : { id: row.hiddenId, reason: row.hiddenReason ?? "" },
	reportedAt: row.reportedAt,
});

const partHref = ({ id, parentId }: PartRow): string => {
	if (kindOf(id) === "thanks") return "/thanks";
	const page = parentId ?? id;
	const href = hrefOf({ id: page, kind: kindOf(page), ours: true, practiceId: null });
	return parentId ? `${href}#${id}` : href;
};

/** Something as a person meets it; `seen` says whether they may read it. One round trip. */
export const readSubject = async (db: Db, viewerId: string, id: string): Promise<Subject | undefined> => {
	const [docs, parts] = await readBatch<SubjectRows>(db, subjectQueries(viewerId, id));
	return subjectFrom(id, docs, parts);
};

/** The same for a batch of more: its queries, and what their rows say. */
export const subjectQueries = (viewerId: string, id: string) =>
	[docQuery(viewerId, id), partQuery(viewerId, id)] as const;
export type SubjectRows = [DocRow, PartRow];

export const subjectFrom = (id: string, [doc]: readonly DocRow[], [part]: readonly PartRow[]): Subject | undefined => {
	if (doc) {
		const { title, href, language } = namedFrom(doc);
		const held = heldFrom(doc);
		return { ...held, id, kind: kindOf(id), language, href, title: held.seen ? title : "" };
	}
	if (!part) return undefined;
	const held = heldFrom(part);
	const title = held.seen ? joined(part.title).trim() : "";
	return { ...held, id, kind: kindOf(id), language: null, href: partHref(part), title };
};
