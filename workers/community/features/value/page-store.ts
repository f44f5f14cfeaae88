import { type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { inContainer } from "../../db/container.ts";
import { indicator, storyIndicator } from "../../db/value.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { type Choice, type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import { namedQuery, type PersonNamed } from "../practices/store.ts";
import { ledToQuery, type NodeRow, nodesFrom } from "../story-map/store.ts";
import { thankedByQuery } from "../thanks/store.ts";
import { mostIndicators } from "./rules.ts";
import { type StoryRow, storyFrom, storyQuery } from "./store.ts";

/** Something that is watched, and what a story says of it. */
export type SpokenTo = Choice & { readonly says: string };

export const spokenToQuery = (viewerId: string, id: string): SQL => sql`select t.id, t.name, s.says
	from ${storyIndicator} s join ${indicator} t on t.id = s.indicator_id
	where s.story_id = ${id} and ${inContainer(viewerId)} order by t.name, t.id limit ${mostIndicators}`;

/** A story with what it tells of, what came of it, and what is said about it. One round trip. */
export const readStoryPage = async (db: Db, viewerId: string, id: string) => {
	const [[row], named, threads, spokenTo, talk, thanked, ledTo] = await readBatch<
		[StoryRow, PersonNamed, ThreadRow, SpokenTo, TalkRow, { name: string }, NodeRow]
	>(db, [
		storyQuery(viewerId, id),
		namedQuery(id),
		threadsQuery(viewerId, id),
		spokenToQuery(viewerId, id),
		talkQuery(viewerId, id),
		thankedByQuery(id),
		ledToQuery(viewerId, id),
	]);
	return (
		row && {
			story: storyFrom(row),
			named,
			threads: threadsFrom(threads),
			spokenTo,
			talk: talkFrom(talk),
			thankedBy: thanked.map(({ name }) => name),
			ledTo: nodesFrom(ledTo),
		}
	);
};
