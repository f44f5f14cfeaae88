import { and, eq, sql } from "drizzle-orm";
import type { ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { groupWork } from "../../db/forming.ts";
import { meeting } from "../../db/meetings.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { type GroupMeeting, groupMeetingsQuery } from "../meetings/group-store.ts";
import { type ListedRow, practiceFromRow, practicesAsked } from "../practices/list-store.ts";
import { type InGroup, latestInGroup } from "./doors-store.ts";
import type { Joins } from "./rules.ts";
import {
	type AimTaken,
	aimsOfferedQuery,
	aimsTakenQuery,
	type ProgressRead,
	progressQuery,
	progressShown,
	type WorkRow,
	workFrom,
	workQuery,
} from "./work-store.ts";

/** What the whole chapter may know of a group. */
export type GroupInList = {
	readonly id: string;
	readonly name: string;
	readonly purpose: string;
	readonly coordinatorId: string;
	readonly coordinatorName: string;
	/** What it is working on now, in its own words, or the question that a space asks; empty where it hasn't said. */
	readonly workingOn: string;
	readonly kind: "group" | "space" | "circle";
	/** Calendar day on which a space ends; null for a group. */
	readonly endsOn: string | null;
	/** Until when anybody here may join a space; null for a group. */
	readonly joins: Joins | null;
	/** When a space first meets; null where nothing is planned. */
	readonly startsAt: number | null;
	/** Whether the viewer is in it. */
	readonly mine: boolean;
	/** Whether the viewer is in it, and nobody else. */
	readonly alone: boolean;
	readonly createdAt: number;
	/** Null while it is open. */
	readonly closedAt: number | null;
	/** The site of the chapter that it has become, if it has. */
	readonly becameOrigin: string | null;
};

export type GroupMember = { readonly id: string; readonly name: string; readonly joinedAt: number };

type Row = Omit<GroupInList, "mine" | "alone"> & {
	readonly mine: number;
	readonly others: number;
};

const groupFrom = ({ mine, others, joins, ...row }: Row): GroupInList => ({
	...row,
	joins,
	mine: mine === 1,
	alone: mine === 1 && others === 0,
});

const columns = (viewerId: string) => sql`g.id, g.name, g.purpose, g.coordinator_id as coordinatorId,
	coalesce(c.name, '') as coordinatorName, g.created_at as createdAt, g.closed_at as closedAt,
	g.became_origin as becameOrigin, g.kind, g.ends_on as endsOn,
	g.joins,
	(select min(t.starts_at) from ${meeting} t where g.kind = 'space' and t.group_id = g.id and t.state <> 'cancelled') as startsAt,
	coalesce((select w.working_on from ${groupWork} w where w.group_id = g.id), '') as workingOn,
	exists (select 1 from ${groupMember} m where m.group_id = g.id and m.person_id = ${viewerId}) as mine,
	exists (select 1 from ${groupMember} m where m.group_id = g.id and m.person_id <> ${viewerId}) as others
	from ${workingGroup} g left join ${person} c on c.id = g.coordinator_id`;

/** One more than `limit` spaces: those that run, by the day on which they end; or those that are over and the viewer was in. */
export const readSpaces = async (db: Db, viewerId: string, over: boolean, page: ListPlace): Promise<GroupInList[]> => {
	const after = page.after ? sql`and (g.ends_on, g.id) > (${page.after.key}, ${page.after.id})` : sql``;
	const which = over ? sql`g.closed_at is not null and mine` : sql`g.closed_at is null and g.ends_on is not null`;
	const rows = await db.all<Row>(sql`select ${columns(viewerId)} where ${which} and g.kind = 'space' ${after}
		order by g.ends_on, g.id limit ${page.limit + 1}`);
	return rows.map(groupFrom);
};

/** A circle is there for those alone who are in it. */
const isOpenTo = sql`(g.kind <> 'circle' or mine)`;

/** One more than `limit` groups, by name. Of closed ones only those that the viewer was in. */
export const readGroups = async (db: Db, viewerId: string, page: ListPlace): Promise<GroupInList[]> => {
	const after = page.after ? sql`and (g.name, g.id) > (${page.after.key}, ${page.after.id})` : sql``;
	const rows = await db.all<Row>(
		sql`select ${columns(viewerId)} where (g.closed_at is null or mine) and ${isOpenTo} ${after} order by g.name, g.id limit ${page.limit + 1}`,
	);
	return rows.map(groupFrom);
};

export const readGroup = async (db: Db, viewerId: string, id: string): Promise<GroupInList | undefined> => {
	const [row] = await db.all<Row>(sql`select ${columns(viewerId)} where g.id = ${id} and ${isOpenTo}`);
	return row && groupFrom(row);
};

/** As many as a form lets one choose from; a larger group is a chapter of its own. */
export const mostMembers = 300;

const membersQuery = (id: string, { limit, after }: ListPlace) => sql`select h.id, h.name, m.joined_at as joinedAt
	from ${groupMember} m join ${person} h on h.id = m.person_id where m.group_id = ${id}
	${after ? sql`and (h.name, h.id) > (${after.key}, ${after.id})` : sql``} order by h.name, h.id limit ${limit + 1}`;

/** A group with a page of its members, by name, one more than `limit`. Who may be shown them, the caller decides. */
export const readGroupMembers = async (db: Db, viewerId: string, id: string, place: ListPlace) => {
	const [[row], members] = await readBatch<[Row, GroupMember]>(db, [
		sql`select ${columns(viewerId)} where g.id = ${id} and ${isOpenTo}`,
		membersQuery(id, place),
	]);
	return row && { group: groupFrom(row), members };
};

/** Practices on the group's own page; the rest is in the list of practices. */
export const practicesShown = 20;

/**
 * The same, the people of the chapter who are not in it, its work, and for its members what it has come to, what goes on
 * in it and its latest practices, one more of these than are shown. One round trip.
 */
export const readGroupPage = async (db: Db, viewerId: string, id: string, place: ListPlace, now: number) => {
	type Rows = [
		Row,
		GroupMember,
		{ id: string; name: string },
		WorkRow,
		AimTaken,
		ProgressRead,
		GroupMeeting,
		InGroup,
		ListedRow,
	];
	const listed = practicesAsked(viewerId, { group: id }, { limit: practicesShown });
	const others = sql`select h.id, h.name from ${person} h where h.state = 'active' and not exists (
		select 1 from ${groupMember} m where m.group_id = ${id} and m.person_id = h.id) order by h.name, h.id limit 500`;
	const [[row], members, people, [work], aims, progress, meetings, inside, practices] = await readBatch<Rows>(
		db,
		[
			sql`select ${columns(viewerId)} where g.id = ${id} and ${isOpenTo}`,
			membersQuery(id, place),
			others,
			workQuery(id),
			aimsTakenQuery(id),
			progressQuery(viewerId, id, { limit: progressShown }),
			groupMeetingsQuery(viewerId, id, now),
			latestInGroup(viewerId, id),
			listed.query,
		],
		listed.values,
	);
	return (
		row && {
			group: groupFrom(row),
			members,
			others: people,
			work: { ...workFrom(work), aims },
			progress,
			meetings,
			inside,
			practices: practices.map(practiceFromRow),
		}
	);
};

/** A group with its work and the aims that there are to take up. One round trip. */
export const readGroupForWork = async (db: Db, viewerId: string, id: string) => {
	const [[row], [work], aims, offered] = await readBatch<[Row, WorkRow, AimTaken, AimTaken]>(db, [
		sql`select ${columns(viewerId)} where g.id = ${id} and ${isOpenTo}`,
		workQuery(id),
		aimsTakenQuery(id),
		aimsOfferedQuery(id),
	]);
	return row && { group: groupFrom(row), work: { ...workFrom(work), aims }, offered };
};

/** A group with a page of what it has come to, one more than `limit`: nothing for who isn't in it. One round trip. */
export const readGroupProgress = async (db: Db, viewerId: string, id: string, place: ListPlace) => {
	const [[row], progress] = await readBatch<[Row, ProgressRead]>(db, [
		sql`select ${columns(viewerId)} where g.id = ${id} and ${isOpenTo}`,
		progressQuery(viewerId, id, place),
	]);
	return row && { group: groupFrom(row), progress };
};

export const isMember = async (db: Db, id: string, personId: string): Promise<boolean> =>
	(
		await db
			.select({ personId: groupMember.personId })
			.from(groupMember)
			.where(and(eq(groupMember.groupId, id), eq(groupMember.personId, personId)))
			.limit(1)
	).length > 0;
