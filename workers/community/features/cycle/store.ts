import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { docs, docVisible, heldIn } from "../../db/container.ts";
import { commitment, deidentification, derivation, reflection } from "../../db/cycle.ts";
import { peerAssist } from "../../db/helping.ts";
import { groupMember, trial, workingGroup } from "../../db/practices.ts";
import { decision } from "../../db/voice.ts";
import { type Named, type NamedRow, namedColumns, namedFrom, namedJoins } from "../search/named-store.ts";
import { joined } from "../search/rules.ts";
import type { Origin } from "./rules.ts";

/** The statement that keeps what came from what: for the batch in which `id` is made. */
export const derivedFrom = (db: Db, id: string, sourceId: string, now: number): Statement =>
	db.insert(derivation).values({ id, sourceId, createdAt: now }).onConflictDoNothing();

/** The statement that forgets where something came from and what came of it, when it goes. */
export const forgetThreads = (db: Db, id: string): Statement =>
	db.run(sql`delete from ${derivation} where id = ${id} or source_id = ${id}`);

/** Forgets that something came from what everybody here reads. What is open binds nobody, so nothing is loosened by it. */
export const untieOpen = (db: Db, id: string, sourceId: string): Statement =>
	db.run(sql`delete from ${derivation} where id = ${id} and source_id = ${sourceId} and ${isOpen(sql`${sourceId}`)}`);

/** What was written as it was written, where the index holds it in other words. */
const written = sql`left join ${trial} wt on wt.id = d.id left join ${reflection} wr on wr.id = d.id
	left join ${commitment} wc on wc.id = d.id left join ${peerAssist} wa on wa.id = d.id
	left join ${decision} wd on wd.id = d.id`;

/** Something that a form was opened from: what it is, and its words for those that come of it. */
export type Source = Named & Origin & { readonly body: string };

export type SourceRow = NamedRow & {
	readonly container: string | null;
	readonly groupName: string | null;
	readonly authorId: string | null;
	readonly indexed: string;
	readonly written: string | null;
};

/** What a form opened with `?from=ID` is prefilled from, where the viewer may see it. */
export const sourceQuery = (viewerId: string, id: string): SQL => sql`select ${namedColumns}, ${heldIn} as container,
		(select name from ${workingGroup} where id = ${heldIn}) as groupName, d.author_id as authorId,
		d.body as indexed, coalesce(wr.text, nullif(trim(wt.changed || char(10, 10) || wt.surprised || char(10, 10) || wt.evidence,
		char(10)), ''), wt.context, trim(wc.text || char(10, 10) || wc.learned, char(10)),
		nullif(trim(wa.take_away || char(10, 10) || wa.outcome, char(10)), ''), wa.situation, wd.text) as written
	from ${docs} ${namedJoins} ${written} where d.id = ${id} and ${docVisible(viewerId)}`;

export const sourceFrom = (row: SourceRow | undefined): Source | undefined =>
	row && {
		...namedFrom(row),
		container: row.container,
		groupName: row.groupName,
		authorId: row.authorId,
		body: row.written?.replace(/\n{3,}/g, "\n\n") ?? joined(row.indexed).trim(),
	};

/** No thread is followed further back; whoever made so long a one has forgotten where it began. */
const mostOrigins = 200;

/** Words that a second reader found nobody in: what they were made from binds what comes of them no more. */
const madeReady = (id: SQL): SQL =>
	sql`exists (select 1 from ${deidentification} x where x.result_id = ${id} and x.state in ('approved', 'shared'))`;

/** Whether everybody here reads a thing of this id: then its words are out, and what they came from binds nobody more. */
const isOpen = (id: SQL): SQL => sql`exists (select 1 from ${docs} where d.id = ${id} and ${heldIn} is null)`;

const further = (id: SQL): SQL => sql`not ${madeReady(id)} and not ${isOpen(id)}`;

/**
 * All that something came from, step by step, whether the writer can still see it or not: its bounds hold on. A meeting
 * further back binds nothing: it has no words, and what was said in it lies in what was made there.
 */
export const originsQuery = (id: string): SQL => sql`with recursive up (id, direct) as (
		select v.source_id, 1 from ${derivation} v where v.id = ${id} and ${further(sql`v.id`)}
		union select v.source_id, 0 from up join ${derivation} v on v.id = up.id where ${further(sql`v.id`)} limit ${mostOrigins})
	select ${heldIn} as container, g.name as groupName, d.author_id as authorId, d.kind, up.direct
	from up join ${docs} on d.id = up.id left join ${workingGroup} g on g.id = ${heldIn}`;

export type OriginRow = Origin & { readonly kind: string; readonly direct: 0 | 1 };

const saysSomething = ({ kind }: OriginRow): boolean => kind !== "meeting";

/** What binds a thing itself, from its origins: also a meeting that it was made in. */
export const boundsOf = (rows: readonly OriginRow[]): Origin[] =>
	rows.filter((row) => row.direct === 1 || saysSomething(row));

/** What binds that which is made of a thing, from the thing's origins. */
export const boundsBehind = (rows: readonly OriginRow[]): Origin[] => rows.filter(saysSomething);

/** Breaks the batch when a source has moved to others than those who could see it when it was read. */
export const sourceStill = (db: Db, { id, container }: Source): Statement =>
	mustHold(db, sql`exists (select 1 from ${docs} where d.id = ${id} and ${heldIn} is ${container})`);

/** The group, where a person is in it and something new can be written there. */
export const writableQuery = (groupId: string, personId: string): SQL => sql`select g.id, g.name from ${groupMember} m
	join ${workingGroup} g on g.id = m.group_id where g.id = ${groupId} and m.person_id = ${personId} and g.closed_at is null`;

/** Breaks the batch when the person left the group, or it was closed. */
export const stillWritable = (db: Db, groupId: string, personId: string): Statement =>
	mustHold(db, sql`exists (${writableQuery(groupId, personId)})`);

export type Choice = { readonly id: string; readonly name: string };

/** The groups of a person in which something new can be written. */
export const ownGroupsQuery = (personId: string): SQL => sql`select g.id, g.name from ${groupMember} m
	join ${workingGroup} g on g.id = m.group_id where m.person_id = ${personId} and g.closed_at is null
	order by g.name limit 500`;

export type Thread = Named & {
	/** Whether this came from it, or it came of this. */
	readonly way: "from" | "to";
};
export type ThreadRow = NamedRow & { readonly way: "from" | "to" };

/** More than a reader follows up from one page. */
const mostThreads = 60;

/** Where something came from and what came of it, as far as the viewer may see it: for the one batch of a page. */
export const threadsQuery = (viewerId: string | Placeholder, id: string | Placeholder): SQL => sql`
	select v.way, ${namedColumns} from (
		select 'from' as way, source_id as other, created_at from ${derivation} where id = ${id}
		union all select 'to', id, created_at from ${derivation} where source_id = ${id}) v
	join ${docs} on d.id = v.other ${namedJoins}
	where ${docVisible(viewerId)} order by v.created_at, d.id limit ${sql.raw(String(mostThreads))}`;

export const threadsFrom = (rows: readonly ThreadRow[]): Thread[] =>
	rows.map((row) => ({ ...namedFrom(row), way: row.way }));

/** Whether a thing came from another, over however many steps. */
export const readComesFrom = async (db: Db, id: string, sourceId: string): Promise<boolean> =>
	(
		await db.all(sql`with recursive up (id) as (select ${id} union
			select v.source_id from up join ${derivation} v on v.id = up.id limit ${mostOrigins})
		select 1 from up where id = ${sourceId}`)
	).length > 0;
