import { type SQL, sql } from "drizzle-orm";
import type { ListCursor } from "#core/cursor.ts";
import { searchQuery } from "#core/folding.ts";
import { hostOf } from "#core/host.ts";
import { readBatch } from "#exchange/read-batch.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { record } from "#exchange/tables.ts";
import { shownToAll } from "../../db/container.ts";
import { mutedSource } from "../../db/people.ts";

/** A person of another chapter, with just what they agreed to show. */
export type PersonElsewhere = {
	readonly id: string;
	readonly origin: string;
	readonly chapter: string;
	readonly name: string;
	readonly place: string;
	readonly organisation: string;
	readonly languages: readonly string[];
	readonly introduction: string;
	readonly objectives: readonly string[];
	readonly skills: readonly string[];
	readonly arrivedAt: number;
};

type PeopleQuery = {
	readonly readerId: string;
	/** Words anywhere in what they show. */
	readonly words?: string;
	readonly skill?: string;
	readonly objective?: string;
	readonly language?: string;
	readonly from?: string;
	readonly after?: ListCursor;
	readonly limit: number;
	readonly now: number;
};

const field = (name: string): SQL => sql.raw(`json_extract(r.activity, '$.object.content.${name}')`);
const lines = (name: string): SQL => sql.raw(`json_each(r.activity, '$.object.content.${name}')`);

const containing = (name: string, typed: string | undefined): SQL =>
	typed
		? sql`and exists (select 1 from ${lines(name)} x where x.value like ${`%${typed.replace(/[\\%_]/g, "\\$&")}%`} escape '\\')`
		: sql``;

/** Words are looked for in the search index; nothing is found by punctuation alone. */
const withWords = (typed: string | undefined): SQL => {
	if (!typed) return sql``;
	const match = searchQuery(typed);
	if (match === null) return sql`and 0`;
	return sql`and r.id in (select d.id from search_index join ${searchDoc} d on d.n = search_index.rowid
		where search_index match ${match} and d.kind = 'person')`;
};

type Line = Omit<PersonElsewhere, "chapter" | "languages" | "objectives" | "skills"> & {
	readonly chapter: string | null;
	readonly languages: string | null;
	readonly objectives: string | null;
	readonly skills: string | null;
};

const peopleQuery = (
	ownOrigin: string,
	query: PeopleQuery,
): SQL => sql`select r.id, r.origin, ${siteName(sql`r.origin`)} as chapter,
		coalesce(r.name, '') as name, coalesce(${field("place")}, '') as place, coalesce(${field("organisation")}, '') as organisation,
		coalesce(${field("introduction")}, '') as introduction, ${field("languages")} as languages, ${field("objectives")} as objectives,
		${field("skills")} as skills, r.arrived_at as arrivedAt
	from ${record} r where r.kind = 'person' and r.origin <> ${ownOrigin} and (r.expires_at is null or r.expires_at > ${query.now})
		and ${shownToAll(sql`r.id`)}
		${withWords(query.words)} ${containing("skills", query.skill)} ${containing("objectives", query.objective)}
		${query.language ? sql`and exists (select 1 from ${lines("languages")} x where x.value = ${query.language})` : sql``}
		${query.from ? sql`and r.origin = ${query.from}` : sql``}
		and not exists (select 1 from ${mutedSource} m where m.person_id = ${query.readerId} and m.origin = r.origin)
		${query.after ? sql`and (r.arrived_at, r.id) < (${query.after.key}, ${query.after.id})` : sql``}
	order by r.arrived_at desc, r.id desc limit ${query.limit + 1}`;

/** Enough for the languages of who agreed lately, without looking at everybody. */
const lately = 100;

/** From one origin to the next in the index, so that it costs as many steps as there are sites. */
const knownOrigins = sql`known(origin) as (select min(origin) from ${record}
	union all select (select min(r.origin) from ${record} r where r.origin > known.origin) from known where known.origin is not null)`;

const listIn = (json: string | null): string[] => {
	const value: unknown = json === null ? [] : JSON.parse(json);
	return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
};

/** People of other chapters who agreed to be found, latest first (one more than `limit`), and the chapters and languages they have. */
export const readPeopleElsewhere = async (db: Db, ownOrigin: string, query: PeopleQuery) => {
	const [people, chapters, languages] = await readBatch<
		[Line, { origin: string; name: string | null }, { language: string }]
	>(db, [
		peopleQuery(ownOrigin, query),
		sql`with recursive ${knownOrigins} select origin, ${siteName(sql`known.origin`)} as name from known
			where origin <> ${ownOrigin} and exists (select 1 from ${record} r where r.origin = known.origin and r.kind = 'person')
			order by 2, 1 limit 200`,
		sql`select distinct x.value as language from (select activity from ${record}
			where kind = 'person' and origin <> ${ownOrigin} order by arrived_at desc limit ${lately}) r, ${lines("languages")} x
			order by 1 limit 100`,
	]);
	return {
		people: people.map((line) => ({
			...line,
			chapter: line.chapter ?? hostOf(line.origin),
			languages: listIn(line.languages),
			objectives: listIn(line.objectives),
			skills: listIn(line.skills),
		})),
		chapters: chapters.map(({ origin, name }) => ({ origin, name: name ?? hostOf(origin) })),
		languages: languages.map((row) => row.language),
	};
};
