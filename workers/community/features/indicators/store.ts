import { type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { inContainer, shownTo, shownToAll } from "../../db/container.ts";
import { workingGroup } from "../../db/practices.ts";
import { indicator, indicatorValue } from "../../db/value.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { type Choice, ownGroupsQuery } from "../cycle/store.ts";
import { type StoryRead, type StoryRow, storiesQuery, storyFrom } from "../value/store.ts";
import type { State } from "./rules.ts";

export type IndicatorRead = {
	readonly id: string;
	readonly groupId: string | null;
	readonly groupName: string | null;
	readonly name: string;
	readonly unit: string;
	readonly why: string;
	readonly state: State;
	readonly authorId: string;
	readonly authorName: string;
	readonly createdAt: number;
	readonly updatedAt: number;
	/** The latest day that somebody noted something for, and what. */
	readonly lastDay: string | null;
	readonly lastValue: number | null;
};

export type ValueRead = {
	readonly day: string;
	readonly value: number;
	readonly note: string;
	readonly personId: string;
	readonly personName: string;
	/** Names it where it is reported. */
	readonly id: string;
	/** 1 where a steward hid it, for those who read it all the same: it is in no picture and no table. */
	readonly hidden: number;
};

const last = (column: "day" | "value"): SQL => sql`(select ${sql.raw(`v.${column}`)} from ${indicatorValue} v
	where v.indicator_id = t.id and ${shownToAll(sql`v.id`)} order by v.day desc limit 1)`;

const columns = sql`t.id, t.group_id as groupId, g.name as groupName, t.name, t.unit, t.why, t.state,
	t.author_id as authorId, coalesce(h.name, '') as authorName, t.created_at as createdAt, t.updated_at as updatedAt,
	${last("day")} as lastDay, ${last("value")} as lastValue
	from ${indicator} t left join ${person} h on h.id = t.author_id left join ${workingGroup} g on g.id = t.group_id`;

const indicatorQuery = (viewerId: string, id: string): SQL =>
	sql`select ${columns} where t.id = ${id} and ${inContainer(viewerId)}`;

export const readIndicator = async (db: Db, viewerId: string, id: string): Promise<IndicatorRead | undefined> =>
	(await db.all<IndicatorRead>(indicatorQuery(viewerId, id)))[0];

export const indicatorCursor = (row: IndicatorRead): ListCursor => ({ key: row.name, id: row.id });

const listQuery = (viewerId: string, state: State, { limit, after }: ListPlace): SQL => sql`select ${columns}
	where t.state = ${state} and ${inContainer(viewerId)}
	${after ? sql`and (t.name, t.id) > (${after.key}, ${after.id})` : sql``} order by t.name, t.id limit ${limit + 1}`;

/** What is watched, or was let go, by name, one more than `limit`; and the reader’s groups. One round trip. */
export const readIndicators = async (db: Db, viewerId: string, state: State, place: ListPlace) => {
	const [indicators, groups] = await readBatch<[IndicatorRead, Choice]>(db, [
		listQuery(viewerId, state, place),
		ownGroupsQuery(viewerId),
	]);
	return { indicators, groups };
};

export const valueCursor = (row: ValueRead): ListCursor => ({ key: row.day, id: row.day });

const valuesQuery = (
	viewerId: string,
	id: string,
	{ limit, after }: ListPlace,
): SQL => sql`select v.id, v.day, v.value, v.note,
	v.person_id as personId, coalesce(h.name, '') as personName, not ${shownToAll(sql`v.id`)} as hidden from ${indicatorValue} v
	left join ${person} h on h.id = v.person_id where v.indicator_id = ${id} and ${shownTo(sql`v.id`, viewerId)}
	${after ? sql`and v.day < ${after.key}` : sql``} order by v.day desc limit ${limit + 1}`;

/** An indicator with what was noted, latest day first, one more than `limit`. One round trip. */
export const readValues = async (db: Db, viewerId: string, id: string, place: ListPlace) => {
	const [[row], values] = await readBatch<[IndicatorRead, ValueRead]>(db, [
		indicatorQuery(viewerId, id),
		valuesQuery(viewerId, id, place),
	]);
	return row && { indicator: row, values };
};

/** Days that one picture takes in: more than two years of weeks. */
export const mostDrawn = 120;
const storiesShown = 6;

/** An indicator with its latest days, the stories that speak to it, and what is said about it. One round trip. */
export const readIndicatorPage = async (db: Db, viewerId: string, id: string) => {
	const [[row], values, stories, talk] = await readBatch<[IndicatorRead, ValueRead, StoryRow, TalkRow]>(db, [
		indicatorQuery(viewerId, id),
		valuesQuery(viewerId, id, { limit: mostDrawn }),
		storiesQuery(viewerId, { indicator: id }, { limit: storiesShown }),
		talkQuery(viewerId, id),
	]);
	const told: StoryRead[] = stories.map(storyFrom);
	return (
		row && {
			indicator: row,
			values: values.slice(0, mostDrawn),
			moreValues: values.length > mostDrawn,
			stories: told.slice(0, storiesShown),
			moreStories: told.length > storiesShown,
			talk: talkFrom(talk),
		}
	);
};

export const insertIndicator = (db: Db, row: typeof indicator.$inferInsert): Statement =>
	db.insert(indicator).values(row);

export const writeIndicator = (db: Db, id: string, set: Partial<typeof indicator.$inferInsert>): Statement =>
	db.update(indicator).set(set).where(sql`id = ${id}`);

/** Breaks the batch where it isn’t in this state. */
export const stillIn = (db: Db, id: string, state: State): Statement =>
	mustHold(db, sql`exists (select 1 from ${indicator} where id = ${id} and state = ${state})`);

/** Notes a figure for a day; noted again, it is corrected. Somebody else’s figure is another one, by its own id. */
export const noteValue = (db: Db, row: typeof indicatorValue.$inferInsert): Statement => {
	const { value, note, personId } = row;
	return db
		.insert(indicatorValue)
		.values(row)
		.onConflictDoUpdate({
			target: [indicatorValue.indicatorId, indicatorValue.day],
			set: {
				...{ value, note: note ?? "", personId },
				id: sql`case when ${indicatorValue.personId} = ${personId} then ${indicatorValue.id} else ${row.id} end`,
			},
		});
};

export const dropValue = (db: Db, indicatorId: string, day: string): Statement =>
	db.run(sql`delete from ${indicatorValue} where indicator_id = ${indicatorId} and day = ${day}`);
