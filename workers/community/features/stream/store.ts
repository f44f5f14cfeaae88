import { and, asc, eq, gt, type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { hostOf } from "#core/host.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { link, record } from "#exchange/tables.ts";
import type { Audience } from "#protocol/vocabulary.ts";
import { shownToAll } from "../../db/container.ts";
import { mutedSource } from "../../db/people.ts";
import { practice } from "../../db/practices.ts";
import { type RecordSource, readableRecord, receivedRecord, recordSources } from "../../db/received.ts";
import { standingsNow } from "../../db/standings.ts";

/** One received record, as much of it as a list shows. */
export type StreamItem = {
	readonly id: string;
	readonly kind: string;
	readonly origin: string;
	readonly originName: string;
	readonly name: string | null;
	readonly language: string | null;
	readonly version: number | null;
	readonly scope: Audience["scope"];
	readonly topics: readonly string[];
	readonly sources: readonly RecordSource[];
	readonly arrivedAt: number;
	readonly excerpt: string;
	/** A practice's status, or an adoption's outcome, as it was sent. */
	readonly status: string | null;
	readonly author: string | null;
	/** What an adoption reports on. */
	readonly source: string | null;
};

type StreamQuery = {
	readonly reader: { readonly id: string; readonly steward: boolean };
	readonly kind?: string;
	readonly topic?: string;
	readonly from?: string;
	readonly language?: string;
	readonly after?: ListCursor;
	readonly limit: number;
	readonly now: number;
};

type Line = Omit<StreamItem, "topics" | "sources" | "originName" | "excerpt"> & {
	readonly topics: string;
	readonly sources: string;
	readonly originName: string | null;
	readonly excerpt: string | null;
};

/** As much of a text as a card's sentence or two are cut from. */
const excerptLength = 400;

const content = (field: string): SQL => sql.raw(`json_extract(r.activity, '$.object.content.${field}')`);
const text = (field: string): SQL =>
	sql`case when json_type(r.activity, ${`$.object.content.${field}`}) = 'text' then ${content(field)} end`;

const excerpt = sql`substr(case r.kind when 'practice' then ${text("situation")} when 'summary' then ${text("body")}
	when 'story' then ${text("text")} when 'study' then ${text("question")}
	when 'adoption' then coalesce(nullif(${text("changed")}, ''), ${text("context")}) when 'person' then ${text("introduction")}
	when 'chapter' then ${text("tagline")} end, 1, ${excerptLength})`;

/** The local id in a source that is a record of our own; null of any other. */
const ownId = (ownOrigin: string): SQL => {
	const prefix = `${ownOrigin}/records/`;
	return sql`iif(substr(r.source_id, 1, ${prefix.length}) = ${prefix}, substr(r.source_id, ${prefix.length + 1}), null)`;
};

const columns = (
	ownOrigin: string,
): SQL => sql`r.id, r.kind, r.origin, ${siteName(sql`r.origin`)} as originName, r.name, r.language, r.version,
	r.scope, r.topics, ${recordSources} as sources, r.arrived_at as arrivedAt, ${excerpt} as excerpt,
	coalesce(${text("status")}, ${text("outcome")}) as status, ${text("author")} as author,
	case when r.kind = 'adoption' then coalesce((select f.name from ${record} f where f.id = r.source_id and ${shownToAll(sql`f.id`)}),
		(select p.title from ${practice} p where p.id = ${ownId(ownOrigin)} and p.state = 'shared' and p.audience <> 'group' and ${shownToAll(sql`p.id`)})) end as source`;

const streamQuery = (
	ownOrigin: string,
	query: StreamQuery,
): SQL => sql`select ${columns(ownOrigin)} from ${receivedRecord}
	where ${readableRecord(ownOrigin, query.reader.steward, query.now)}
	${query.kind ? sql`and r.kind = ${query.kind}` : sql``}
	${query.from ? sql`and r.origin = ${query.from}` : sql``}
	${query.language ? sql`and r.language = ${query.language}` : sql``}
	${query.topic ? sql`and exists (select 1 from json_each(r.topics) t where t.value = ${query.topic})` : sql``}
	and not exists (select 1 from ${mutedSource} m where m.person_id = ${query.reader.id} and m.origin = r.origin)
	${query.after ? sql`and (r.arrived_at, r.id) < (${query.after.key}, ${query.after.id})` : sql``}
	order by r.arrived_at desc, r.id desc limit ${query.limit + 1}`;

/** Enough for the languages of what came lately, without looking at everything that ever came. */
const lately = 100;

const chaptersQuery = (ownOrigin: string): SQL => sql`select origin, ${siteName(sql`known.origin`)} as name from
	(select origin from ${record} where kind = 'chapter' union select peer from ${link} where relation <> 'member') known
	where origin <> ${ownOrigin} order by 2, 1 limit 200`;

const itemOf = (line: Line): StreamItem => ({
	...line,
	originName: line.originName ?? hostOf(line.origin),
	excerpt: line.excerpt ?? "",
	topics: JSON.parse(line.topics) as string[],
	sources: JSON.parse(line.sources) as RecordSource[],
});

/** A network that has paused us, or let us go. */
export type Shut = {
	readonly origin: string;
	readonly name: string;
	readonly standing: "paused" | "removed";
	readonly word: string;
};
type ShutRow = Omit<Shut, "name"> & { readonly name: string | null };

const shutQuery = (now: number): SQL => sql`select s.origin, ${siteName(sql`s.origin`)} as name, s.standing, s.word
	from (${standingsNow(now)}) s where s.relation = 'network' and s.standing in ('paused', 'removed') limit 20`;

/** A page of what arrived, latest first (one more than `limit`), with what it can be narrowed to. One round trip. */
export const readStream = async (db: Db, ownOrigin: string, query: StreamQuery) => {
	const [lines, chapters, languages, linked, shut] = await readBatch<
		[Line, { origin: string; name: string | null }, { language: string }, { peer: string }, ShutRow]
	>(db, [
		streamQuery(ownOrigin, query),
		chaptersQuery(ownOrigin),
		sql`select distinct language from (select language from ${record} where origin <> ${ownOrigin} order by arrived_at desc limit ${lately})
			where language is not null order by 1`,
		sql`select peer from ${link} where our_stance = 'yes' and their_stance = 'yes' limit 1`,
		shutQuery(query.now),
	]);
	return {
		items: lines.map(itemOf),
		chapters: chapters.map(({ origin, name }) => ({ origin, name: name ?? hostOf(origin) })),
		languages: languages.map((row) => row.language),
		linked: linked.length > 0,
		shut: shut.map((row) => ({ ...row, name: row.name ?? hostOf(row.origin) })),
	};
};

/** The sources that a person leaves out of their stream, by address; one more than `limit`. */
export const readMuted = async (db: Db, personId: string, { limit, after }: ListPlace) => {
	const rows = await db
		.select({ origin: mutedSource.origin, name: siteName(sql`"muted_source"."origin"`), since: mutedSource.createdAt })
		.from(mutedSource)
		.where(and(eq(mutedSource.personId, personId), after && gt(mutedSource.origin, after.id)))
		.orderBy(asc(mutedSource.origin))
		.limit(limit + 1);
	return rows.map((row) => ({ ...row, name: row.name ?? hostOf(row.origin) }));
};

/** Notes a source as left out, if anything of it ever came here. */
export const insertMuted = (db: Db, personId: string, origin: string, now: number): Statement =>
	db.run(sql`insert or ignore into ${mutedSource} (person_id, origin, created_at)
		select ${personId}, ${origin}, ${now} where exists (select 1 from ${record} where origin = ${origin})`);

export const deleteMuted = (db: Db, personId: string, origin: string): Statement =>
	db.delete(mutedSource).where(sql`${mutedSource.personId} = ${personId} and ${mutedSource.origin} = ${origin}`);
