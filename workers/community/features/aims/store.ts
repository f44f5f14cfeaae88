import { eq, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { chapter } from "../../db/chapter.ts";
import { shownTo } from "../../db/container.ts";
import { aim, groupAim, groupProgress, groupWork } from "../../db/forming.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { type Choice, type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import type { State } from "./rules.ts";

/** What the chapter wants to achieve, and which groups take it up. */
export type AimRead = {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly state: State;
	readonly authorId: string;
	readonly authorName: string;
	readonly groups: readonly Choice[];
	readonly position: number;
	readonly createdAt: number;
	readonly updatedAt: number;
};

type Row = Omit<AimRead, "groups"> & { readonly groups: string };
const aimFrom = (row: Row): AimRead => ({ ...row, groups: JSON.parse(row.groups) as Choice[] });

/** More groups than this don't work at one thing. */
const mostGroups = 30;

/** Groups that take an aim `t` up and that the viewer may know of: a circle, or a closed one, is known to those who are in it. */
const takers = (viewerId: string): SQL => sql`${groupAim} ga join ${workingGroup} g on g.id = ga.group_id
	where ga.aim_id = t.id and ((g.closed_at is null and g.kind <> 'circle')
		or exists (select 1 from ${groupMember} gm where gm.group_id = g.id and gm.person_id = ${viewerId}))`;

const columns = (viewerId: string): SQL => sql`t.id, t.title, t.description, t.state, t.author_id as authorId,
	coalesce(h.name, '') as authorName, t.position, t.created_at as createdAt, t.updated_at as updatedAt,
	(select json_group_array(json_object('id', x.id, 'name', x.name)) from (select g.id, g.name from ${takers(viewerId)}
		order by g.name limit ${mostGroups}) x) as groups
	from ${aim} t left join ${person} h on h.id = t.author_id`;

const oneQuery = (viewerId: string, id: string): SQL =>
	sql`select ${columns(viewerId)} where t.id = ${id} and ${shownTo(sql`t.id`, viewerId)}`;

export const readAim = async (db: Db, viewerId: string, id: string): Promise<AimRead | undefined> => {
	const [row] = await db.all<Row>(oneQuery(viewerId, id));
	return row && aimFrom(row);
};

/** A group that takes an aim up, as the chapter may know it. */
export type Taker = Choice & { readonly workingOn: string };

/** What a group has come to, told by one of its members. For the members of that group only. */
export type AimProgress = {
	readonly id: string;
	readonly groupName: string;
	readonly personId: string;
	readonly personName: string;
	readonly text: string;
	readonly createdAt: number;
};

/** The latest of them; all are with the group. */
const progressShown = 12;

/** What the groups of the viewer told of an aim: whoever is in none of them is shown nothing (DOMAIN, E2). */
const progressQuery = (
	viewerId: string,
	id: string,
): SQL => sql`select t.id, g.name as groupName, t.person_id as personId,
		coalesce(h.name, '') as personName, t.text, t.created_at as createdAt
	from ${groupAim} ga join ${groupMember} gm on gm.group_id = ga.group_id and gm.person_id = ${viewerId}
	join ${groupProgress} t on t.id in (select p.id from ${groupProgress} p where p.group_id = ga.group_id and ${shownTo(sql`p.id`, viewerId)}
		order by p.created_at desc, p.id desc limit ${progressShown})
	join ${workingGroup} g on g.id = ga.group_id left join ${person} h on h.id = t.person_id
	where ga.aim_id = ${id} order by t.created_at desc, t.id desc limit ${progressShown}`;

/** An aim with who works at it, what they have come to as far as the viewer may read it, and its threads. One round trip. */
export const readAimPage = async (db: Db, viewerId: string, id: string) => {
	const [[row], takersOf, progress, leading, threads, talk] = await readBatch<
		[Row, Taker, AimProgress, Choice, ThreadRow, TalkRow]
	>(db, [
		oneQuery(viewerId, id),
		sql`select g.id, g.name, coalesce((select w.working_on from ${groupWork} w where w.group_id = g.id), '') as workingOn
			from (select ${id} as id) t cross join ${takers(viewerId)} order by g.name limit ${mostGroups}`,
		progressQuery(viewerId, id),
		sql`select g.id, g.name from ${groupMember} m join ${workingGroup} g on g.id = m.group_id
			where m.person_id = ${viewerId} and g.coordinator_id = ${viewerId} and g.closed_at is null
				and not exists (select 1 from ${groupAim} ga where ga.group_id = g.id and ga.aim_id = ${id}) order by g.name limit 20`,
		threadsQuery(viewerId, id),
		talkQuery(viewerId, id),
	]);
	return (
		row && {
			aim: aimFrom(row),
			takers: takersOf,
			progress,
			/** Groups that the viewer coordinates and that could take it up. */
			couldTake: leading,
			threads: threadsFrom(threads),
			talk: talkFrom(talk),
		}
	);
};

export const aimCursor = ({ position, id }: AimRead): ListCursor => ({ key: position, id });

const listQuery = (viewerId: string, state: State, { limit, after }: ListPlace): SQL => sql`select ${columns(viewerId)}
	where t.state = ${state} and ${shownTo(sql`t.id`, viewerId)} ${after ? sql`and (t.position, t.id) > (${after.key}, ${after.id})` : sql``}
	order by t.position, t.id limit ${limit + 1}`;

/** One more than `limit` aims, in the order in which they were written down. */
export const readAims = async (db: Db, viewerId: string, state: State, place: ListPlace): Promise<AimRead[]> =>
	(await db.all<Row>(listQuery(viewerId, state, place))).map(aimFrom);

/** The same with those lines of the chapter's card that are nobody's aim yet. One round trip. */
export const readAimsPage = async (db: Db, viewerId: string, state: State, place: ListPlace) => {
	const [rows, lines] = await readBatch<[Row, { line: string }]>(db, [
		listQuery(viewerId, state, place),
		sql`select j.value as line from ${chapter} c, json_each(c.aims) j where c.id = 'chapter'
			and not exists (select 1 from ${aim} t where t.state in ('open', 'reached', 'let-go') and t.title = j.value) limit 20`,
	]);
	return { aims: rows.map(aimFrom), onCard: lines.map(({ line }) => line) };
};

export type AimWords = { readonly title: string; readonly description: string };

/** Puts an aim behind all others. */
export const insertAim = (
	db: Db,
	row: AimWords & { readonly id: string; readonly authorId: string; readonly now: number },
): Statement =>
	db.run(sql`insert into ${aim} (id, title, description, position, state, author_id, created_at, updated_at)
		select ${row.id}, ${row.title}, ${row.description}, coalesce((select max(position) from ${aim} where state in ('open', 'reached', 'let-go')), 0) + 1, 'open',
			${row.authorId}, ${row.now}, ${row.now}`);

export const writeAim = (db: Db, id: string, set: Partial<typeof aim.$inferInsert>): Statement =>
	db.update(aim).set(set).where(eq(aim.id, id));

/** Takes an aim away, and from the groups that took it up. */
export const deleteAim = (db: Db, id: string): Statement[] => [
	db.delete(groupAim).where(eq(groupAim.aimId, id)),
	db.delete(aim).where(eq(aim.id, id)),
];

/** Breaks the batch when how it stands was changed meanwhile. */
export const stillStands = (db: Db, { id, state }: Pick<AimRead, "id" | "state">): Statement =>
	mustHold(db, sql`exists (select 1 from ${aim} where id = ${id} and state = ${state})`);
