import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { peer } from "#exchange/tables.ts";
import { person } from "#identity/tables.ts";
import { type Reading, shownTo } from "../../db/container.ts";
import { groupMember, workingGroup } from "../../db/practices.ts";
import { storyIndicator, valueStory } from "../../db/value.ts";
import { type Choice, ownGroupsQuery } from "../cycle/store.ts";
import type { ValueKind } from "./rules.ts";

export type StoryRead = {
	readonly id: string;
	readonly authorId: string;
	readonly authorName: string;
	readonly value: ValueKind;
	readonly title: string;
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

export type StoryRow = Omit<StoryRead, "sites" | "siteNames"> & { readonly sites: string; readonly siteNames: string };

export const storyFrom = (row: StoryRow): StoryRead => ({
	...row,
	sites: JSON.parse(row.sites) as string[],
	siteNames: JSON.parse(row.siteNames) as string[],
});

const columns = sql`t.id, t.author_id as authorId, coalesce(h.name, '') as authorName, t.value, t.title, t.text, t.language,
	t.audience, t.group_id as groupId, g.name as groupName, t.sites,
	(select json_group_array(coalesce(nullif(sp.name, ''), s.value)) from json_each(t.sites) s
		left join ${peer} sp on sp.origin = s.value) as siteNames, t.version, t.created_at as createdAt, t.updated_at as updatedAt`;
const named = sql`left join ${person} h on h.id = t.author_id left join ${workingGroup} g on g.id = t.group_id`;

/** Whether a story `t` may be seen: one’s own always, a group’s by its members, a private one by nobody else. */
export const storyVisible = (
	viewerId: Reading,
): SQL => sql`${shownTo(sql`t.id`, viewerId)} and (t.author_id = ${viewerId}
	or t.audience not in ('private', 'group')
	or (t.audience = 'group' and exists (
		select 1 from ${groupMember} gm where gm.group_id = t.group_id and gm.person_id = ${viewerId})))`;

export const storyQuery = (viewerId: string, id: string): SQL =>
	sql`select ${columns} from ${valueStory} t ${named} where t.id = ${id} and ${storyVisible(viewerId)}`;

export const readStory = async (db: Db, viewerId: string, id: string): Promise<StoryRead | undefined> => {
	const [row] = await db.all<StoryRow>(storyQuery(viewerId, id));
	return row && storyFrom(row);
};

/** A story with what its form offers to choose from. */
export const readStoryToChange = async (db: Db, viewerId: string, id: string) => {
	const [[row], groups] = await readBatch<[StoryRow, Choice]>(db, [storyQuery(viewerId, id), ownGroupsQuery(viewerId)]);
	return row && { story: storyFrom(row), groups };
};

export type StoryFilter = {
	readonly mine?: boolean;
	readonly group?: string;
	readonly value?: ValueKind;
	/** Only those that speak to this indicator. */
	readonly indicator?: string;
};

export const storyCursor = (row: StoryRead): ListCursor => ({ key: row.updatedAt, id: row.id });

export const storiesQuery = (
	viewerId: string,
	{ mine, group, value, indicator }: StoryFilter,
	{ limit, after }: ListPlace,
): SQL => sql`select ${columns} from ${valueStory} t ${named} where ${storyVisible(viewerId)}
	${mine ? sql`and t.author_id = ${viewerId}` : sql``} ${group ? sql`and t.group_id = ${group}` : sql``}
	${value ? sql`and t.value = ${value}` : sql``}
	${indicator ? sql`and t.id in (select story_id from ${storyIndicator} where indicator_id = ${indicator})` : sql``}
	${after ? sql`and (t.updated_at, t.id) < (${after.key}, ${after.id})` : sql``}
	order by t.updated_at desc, t.id desc limit ${limit + 1}`;

/** Stories that a person may read, latest first, one more than `limit`. */
export const readStories = async (
	db: Db,
	viewerId: string,
	filter: StoryFilter,
	place: ListPlace,
): Promise<StoryRead[]> => (await db.all<StoryRow>(storiesQuery(viewerId, filter, place))).map(storyFrom);

/** The same with the viewer’s groups, whose stories can be looked at by themselves. One round trip. */
export const readStoriesPage = async (db: Db, viewerId: string, filter: StoryFilter, place: ListPlace) => {
	const [rows, groups] = await readBatch<[StoryRow, Choice]>(db, [
		storiesQuery(viewerId, filter, place),
		ownGroupsQuery(viewerId),
	]);
	return { stories: rows.map(storyFrom), groups };
};

/** As many as are told of in passing. */
const lately = 3;

export type ToldLately = {
	readonly id: string;
	readonly value: ValueKind;
	readonly title: string;
	readonly language: string;
	readonly by: string;
	readonly at: number;
};

/** The latest stories of others, for a person’s first page. */
export const toldLatelyQuery = (
	viewerId: string | Placeholder,
	since: number | Placeholder,
): SQL => sql`select t.id, t.value, t.title, t.language, coalesce(h.name, '') as "by", t.updated_at as at
	from ${valueStory} t left join ${person} h on h.id = t.author_id
	where t.updated_at > ${since} and t.author_id <> ${viewerId} and ${storyVisible(viewerId)}
	order by t.updated_at desc, t.id desc limit ${sql.raw(String(lately))}`;
