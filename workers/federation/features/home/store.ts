import { type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { peer, record } from "#exchange/tables.ts";
import { type ChapterRow, chaptersByName } from "../../db/chapters.ts";
import { inContent, type LineRow, newestLines, type Reading } from "../../db/lines.ts";
import { active, asking, type MemberRow, membersQuery } from "../../db/members.ts";
import { network } from "../../db/network.ts";
import { shownTo } from "../../db/shown.ts";
import type { TripRow } from "./rules.ts";

/** As far back as practices that travel are looked for. */
const mostTrips = 120;

/** What was brought home lately, and what was told of it: few of all practices come from elsewhere. */
const travelled = sql`select id from (select id from ${record} where kind = 'adoption' order by arrived_at desc limit ${mostTrips})
	union all select id from (select id from ${record} where kind = 'practice' order by arrived_at desc limit ${2 * mostTrips})`;

const tripsQuery = ({ reach, now }: Reading): SQL => sql`select p.id as practice,
		coalesce(json_extract(p.activity, '$.object.content.title'), p.name, '') as title, p.language, p.origin as home,
		coalesce(nullif(h.name, ''), p.origin) as "homeName", r.origin, coalesce(nullif(o.name, ''), r.origin) as "originName",
		coalesce(${inContent("outcome")}, ${inContent("status")}) as outcome, r.arrived_at as at, r.kind as source
	from (${travelled}) t cross join ${record} r on r.id = t.id cross join ${record} p on p.id = r.source_id
	left join ${peer} o on o.origin = r.origin left join ${peer} h on h.origin = p.origin
	where r.source_id is not null and p.origin <> r.origin and ${shownTo(reach, now)} and ${shownTo(reach, now, "p")}
	order by r.arrived_at desc limit ${mostTrips}`;

const newest = (kind: string, limit: number, reading: Reading): SQL =>
	newestLines({ q: "", kind, limit: limit - 1 }, reading);

/** What a coordinator comes for. One round trip. */
export const readForCoordinator = async (db: Db, reading: Reading) => {
	const [members, waiting, trips, people, questions, summaries] = await readBatch<
		[MemberRow, MemberRow, TripRow, LineRow, LineRow, LineRow]
	>(db, [
		membersQuery(sql`${active} order by coalesce(p.last_news_at, 0) desc limit 60`),
		membersQuery(sql`${asking} order by l.requested_at limit 20`),
		tripsQuery(reading),
		newest("person", 6, reading),
		newest("question", 6, reading),
		newest("summary", 3, reading),
	]);
	return { members, waiting, trips, people, questions, summaries };
};

/** What a visitor comes for. One round trip. */
export const readForVisitor = async (db: Db, reading: Reading, mostChapters: number) => {
	const [cards, practices, summaries, chapters] = await readBatch<
		[typeof network.$inferSelect, LineRow, LineRow, ChapterRow]
	>(db, [
		sql`select id, name, tagline, about, how_to_join as "howToJoin", languages, accent, updated_at as "updatedAt"
			from ${network} where id = 'network'`,
		newest("practice", 6, reading),
		newest("summary", 3, reading),
		chaptersByName(reading, mostChapters),
	]);
	return { card: cards[0], practices, summaries, chapters };
};
