import { eq, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { peer } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { shownTo } from "../../db/container.ts";
import { derivation, reflection } from "../../db/cycle.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { release } from "../../db/trust.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { type Choice, ownGroupsQuery, type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import { namedQuery, type PersonNamed } from "../practices/store.ts";
import { type Question, widerAudiences } from "./rules.ts";

export type ReflectionRead = {
	readonly id: string;
	readonly authorId: string;
	readonly authorName: string;
	readonly question: Question;
	readonly text: string;
	readonly language: string;
	readonly audience: "private" | "group" | "chapter" | "sites" | "network" | "public";
	readonly groupId: string | null;
	readonly groupName: string | null;
	/** The chapters that it is addressed to by name, and what they are called. */
	readonly sites: readonly string[];
	readonly siteNames: readonly string[];
	readonly version: number;
	readonly createdAt: number;
	readonly updatedAt: number;
};

export type ReflectionRow = Omit<ReflectionRead, "sites" | "siteNames"> & {
	readonly sites: string;
	readonly siteNames: string;
};

export const reflectionFrom = (row: ReflectionRow): ReflectionRead => ({
	...row,
	sites: JSON.parse(row.sites) as string[],
	siteNames: JSON.parse(row.siteNames) as string[],
});

const columns = sql`t.id, t.author_id as authorId, coalesce(h.name, '') as authorName, t.question, t.text, t.language,
	t.audience, t.group_id as groupId, g.name as groupName, t.sites,
	(select json_group_array(coalesce(nullif(sp.name, ''), s.value)) from json_each(t.sites) s
		left join ${peer} sp on sp.origin = s.value) as siteNames, t.version, t.created_at as createdAt, t.updated_at as updatedAt`;
const named = sql`left join ${person} h on h.id = t.author_id left join ${workingGroup} g on g.id = t.group_id`;

/**
 * Whether a reflection `t` may be seen by a person: their own always, a group's by its members, a private one by nobody
 * else, whatever their role (DOMAIN, B14 and E2).
 */
const visible = (viewerId: string): SQL => sql`${shownTo(sql`t.id`, viewerId)} and (t.author_id = ${viewerId}
	or t.audience not in ('private', 'group')
	or (t.audience = 'group' and exists (
		select 1 from ${groupMember} gm where gm.group_id = t.group_id and gm.person_id = ${viewerId})))`;

export const oneQuery = (viewerId: string, id: string | SQL): SQL =>
	sql`select ${columns} from ${reflection} t ${named} where t.id = ${id} and ${visible(viewerId)}`;

export const readReflection = async (db: Db, viewerId: string, id: string): Promise<ReflectionRead | undefined> => {
	const [row] = await db.all<ReflectionRow>(oneQuery(viewerId, id));
	return row && reflectionFrom(row);
};

/** A reflection with who is named in it, what it came from and what came of it, in one round trip. */
export const readReflectionPage = async (db: Db, viewerId: string, id: string) => {
	const [[row], named, threads, talk] = await readBatch<[ReflectionRow, PersonNamed, ThreadRow, TalkRow]>(db, [
		oneQuery(viewerId, id),
		namedQuery(id),
		threadsQuery(viewerId, id),
		talkQuery(viewerId, id),
	]);
	return row && { reflection: reflectionFrom(row), named, threads: threadsFrom(threads), talk: talkFrom(talk) };
};

/** A reflection with what its form offers to choose from. */
export const readReflectionForm = async (db: Db, viewerId: string, id: string) => {
	const [[row], groups] = await readBatch<[ReflectionRow, Choice]>(db, [
		oneQuery(viewerId, id),
		ownGroupsQuery(viewerId),
	]);
	return row && { reflection: reflectionFrom(row), groups };
};

export type ReflectionFilter = { readonly mine?: boolean; readonly group?: string };

export const reflectionCursor = (row: ReflectionRead): ListCursor => ({ key: row.createdAt, id: row.id });

/** Each way in which a reflection comes into view is read by its own index, and no further than needed. */
const listQuery = (viewerId: string, { mine, group }: ReflectionFilter, { limit, after }: ListPlace): SQL => {
	const before = after ? sql`and (t.created_at, t.id) < (${after.key}, ${after.id})` : sql``;
	const part = (from: SQL) =>
		sql`select * from (select t.id, t.created_at from ${from} and ${shownTo(sql`t.id`, viewerId)} ${before} order by t.created_at desc, t.id desc limit ${limit + 1})`;
	const own = part(sql`${reflection} t where t.author_id = ${viewerId}`);
	const open = ["chapter", ...widerAudiences].map((one) => part(sql`${reflection} t where t.audience = ${one}`));
	// D1 takes five terms in one compound select, so these stand in one of their own.
	const chapter = sql`select * from (${sql.join(open, sql` union all `)})`;
	const inGroups = part(sql`${groupMember} gm join ${reflection} t on t.group_id = gm.group_id
		where gm.person_id = ${viewerId} and t.audience = 'group' ${group ? sql`and gm.group_id = ${group}` : sql``}`);
	const parts = mine ? [own] : group ? [inGroups] : [own, chapter, inGroups];
	return sql`select ${columns} from (${sql.join(parts, sql` union `)}) found join ${reflection} t on t.id = found.id
		${named} order by t.created_at desc, t.id desc limit ${limit + 1}`;
};

export const readReflections = async (
	db: Db,
	viewerId: string,
	filter: ReflectionFilter,
	place: ListPlace,
): Promise<ReflectionRead[]> => (await db.all<ReflectionRow>(listQuery(viewerId, filter, place))).map(reflectionFrom);

/** The same with the viewer's groups, whose reflections can be looked at by themselves. One round trip. */
export const readReflectionsPage = async (db: Db, viewerId: string, filter: ReflectionFilter, place: ListPlace) => {
	const [reflections, groups] = await readBatch<[ReflectionRow, Choice]>(db, [
		listQuery(viewerId, filter, place),
		ownGroupsQuery(viewerId),
	]);
	return { reflections: reflections.map(reflectionFrom), groups };
};

/** Whether its words are those to which several people said yes (`release`): they stay as they were agreed to. */
export const isAgreed = async (db: Db, id: string): Promise<boolean> =>
	(await db.all(sql`select 1 from ${release} where result_id = ${id}`)).length > 0;

export const insertReflection = (db: Db, row: typeof reflection.$inferInsert): Statement =>
	db.insert(reflection).values(row);

export const writeReflection = (db: Db, id: string, set: Partial<typeof reflection.$inferInsert>): Statement =>
	db.update(reflection).set(set).where(eq(reflection.id, id));

export const deleteReflection = (db: Db, id: string): Statement => db.delete(reflection).where(eq(reflection.id, id));

/** Breaks the batch when it isn't at this version any more. */
export const stillAt = (db: Db, id: string, version: number): Statement =>
	mustHold(db, sql`exists (select 1 from ${reflection} where id = ${id} and version = ${version})`);

/** The statements that delete what somebody wrote for themselves alone, with every trace that could be found of it. */
export const deletePrivate = (db: Db, authorId: string): Statement[] => {
	const theirs = sql`(select id from ${reflection} where author_id = ${authorId} and audience = 'private')`;
	return [
		db.run(sql`delete from ${searchDoc} where id in ${theirs}`),
		db.run(sql`delete from ${derivation} where id in ${theirs} or source_id in ${theirs}`),
		db.run(sql`delete from ${reflection} where author_id = ${authorId} and audience = 'private'`),
	];
};
