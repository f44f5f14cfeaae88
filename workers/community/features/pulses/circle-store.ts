import { type SQL, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { chapterWays } from "../../db/forming.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { pulse } from "../../db/trust.ts";
import { type Circle, fewest, mostDays, restBetween, usualQuestions } from "./rules.ts";

/** Somebody called `h` who may answer in a group, or in the chapter. */
export const mayAnswer = (groupId: string | SQL | null): SQL =>
	groupId === null
		? sql`${person} h where h.state = 'active' and h.role <> 'guest'`
		: sql`${groupMember} gm join ${person} h on h.id = gm.person_id
			where gm.group_id = ${groupId} and h.state = 'active' and h.role <> 'guest'`;

/** Whether a person may answer there at the moment. */
export const isAsked = (personId: string, groupId: string | null): SQL =>
	sql`exists (select 1 from ${mayAnswer(groupId)} and h.id = ${personId})`;

/** Whether somebody called `h` is in a group, or in the chapter where that is null. */
const isIn = (groupId: string | SQL | null): SQL => sql`(${groupId} is null or exists (
	select 1 from ${groupMember} im where im.group_id = ${groupId} and im.person_id = h.id))`;

/**
 * Whether another container asks nearly the same people, fewer than `fewest` being in the one and not in the other, and its
 * result is to come or as young as one of this container's own may not be: what differs between the two results would be
 * what those few said.
 */
export const nearlySame = (groupId: string | null, now: number): SQL => sql`exists (select 1
	from (select null as id union all select id from ${workingGroup}) c cross join ${pulse} o on o.group_id is c.id
	where c.id is not ${groupId} and o.opened_at > ${now - restBetween - mostDays * day} and (o.state = 'open' or (o.closed_at > ${now - restBetween} and o.counts is not null))
		and (select count(*) from ${person} h where h.state = 'active' and h.role <> 'guest'
			and ${isIn(groupId)} <> ${isIn(sql`o.group_id`)}) < ${fewest})`;

export const readAsked = async (db: Db, groupId: string | null): Promise<string[]> =>
	(await db.all<{ id: string }>(sql`select h.id from ${mayAnswer(groupId)} order by h.id`)).map(({ id }) => id);

export type CircleRow = Omit<CircleRead, "closed" | "open"> & {
	readonly closed: number;
	readonly open: number;
};

/** What decides whether a pulse can be opened in a group called `g`, or in the chapter where that is nothing. */
const circleColumns = (groupId: string | SQL | null): SQL => {
	const there = sql`${pulse} x where x.group_id is ${groupId}`;
	return sql`g.name, g.coordinator_id as coordinatorId, g.closed_at is not null as closed,
		coalesce(g.pulse_months, 0) as months,
		(select count(*) from ${mayAnswer(groupId)}) as people,
		exists (select 1 from ${there} and x.state = 'open') as open,
		(select max(x.closed_at) from ${there}) as endedAt`;
};

/** A container as a pulse sees it: nothing where the viewer isn't in it. */
export const circleQuery = (viewerId: string, groupId: string | null): SQL => sql`select ${circleColumns(groupId)}
	from (select 1) left join ${workingGroup} g on g.id = ${groupId}
	where ${groupId} is null or exists (select 1 from ${groupMember} gm where gm.group_id = ${groupId} and gm.person_id = ${viewerId})`;

export type CircleRead = Circle & {
	/** Null for the chapter. */
	readonly name: string | null;
	/** After how many months a group's pulse opens by itself; 0 for never, and for the chapter, whose ways say it. */
	readonly months: number;
};

export const circleFrom = ({ closed, open, ...row }: CircleRow): CircleRead => ({
	...row,
	closed: closed === 1,
	open: open === 1,
});

type WaysRow = { readonly questions: string | null; readonly months: number };

const waysQuery: SQL = sql`select w.pulse_questions as questions, w.pulse_months as months
	from ${chapterWays} w where w.id = 'chapter'`;

/** What the chapter asks, and after how many months by itself; 0 for never. */
export type PulseWays = { readonly questions: readonly string[]; readonly months: number };

const waysFrom = (row: WaysRow | undefined): PulseWays => ({
	questions: row?.questions ? (JSON.parse(row.questions) as string[]) : usualQuestions,
	months: row?.months ?? 0,
});

export const readWays = async (db: Db): Promise<PulseWays> => waysFrom((await db.all<WaysRow>(waysQuery))[0]);

/** What a container is, what would be asked in it, and whether nearly the same people are asked elsewhere. One round trip. */
export const readCircle = async (db: Db, viewerId: string, groupId: string | null, now: number) => {
	const [[row], [ways], [apart]] = await readBatch<[CircleRow, WaysRow, { near: number }]>(db, [
		circleQuery(viewerId, groupId),
		waysQuery,
		sql`select ${nearlySame(groupId, now)} as near`,
	]);
	return row && { circle: circleFrom(row), ways: waysFrom(ways), near: apart?.near === 1 };
};

/** Where a pulse opens by itself, with when the last one began. */
export type Paced = {
	readonly groupId: string | null;
	readonly circle: CircleRead;
	readonly lastOpenedAt: number | null;
};

type PacedRow = CircleRow & Pick<Paced, "groupId" | "lastOpenedAt">;

const lastOpened = (groupId: SQL | null): SQL =>
	sql`(select max(t.opened_at) from ${pulse} t where t.group_id is ${groupId}) as lastOpenedAt`;

/** What the clock looks at: what is asked, and the chapter and the groups in which a pulse opens by itself. */
export const readPaced = async (db: Db): Promise<{ ways: PulseWays; paced: Paced[] }> => {
	const [[row], [chapter], groups] = await readBatch<[WaysRow, PacedRow, PacedRow]>(db, [
		waysQuery,
		sql`select null as groupId, ${circleColumns(null)}, ${lastOpened(null)}
			from (select 1) left join ${workingGroup} g on false`,
		sql`select g.id as groupId, ${circleColumns(sql`g.id`)}, ${lastOpened(sql`g.id`)}
			from ${workingGroup} g where g.pulse_months > 0 and g.closed_at is null`,
	]);
	const ways = waysFrom(row);
	const rows = [...(chapter ? [{ ...chapter, months: ways.months }] : []), ...groups];
	return {
		ways,
		paced: rows.map(({ groupId, lastOpenedAt, ...circle }) => ({ groupId, lastOpenedAt, circle: circleFrom(circle) })),
	};
};
