import { type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { groupMember } from "../../db/practices.ts";
import { valueStory } from "../../db/value.ts";
import { namedQuery, type PersonNamed } from "../practices/store.ts";
import { othersQuery, type SharingRows, sharingFrom, sharingQueries } from "../reflections/sharing-store.ts";
import { type StoryRow, storyFrom, storyQuery } from "./store.ts";

const readersQuery = (id: string): SQL => sql`select gm.person_id as id from ${valueStory} t
	join ${groupMember} gm on gm.group_id = t.group_id where t.id = ${id} and t.audience = 'group'`;

/** Everything that sharing a story rests on, and what the page about it shows. One round trip. */
export const readStorySharing = async (db: Db, origin: string, viewerId: string, id: string) => {
	const [[row], ...lists] = await readBatch<[StoryRow, ...SharingRows]>(db, [
		storyQuery(viewerId, id),
		...sharingQueries(origin, viewerId, id, readersQuery(id)),
	]);
	return row && { story: storyFrom(row), ...sharingFrom(lists) };
};

type Known = { readonly id: string; readonly name: string };

/** A story with the answers of those who are named in it, and who is here. One round trip. */
export const readNaming = async (db: Db, viewerId: string, id: string) => {
	const [[row], named, people] = await readBatch<[StoryRow, PersonNamed, Known]>(db, [
		storyQuery(viewerId, id),
		namedQuery(id),
		othersQuery(viewerId),
	]);
	return row && { before: storyFrom(row), named, people };
};
